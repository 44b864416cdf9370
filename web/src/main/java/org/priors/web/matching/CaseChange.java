package org.priors.web.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.priors.matching.MatchView.Effect;
import org.priors.rulings.Standing;
import org.priors.rulings.StandingChange;

/**
 * What a step does to an open case, in words that are read before the step is taken.
 *
 * @param step {@code Joining}, {@code Keeping apart} or {@code Taking the decision back}
 */
public record CaseChange(String step, String caseNumber, StandingChange change) {

  /** Those that lower anything first. */
  static final Comparator<CaseChange> LOWERING_FIRST =
      Comparator.comparing(CaseChange::isLowering).reversed();

  /** Of each case that the step changes; those of which it lowers anything first. */
  static List<CaseChange> of(String step, List<Effect> effects, Function<Effect, Standing> after) {
    return effects.stream()
        .flatMap(each -> of(step, each.caseNumber(), each.now(), after.apply(each)).stream())
        .sorted(LOWERING_FIRST)
        .toList();
  }

  /** Empty where it changes nothing. */
  static Optional<CaseChange> of(String step, String caseNumber, Standing now, Standing after) {
    return Optional.of(new CaseChange(step, caseNumber, StandingChange.of(now, after)))
        .filter(each -> !each.change.isNone());
  }

  public boolean isLowering() {
    return change.isLowering();
  }

  /** {@code Joining raises case LA-2002-000004: from 1st offense to 2nd offense.} */
  public String inWords() {
    return change.inWords(step, caseNumber);
  }
}
