package org.priors.web.matching;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.priors.matching.MatchView.Effect;
import org.priors.rulings.Standing;
import org.priors.rulings.StandingChange;

/**
 * What a step does to an open case, in words that are read before the step is taken.
 *
 * @param step {@code Joining}, {@code Keeping apart} or {@code Taking the decision back}
 */
public record CaseChange(String step, Effect effect, StandingChange change) {

  /** Of each case that the step changes; those of which it lowers anything first. */
  static List<CaseChange> of(String step, List<Effect> effects, Function<Effect, Standing> after) {
    return effects.stream()
        .map(
            effect ->
                new CaseChange(step, effect, StandingChange.of(effect.now(), after.apply(effect))))
        .filter(one -> !one.change.isNone())
        .sorted(Comparator.comparing(CaseChange::isLowering).reversed())
        .toList();
  }

  public boolean isLowering() {
    return change.isLowering();
  }

  /** {@code Joining raises case LA-2002-000004: from 1st offense to 2nd offense}. */
  public String inWords() {
    return change.inWords(step, effect.caseNumber());
  }
}
