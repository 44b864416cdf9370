package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Reads a hearing: for who hears it, and for the prosecutor on the same day. */
@Stateless
public class ReadHearing {

  @Inject HearingRecords records;
  @Inject CheckIns marks;
  @Inject ActionLaw law;
  @Inject LicensingAgency licensing;

  /**
   * The hearing that is set in an action that the caller has opened, or was held last.
   *
   * @throws NotFound where none is
   */
  @UseCase(Permission.READ_CASES)
  public HearingView of(Caller caller, ActionView view) {
    Setting setting =
        view.action()
            .heard()
            .orElseThrow(() -> new NotFound("hearing of action", view.action().id()));
    HearingRecord record = records.of(setting).orElse(null);
    if (record != null) {
      record.findings().size();
      record.exhibits().size();
      record.appearances().size();
    }
    return new HearingView(
        view,
        setting,
        record,
        law.of(caller, view.action()).issues(),
        Comer.of(setting, view.driver(), marks.of(setting)),
        caller.may(Permission.HEAR) && licensing.isOf(caller, view.file().state()));
  }
}
