package org.priors.reports;

/**
 * What a case must say in a column to be counted, for the formula and for the check of it.
 *
 * @param isYes whether it must say yes; otherwise it is enough that its source says yes or no
 */
public record Condition(AnswerColumn column, boolean isYes) {
  public Condition {
    Checks.given(column, "A condition is of a column.");
  }

  /** The case says yes. */
  public static Condition yes(AnswerColumn column) {
    return new Condition(column, true);
  }

  /** The case says yes or no. */
  public static Condition told(AnswerColumn column) {
    return new Condition(column, false);
  }

  boolean holds(CaseLine line) {
    Boolean answer = line.answers().get(column.key());
    return answer != null && (answer || !isYes);
  }

  String formula() {
    return column.name() + ",\"" + (isYes ? AnswerColumn.YES : "<>" + column.untold()) + "\"";
  }
}
