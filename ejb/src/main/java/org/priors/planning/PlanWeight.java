package org.priors.planning;

import java.util.Locale;

/** What a plan had better do, each weighed by a rule of the house. */
enum PlanWeight {
  SOON,
  BEFORE_THE_LAST_DAYS,
  FEW_DAYS,
  NO_IDLE_HOURS,
  NO_JOURNEYS,
  EVENLY;

  /** As the file of house rules names it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
