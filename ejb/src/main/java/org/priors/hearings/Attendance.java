package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.priors.agencies.Agencies;
import org.priors.calendar.Resource;
import org.priors.calendar.ResourceKind;
import org.priors.calendar.Resources;
import org.priors.cases.CaseFile;

/** Who has to come to a hearing besides who hears it, as the calendar knows them. */
@ApplicationScoped
class Attendance {

  @Inject Resources resources;
  @Inject Agencies agencies;

  /** Those of them that the calendar knows already: of others nothing is booked. */
  Set<Long> known(CaseFile file, String counsel) {
    Set<Long> known = new LinkedHashSet<>();
    officer(file)
        .flatMap(one -> resources.find(ResourceKind.ARRESTING_OFFICER, office(file), one))
        .map(Resource::id)
        .ifPresent(known::add);
    counsel(counsel)
        .flatMap(one -> resources.find(ResourceKind.COUNSEL, null, one))
        .map(Resource::id)
        .ifPresent(known::add);
    return known;
  }

  /** All of them, put on the calendar where they are not. */
  Set<Long> all(CaseFile file, String counsel) {
    Set<Long> all = new LinkedHashSet<>();
    officer(file)
        .map(
            code ->
                resources.put(
                    ResourceKind.ARRESTING_OFFICER, office(file), code, nameOfOfficer(file)))
        .map(Resource::id)
        .ifPresent(all::add);
    counsel(counsel)
        .map(code -> resources.put(ResourceKind.COUNSEL, null, code, counsel.strip()))
        .map(Resource::id)
        .ifPresent(all::add);
    return all;
  }

  /** Null where the report names nobody. */
  static String nameOfOfficer(CaseFile file) {
    String name = file.arrest().officerName();
    return name == null ? file.arrest().officerBadge() : name;
  }

  /** A badge is one officer's; without one, the name is all that tells them apart. */
  private static Optional<String> officer(CaseFile file) {
    String badge = file.arrest().officerBadge();
    return Optional.ofNullable(badge == null ? file.arrest().officerName() : badge);
  }

  private static Optional<String> counsel(String name) {
    return Optional.ofNullable(name)
        .filter(given -> !given.isBlank())
        .map(given -> given.strip().toLowerCase(Locale.ROOT));
  }

  private Long office(CaseFile file) {
    return agencies.officeOf(agencies.get(file.agencyId())).id();
  }
}
