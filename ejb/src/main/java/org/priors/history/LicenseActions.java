package org.priors.history;

import java.time.LocalDate;
import org.priors.yaml.YamlEntry;

/** When a license is taken for an arrest (license-actions.yaml, its reasons in it). */
final class LicenseActions {

  private static final String FILE = "/counting/license-actions.yaml";
  private static final int DAYS =
      YamlEntry.read(FILE, LicenseActions.class.getResourceAsStream(FILE))
          .map("after-arrest-days")
          .get("after-arrest-days")
          .as(Integer::valueOf);

  private LicenseActions() {}

  /** Whether an action of this day may be for an arrest, or a refusal, of that one. */
  static boolean mayFollow(LocalDate action, LocalDate arrest) {
    return !action.isBefore(arrest) && !action.isAfter(arrest.plusDays(DAYS));
  }
}
