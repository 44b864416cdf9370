package org.priors.planning;

import java.time.Instant;
import java.util.Set;
import org.priors.calendar.Manner;
import org.priors.calendar.OpenSlot;

/**
 * What has to be set, as far as a plan knows it.
 *
 * @param subject what for, as whoever books names it: {@code setting:12}
 * @param had the booking that has to move; null where nothing is booked
 */
public record Requirement(String subject, Time time, Needs needs, Had had) {

  /**
   * When it may be.
   *
   * @param earliest from when
   * @param latest until when it may last; null where it cannot be planned
   * @param since from when it waits: how far from there it comes is weighed
   * @param whyNot why it cannot be planned, a sentence; null where it can
   */
  public record Time(Instant earliest, Instant latest, Instant since, String whyNot) {

    /** Whether there is any. */
    boolean isThere() {
      return latest != null && latest.isAfter(earliest);
    }
  }

  /**
   * What it needs.
   *
   * @param minutes the shortest slot that will do
   * @param manner how people come together; null for any
   * @param people who has to be there besides who hears
   */
  public record Needs(int minutes, Manner manner, Set<Long> people) {

    public Needs {
      people = Set.copyOf(people);
    }
  }

  /**
   * What is booked and cannot be held.
   *
   * @param because why, in words
   */
  public record Had(long booking, long slot, String because) {}

  /** Whether there is any time in which it may be. */
  boolean isPlannable() {
    return time.isThere();
  }

  Set<Long> people() {
    return needs.people();
  }

  /** Whether the slot lies in its time. */
  boolean allows(OpenSlot slot) {
    return isPlannable()
        && !slot.begins().isBefore(time.earliest())
        && !slot.ends().isAfter(time.latest());
  }

  /** Whether the slot is of its length and manner. */
  boolean suits(OpenSlot slot) {
    return (needs.manner() == null || needs.manner() == slot.manner())
        && slot.minutes() >= needs.minutes();
  }
}
