package org.priors.statistics;

import java.util.List;

/**
 * A count of arrests; an arrest counts once.
 *
 * @param meaning what is counted, in words
 * @param answer what a case says that is counted; null for a count without a column of its own
 * @param toldOf the count whose answer is told, yes or no, in the cases counted; null for others
 * @param page null for what only the workbook has
 */
public record CaseCount(
    String key, Heading heading, String meaning, CaseAnswer answer, CaseCount toldOf, PageText page)
    implements CaseMeasure {

  public CaseCount {
    CaseMeasure.requireKey(key);
  }

  /** Every arrest of the month. */
  static CaseCount ofAll(String key, Heading heading, String meaning, PageText page) {
    return new CaseCount(key, heading, meaning, null, null, page);
  }

  /** The arrests that say yes. */
  static CaseCount of(
      String key, Heading heading, String meaning, CaseAnswer answer, PageText page) {
    return new CaseCount(key, heading, meaning, answer, null, page);
  }

  /** The arrests whose source says yes or no to what the other counts. */
  static CaseCount told(String key, Heading heading, String meaning, CaseCount of, PageText page) {
    return new CaseCount(key, heading, meaning, null, of, page);
  }

  @Override
  public List<Meaning> meanings() {
    return List.of(Meaning.of(heading.text(), meaning, rows()));
  }

  /** Whether there is no case of which it is unknown. */
  boolean isAlwaysTold() {
    return answer == null || answer.untold() == null;
  }

  /** Whether it counts. */
  @Override
  public String condition() {
    if (toldOf != null) {
      return toldOf.column() + " is not null";
    }
    return answer == null ? "true" : column();
  }

  /** The column of the statements that holds the answer. */
  String column() {
    return "is_" + key;
  }

  private String rows() {
    if (toldOf != null) {
      return "Cases, column " + toldOf.answer.heading().text() + ": yes or no.";
    }
    return answer == null
        ? "Every row of sheet Cases."
        : "Cases, column " + answer.heading().text() + ": yes.";
  }
}
