package org.priors.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The value of a parameter from one day on.
 *
 * @param from the first day
 * @param dateStated whether the source states that day; else it is the reference date of the
 *     publication
 * @param rules in the order of the file; where the value amends the one before, those that stay
 *     have the day since which they hold
 * @param others what other sources print of the same; never applied
 * @param repealed rules of the value before that hold no more
 * @param supplements those of the rules that add to others
 * @param nesting which of the rules is made for a part of which other, found out once
 */
public record InForce(
    LocalDate from,
    boolean dateStated,
    List<Rule> rules,
    List<Rule> others,
    List<Rule> repealed,
    List<Rule> supplements,
    Nesting nesting) {

  InForce(
      LocalDate from,
      boolean dateStated,
      List<Rule> rules,
      List<Rule> others,
      List<Rule> repealed) {
    this(
        from,
        dateStated,
        List.copyOf(rules),
        List.copyOf(others),
        List.copyOf(repealed),
        rules.stream().filter(Rule::supplements).toList(),
        new Nesting(rules));
  }

  /** Whether a rule is of the value before, which this one amends. */
  public boolean isCarriedOver(Rule rule) {
    return !rule.since().day().equals(from);
  }
}
