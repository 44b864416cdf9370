package org.priors.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One offense, what followed it, and the driver's earlier history: all that an evaluation asks for.
 * Every time is local at the place of the agency. Null is not known.
 *
 * @param state the code of the jurisdiction, such as LA or BASELINE
 * @param arrestAt when the driver was arrested
 * @param noticeAt when the notice of suspension was served
 * @param requestAt when a hearing was asked for
 * @param warrantAt when a search warrant was issued
 * @param said what persons said of two entries of the history each
 * @param circumstances what printed conditions ask besides; what is not in it is not known
 * @param offenseNumber where given, the number to evaluate for instead of the counted one, from 1;
 *     for reading the tables
 */
public record Facts(
    String state,
    Offense offense,
    LocalDateTime arrestAt,
    LocalDateTime noticeAt,
    LocalDateTime requestAt,
    LocalDateTime warrantAt,
    List<EarlierEvent> history,
    List<SaidOfTwo> said,
    Map<Circumstance, Boolean> circumstances,
    Integer offenseNumber) {

  public Facts {
    history = List.copyOf(history);
    // Facts that a decision kept before these were asked have none of them.
    said = said == null ? List.of() : List.copyOf(said);
    circumstances = circumstances == null ? Map.of() : Map.copyOf(circumstances);
  }

  /** An offense in that jurisdiction of which nothing more is known. */
  public static FactsBuilder of(String state, Offense offense) {
    return new FactsBuilder(state, offense);
  }

  /** The same, of which more may be said. */
  public FactsBuilder toBuilder() {
    return new FactsBuilder(state, offense)
        .arrestAt(arrestAt)
        .noticeAt(noticeAt)
        .requestAt(requestAt)
        .warrantAt(warrantAt)
        .history(history)
        .said(said)
        .circumstances(circumstances)
        .offenseNumber(offenseNumber);
  }

  /** The same with another offense. */
  Facts with(Offense other) {
    return new FactsBuilder(state, other)
        .arrestAt(arrestAt)
        .noticeAt(noticeAt)
        .requestAt(requestAt)
        .warrantAt(warrantAt)
        .history(history)
        .said(said)
        .circumstances(circumstances)
        .offenseNumber(offenseNumber)
        .build();
  }

  /** The same offense with another history. */
  public Facts withHistory(List<EarlierEvent> other) {
    return toBuilder().history(other).build();
  }

  /** The same offense with the history of a driver on record, born on that day; null if unknown. */
  public Facts withDriver(LocalDate born, List<EarlierEvent> other, List<SaidOfTwo> saidOfIt) {
    return with(offense.by(born)).toBuilder().history(other).said(saidOfIt).build();
  }

  LocalDate offenseDay() {
    return offense.at().toLocalDate();
  }

  /**
   * The day whose law a parameter asks for. A later day that is not known yet is that of the step
   * before it: what is known of the case so far.
   */
  public LocalDate on(SelectedBy by) {
    return switch (by) {
      case OFFENSE, CONVICTION -> offenseDay();
      case ARREST, REFUSAL -> first(arrestAt, null);
      case NOTICE -> first(noticeAt, arrestAt);
    };
  }

  private LocalDate first(LocalDateTime at, LocalDateTime other) {
    if (at != null) {
      return at.toLocalDate();
    }
    return other != null ? other.toLocalDate() : offenseDay();
  }
}
