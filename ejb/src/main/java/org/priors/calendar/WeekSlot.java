package org.priors.calendar;

import java.time.Instant;

/**
 * A slot as a calendar shows it.
 *
 * @param told what it is booked for; null where it is not, or where the caller does not see that
 */
public record WeekSlot(Row row, BookedFor.Told told) {

  /** What a slot is. */
  public enum State {
    FREE,
    HELD,
    TAKEN,
    AWAY
  }

  /**
   * A slot as it is read.
   *
   * @param room null where nobody comes to a room
   * @param subject what is booked in it; null for nothing
   * @param isClaimed whether its officer or its room is taken by any booking
   * @param awayName who is not to be had then; null for nobody
   */
  public record Row(
      long id,
      Manner manner,
      String officer,
      String room,
      Instant begins,
      Instant ends,
      String subject,
      boolean isHeld,
      boolean isClaimed,
      String awayName,
      AbsenceReason awayReason) {}

  public long id() {
    return row.id();
  }

  public Instant begins() {
    return row.begins();
  }

  public Instant ends() {
    return row.ends();
  }

  public String officer() {
    return row.officer();
  }

  /** What it is: a booking comes before an absence. */
  public State state() {
    if (row.isClaimed()) {
      return row.isHeld() ? State.HELD : State.TAKEN;
    }
    return row.awayName() == null ? State.FREE : State.AWAY;
  }

  /** In words, the short way. */
  public String inWords() {
    return switch (state()) {
      case FREE -> "Free";
      case HELD -> "Held while somebody chooses";
      case TAKEN -> told == null ? "Taken" : told.title();
      case AWAY -> row.awayName() + " is " + row.awayReason().inWords();
    };
  }

  /** The room, or how people come together where it is in none. */
  public String place() {
    return row.room() == null ? row.manner().title() : row.room();
  }
}
