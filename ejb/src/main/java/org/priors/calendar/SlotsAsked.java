package org.priors.calendar;

import java.time.Duration;
import java.util.Set;
import org.priors.problems.Guard;

/**
 * What kind of slot is looked for.
 *
 * @param within the days on which it may lie
 * @param atLeast the shortest slot that will do
 * @param manner how people come together; null for any
 * @param people who has to be there besides who hears
 * @param beside of these whoever had better come once for several: the arresting officer, counsel
 * @param most how many are offered at most
 */
public record SlotsAsked(
    long officeId,
    DayPurpose purpose,
    Period within,
    Duration atLeast,
    Manner manner,
    Set<Long> people,
    Set<Long> beside,
    int most) {

  private static final int MOST = 50;

  public SlotsAsked {
    Guard.present(purpose, "/purpose", "What the day is for");
    Guard.check(
        !atLeast.isNegative() && !atLeast.isZero(),
        "not-a-length",
        "/minutes",
        "A hearing takes some minutes.");
    Guard.check(
        most >= 1 && most <= MOST, "not-a-number", "/most", "1 to " + MOST + " slots are offered.");
    people = Set.copyOf(people);
    beside = Set.copyOf(beside);
    Guard.check(
        people.containsAll(beside),
        "not-among-people",
        "/beside",
        "Who had better come once is among those who have to be there.");
  }
}
