package org.priors.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One offense, what followed it, and the driver's earlier history: all that an evaluation asks for.
 * Every time is local at the place of the agency. Null is not known.
 *
 * @param state the code of the jurisdiction, such as LA or BASELINE
 * @param arrestAt when the driver was arrested
 * @param noticeAt when the notice of suspension was served
 * @param requestAt when a hearing was asked for
 * @param warrantAt when a search warrant was issued
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
    Integer offenseNumber) {

  public Facts {
    history = List.copyOf(history);
  }

  /** The same offense with another history. */
  public Facts withHistory(List<EarlierEvent> other) {
    return new Facts(
        state, offense, arrestAt, noticeAt, requestAt, warrantAt, other, offenseNumber);
  }

  /** The same offense with the history of a driver on record, born on that day; null if unknown. */
  public Facts withDriver(LocalDate born, List<EarlierEvent> other) {
    return new Facts(
        state, offense.by(born), arrestAt, noticeAt, requestAt, warrantAt, other, offenseNumber);
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
