package org.priors.law.words;

import java.util.List;
import java.util.stream.Stream;
import org.priors.law.Recommendation;
import org.priors.law.Rule;

/**
 * A charge that a police agency's own policy recommends.
 *
 * @param condition on what it hangs whether it applies, in words; null where it does
 */
public record Advised(Rule charge, String condition) {

  /** Those that apply, then those that apply on a condition, each list in the policy's order. */
  public static List<Advised> of(Recommendation recommendation) {
    Stream<Advised> sure = recommendation.charges().stream().map(rule -> advised(rule, null));
    Stream<Advised> perhaps =
        recommendation.perhaps().stream().map(each -> advised(each.charge(), each.why()));
    return Stream.concat(sure, perhaps).toList();
  }

  /** What a policy prints as a condition nobody can compute, so that a person has to look. */
  private static Advised advised(Rule rule, String hangsOn) {
    String printed = rule.sanction().condition();
    String only = printed == null ? null : "Only if: " + printed + ".";
    return new Advised(
        rule, hangsOn == null ? only : only == null ? hangsOn : only + " " + hangsOn);
  }
}
