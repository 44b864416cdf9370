package org.priors.law;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How far apart two reports may lie that are of one event: house rules of the release. */
final class OneEvent {

  private static final Duration ARRESTS = Duration.ofHours(figure("arrests-within-hours"));
  private static final int BEFORE_OFFENSE = figure("before-offense-days");
  private static final int AFTER_JUDGMENT = figure("after-judgment-days");
  private static final int AFTER_REFUSAL = figure("after-refusal-days");
  private static final int ACTION_AFTER = figure("action-after-days");

  private OneEvent() {}

  private static int figure(String name) {
    return ReleaseRules.ONE_EVENT.figure(name);
  }

  /** Whether two arrests lie hours apart; false where the time of one is not known. */
  static boolean mayBeOneArrest(LocalDateTime one, LocalDateTime other) {
    return one != null
        && other != null
        && Duration.between(one, other).abs().compareTo(ARRESTS) <= 0;
  }

  /** Whether the night of one day may be entered under the other. */
  static boolean areBesideEachOther(LocalDate one, LocalDate other) {
    long apart = Math.abs(DAYS.between(one, other));
    return apart > 0 && apart <= BEFORE_OFFENSE;
  }

  /**
   * Whether a license action may be that of a night.
   *
   * @param taken the day of the entry
   * @param night the day of the offense, or of another entry of it
   */
  static boolean mayBeTakenOn(LocalDate taken, LocalDate night) {
    return !taken.isBefore(night.minusDays(BEFORE_OFFENSE))
        && !taken.isAfter(night.plusDays(ACTION_AFTER));
  }

  /**
   * Whether a judgment may be the one that is entered under a day of which nobody knows what was on
   * it.
   *
   * @param entered the day of the entry
   * @param offense of the judgment, null where that is not known either
   * @param judged the day of the judgment
   */
  static boolean mayBeEnteredOn(LocalDate entered, LocalDate offense, LocalDate judged) {
    return isBetween(entered, offense, judged, AFTER_JUDGMENT);
  }

  /** The same of a refusal that the other entry tells of, under that day. */
  static boolean mayBeRefusedOn(LocalDate entered, LocalDate offense, LocalDate refused) {
    return isBetween(entered, offense, refused, AFTER_REFUSAL);
  }

  private static boolean isBetween(LocalDate entered, LocalDate from, LocalDate told, int after) {
    return from == null
        ? Math.abs(DAYS.between(entered, told)) <= after
        : !entered.isBefore(from.minusDays(BEFORE_OFFENSE))
            && !entered.isAfter(told.plusDays(after));
  }
}
