package org.priors.law;

import java.time.LocalDate;

/** From when on law that nobody has checked is too old to act on: a house rule of the release. */
public final class OldLaw {

  private static final int MONTHS = ReleaseRules.OLD_LAW.figure("too-old-after-months");

  private OldLaw() {}

  /**
   * Whether law is too old for a day.
   *
   * @param from since when it holds, or the reference date of its publication
   */
  public static boolean isTooOldFor(LocalDate day, LocalDate from) {
    return day.isAfter(from.plusMonths(MONTHS));
  }
}
