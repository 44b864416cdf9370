package org.priors.law;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.priors.yaml.YamlEntry;

/** How far apart two reports may lie that are of one event (one-event.yaml, its reasons in it). */
public final class OneEvent {

  private static final String FILE = "/counting/one-event.yaml";
  private static final Map<String, YamlEntry> FIGURES =
      YamlEntry.read(FILE, OneEvent.class.getResourceAsStream(FILE))
          .map(
              "arrests-within-hours",
              "before-offense-days",
              "after-judgment-days",
              "action-after-days");
  private static final Duration ARRESTS = Duration.ofHours(figure("arrests-within-hours"));
  private static final int BEFORE_OFFENSE = figure("before-offense-days");
  private static final int AFTER_JUDGMENT = figure("after-judgment-days");

  private static final int ACTION_AFTER = figure("action-after-days");

  private OneEvent() {}

  private static int figure(String name) {
    return FIGURES.get(name).as(Integer::valueOf);
  }

  /** Whether two arrests lie hours apart; false where the time of one is not known. */
  public static boolean mayBeOneArrest(LocalDateTime one, LocalDateTime other) {
    return one != null
        && other != null
        && Duration.between(one, other).abs().compareTo(ARRESTS) <= 0;
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
  public static boolean mayBeEnteredOn(LocalDate entered, LocalDate offense, LocalDate judged) {
    return offense == null
        ? Math.abs(DAYS.between(entered, judged)) <= AFTER_JUDGMENT
        : !entered.isBefore(offense.minusDays(BEFORE_OFFENSE))
            && !entered.isAfter(judged.plusDays(AFTER_JUDGMENT));
  }
}
