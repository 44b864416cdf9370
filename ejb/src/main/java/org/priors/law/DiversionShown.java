package org.priors.law;

import java.time.LocalDate;

/**
 * Until when a completed diversion stays on a record.
 *
 * @param until the last day by the law book
 * @param rule that says so, whose text names the record
 */
public record DiversionShown(LocalDate until, Rule rule) {

  /** Null where the book does not say. */
  static DiversionShown of(Statute statute, LocalDate completedOn) {
    Parameter parameter = statute == null ? null : statute.parameter(Topic.DIVERSION_SHOWN);
    InForce value = parameter == null ? null : parameter.atOrFirst(completedOn);
    if (value == null) {
      return null;
    }
    Rule rule = value.rules().get(0);
    return new DiversionShown(rule.figure().term().after(completedOn), rule);
  }

  /** {@code on the driving record until 3 Sep 2006 (DOT HS 809 876, p. 18)}. */
  public String inWords() {
    return rule.text() + " until " + Phrases.day(until) + " (" + rule.source().citation() + ")";
  }
}
