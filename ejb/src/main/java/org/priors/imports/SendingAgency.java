package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.csv.Row;
import org.priors.problems.Refused;

/** Of which agency a file is: the one that its profile names, or the one that its sender does. */
@Dependent
class SendingAgency {

  private static final String PLACE = "/agency";

  @Inject Agencies agencies;

  /**
   * @param theirs whose exports the sender may send; of one alone it need not be named
   * @param named the ORI that the sender names; null or blank for none
   * @return null where the profile names an agency that is not on file yet
   */
  Agency of(Exporters theirs, ImportProfile profile, String named) {
    String ori = named == null || named.isBlank() ? null : named.strip();
    Agency agency =
        profile.isForAnyAgency() ? chosen(theirs, profile, ori) : ofProfile(profile, ori);
    if (!theirs.all() && (agency == null || !theirs.has(agency))) {
      throw theirs.another();
    }
    return agency;
  }

  private Agency ofProfile(ImportProfile profile, String ori) {
    String own = profile.agency().agency().ori();
    if (ori != null && !ori.equalsIgnoreCase(own)) {
      throw new Refused(
          "other-agency",
          PLACE,
          "The profile '"
              + profile.name()
              + "' is that of the agency "
              + own
              + ", and of no other; leave the agency out, or choose another profile.");
    }
    return agencies.withOri(own).orElse(null);
  }

  private Agency chosen(Exporters theirs, ImportProfile profile, String ori) {
    if (ori == null && !theirs.all()) {
      return theirs.agency() == null ? null : agencies.get(theirs.agency());
    }
    if (ori == null) {
      throw new Refused(
          "missing",
          PLACE,
          "The profile '" + profile.name() + "' is of any agency; say whose export this is.");
    }
    Agency agency = agencies.required(Agency.checkedOri(Row.clip(ori), PLACE), PLACE);
    if (!agency.kind().makesArrests()) {
      throw new Refused(
          "no-arrests",
          PLACE,
          agency.name() + " makes no arrests; choose the agency whose export this is.");
    }
    return agency;
  }
}
