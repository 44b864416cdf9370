package org.priors.law;

/**
 * One figure of a rule.
 *
 * @param term where the unit is a length of time, else null
 * @param number cents, thousandths of a gram, days or a count; 0 where the unit is a time
 */
public record Measure(Term term, long number) {

  boolean isMoreThan(Measure other) {
    return size() > other.size();
  }

  private long size() {
    return term == null ? number : term.roughHours();
  }
}
