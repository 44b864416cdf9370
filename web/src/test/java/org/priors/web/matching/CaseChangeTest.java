package org.priors.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.matching.MatchView.Effect;
import org.priors.rulings.Standing;

class CaseChangeTest {

  private static final Standing SECOND = standing(1, 1, 2, 2);

  private static Standing standing(long refusals, long convictions, Integer number, Integer most) {
    return new Standing("", refusals, convictions, number, most, number == null ? "Why." : null);
  }

  private static Effect of(String number, Standing now, Standing after) {
    return new Effect(7, number, "Tupelo City Police", now, now, after, now);
  }

  private static List<String> told(Effect... effects) {
    return CaseChange.of("Joining", List.of(effects), Effect::joined).stream()
        .map(CaseChange::inWords)
        .toList();
  }

  @Test
  void what_is_lowered_is_told_with_its_case_and_before_what_is_raised() {
    assertThat(
            told(
                of("LA-1", SECOND, standing(2, 1, 3, 3)), of("LA-2", SECOND, standing(0, 0, 1, 1))))
        .containsExactly(
            "Joining lowers case LA-2: from 2nd offense to 1st offense, from 1 prior refusal to 0"
                + " prior refusals, from 1 prior conviction to 0 prior convictions.",
            "Joining raises case LA-1: from 2nd offense to 3rd offense, from 1 prior refusal to 2"
                + " prior refusals.");
  }

  @Test
  void what_is_lowered_and_raised_in_one_case_is_told_with_what_is_lowered_first() {
    assertThat(told(of("LA-1", SECOND, standing(0, 2, 2, 2))))
        .containsExactly(
            "Joining lowers case LA-1: from 1 prior refusal to 0 prior refusals; and raises case"
                + " LA-1: from 1 prior conviction to 2 prior convictions.");
  }

  @Test
  void what_may_be_and_what_cannot_be_computed_any_more_is_told_too() {
    assertThat(told(of("LA-1", standing(1, 1, 2, 3), SECOND)))
        .containsExactly(
            "Joining lowers case LA-1: from at most 3rd offense to at most 2nd offense.");
    assertThat(told(of("LA-1", SECOND, standing(1, 1, null, null))))
        .containsExactly(
            "Joining lowers case LA-1: from 2nd offense to a number that cannot be computed.");
    assertThat(told(of("LA-1", standing(1, 1, null, null), SECOND)))
        .containsExactly(
            "Joining raises case LA-1: from a number that cannot be computed to 2nd offense.");
  }

  @Test
  void a_case_that_stays_as_it_is_is_not_told_of() {
    assertThat(told(of("LA-1", SECOND, SECOND))).isEmpty();
  }
}
