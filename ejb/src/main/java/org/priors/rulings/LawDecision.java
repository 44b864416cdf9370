package org.priors.rulings;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.priors.law.Phrases;

/**
 * What a prosecutor decided where charge and record differ.
 *
 * @param charged as which offense the case was charged
 * @param number which it was by what is on file
 * @param atMost if all that nobody could tell counted
 * @param above what the charges said that the record did not hold, null for nothing
 * @param lawVersion the law book that it was decided by
 * @param underSeal whether it rests on a sealed record, so that others are not shown it
 * @param takenBack by whom and why it was taken back; null while it stands
 */
public record LawDecision(
    long id,
    long caseId,
    Choice choice,
    Integer charged,
    int number,
    int atMost,
    String above,
    String reason,
    String lawVersion,
    String decidedBy,
    OffsetDateTime decidedAt,
    boolean underSeal,
    String takenBack) {

  /**
   * What a prosecutor had before them when they decided.
   *
   * @param version of the case
   * @param number which offense it was by what is on file
   * @param atMost if all that nobody could tell counted
   */
  public record Seen(int version, int number, int atMost) {}

  /** What can be decided. */
  public enum Choice {
    AMENDED,
    LEFT
  }

  /** Whether the charge was left as it is, and nothing else is found now than was found then. */
  public boolean leaves(CaseLaw found) {
    return leaves(found.charged(), found.number(), found.atMost(), found.above().inWords());
  }

  boolean leaves(Integer chargedNow, int numberNow, int atMostNow, String aboveNow) {
    return choice == Choice.LEFT
        && takenBack == null
        && Objects.equals(charged, chargedNow)
        && number == numberNow
        && atMost == atMostNow
        && Objects.equals(above, aboveNow);
  }

  /** {@code Amended from 1st to 3rd offense}, {@code Left as 1st offense}. */
  public String inWords() {
    return choice == Choice.AMENDED
        ? "Amended from " + Phrases.ordinal(charged) + " to " + Phrases.ordinal(number) + " offense"
        : charged == null ? "Left as charged" : "Left as " + Phrases.ordinal(charged) + " offense";
  }
}
