package org.priors.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The value of a parameter from one day on.
 *
 * @param from the first day
 * @param dateStated whether the source states that day; else it is the reference date of the
 *     publication
 * @param rules in the order of the file
 * @param others what other sources print of the same; never applied
 */
public record InForce(LocalDate from, boolean dateStated, List<Rule> rules, List<Rule> others) {

  public InForce {
    rules = List.copyOf(rules);
    others = List.copyOf(others);
  }
}
