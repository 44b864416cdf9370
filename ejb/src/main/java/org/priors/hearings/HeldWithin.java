package org.priors.hearings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.priors.law.Rule;

/**
 * Within how many days hearings have to be held in a State, by the kind of review: what a list of
 * them is ordered by. The day of each is asked of the law by itself.
 *
 * @param kinds null within where a State has one
 * @param days as many
 * @param since from when they are counted, as many
 */
record HeldWithin(List<String> kinds, List<Long> days, List<String> since) {

  /** By these rules; of several for one kind, the first. */
  static HeldWithin by(List<Rule> rules) {
    HeldWithin within = new HeldWithin(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Rule rule : rules) {
      String kind = rule.timing().variant();
      boolean isNew = within.kinds.stream().noneMatch(each -> Objects.equals(each, kind));
      if (isNew && rule.figure() != null && rule.timing().from() != null) {
        within.kinds.add(kind);
        within.days.add(rule.figure().number());
        within.since.add(rule.timing().from().name());
      }
    }
    return within;
  }
}
