package org.priors.law;

/**
 * What an earlier event does to a number, and why.
 *
 * @param index its place in the history that was given, from 0
 * @param rule the rule that decided
 * @param mayBe the place of another entry that may be of the same occurrence; null for none
 */
public record Judged(
    int index, EarlierEvent event, Counts counts, String why, Rule rule, Integer mayBe) {

  Judged(int index, EarlierEvent event, Counts counts, String why, Rule rule) {
    this(index, event, counts, why, rule, null);
  }

  /** The same event, judged otherwise by the same rule. */
  Judged as(Counts other, String reason) {
    return new Judged(index, event, other, reason, rule, mayBe);
  }

  Judged mayBe(Integer another) {
    return new Judged(index, event, counts, why, rule, another);
  }
}
