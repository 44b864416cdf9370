package org.priors.law;

import java.util.List;

/**
 * What a police agency's own policy recommends to charge; a policy, no law.
 *
 * @param charges that apply
 * @param perhaps that apply if something is so that the case and the record do not tell
 */
public record Recommendation(Jurisdiction agency, List<Rule> charges, List<Perhaps> perhaps) {

  /**
   * A charge that may apply.
   *
   * @param why on what it hangs, in a sentence
   */
  public record Perhaps(Rule charge, String why) {}

  static Recommendation of(Jurisdiction agency, List<Rule> rules, Situation now) {
    return new Recommendation(
        agency,
        rules.stream().filter(rule -> rule.when().holds(now) == Counts.YES).toList(),
        rules.stream()
            .filter(rule -> rule.when().holds(now) == Counts.UNKNOWN)
            .map(rule -> new Perhaps(rule, now.why(rule.when())))
            .toList());
  }
}
