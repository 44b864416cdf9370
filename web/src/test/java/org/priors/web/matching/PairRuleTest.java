package org.priors.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.priors.identity.Match;
import org.priors.identity.Pair;
import org.priors.identity.Thresholds;
import org.priors.matching.MatchView;

class PairRuleTest {

  private static Match weighing(double bits, String bar, String doubt) {
    return new Match(bits, List.of(), 0, bar, doubt, Thresholds.shipped());
  }

  private static PairRule rule(Match match, boolean together) {
    return rule(match, together, null);
  }

  private static PairRule rule(Match match, boolean together, String held) {
    return PairRule.of(
        new MatchView(
            Pair.of(1, 2),
            null,
            null,
            List.of(),
            match,
            together,
            held,
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            List.of()));
  }

  @Test
  void what_bars_two_records_is_told_before_what_is_doubted() {
    PairRule rule = rule(weighing(12, "senior and junior", "may be kin"), false);
    assertThat(rule.text()).isEqualTo("Only a person may join these: senior and junior.");
    assertThat(rule.asks()).isTrue();
  }

  @Test
  void a_doubt_asks_for_a_person() {
    PairRule rule = rule(weighing(12, null, "may be kin"), false);
    assertThat(rule.text()).isEqualTo("For a person to look at: may be kin.");
    assertThat(rule.asks()).isTrue();
  }

  @Test
  void two_that_are_held_by_an_earlier_decision_ask_for_a_person_and_say_why() {
    PairRule rule = rule(weighing(12, null, null), false, "it fits both");
    assertThat(rule.text()).isEqualTo("For a person to look at: it fits both.");
    assertThat(rule.asks()).isTrue();
  }

  @Test
  void of_records_that_stand_together_all_the_same_it_says_so() {
    assertThat(rule(weighing(12, "senior and junior", null), true).text())
        .contains("senior and junior. They stand with one driver all the same");
    assertThat(rule(weighing(12, null, "may be kin"), true).text())
        .contains("may be kin. They stand with one driver all the same");
  }

  @Test
  void two_that_weigh_less_than_is_joined_have_no_bar() {
    PairRule rule = rule(weighing(9.9, null, null), false);
    assertThat(rule.text()).startsWith("No bar to joining");
    assertThat(rule.asks()).isFalse();
  }

  @Test
  void two_that_weigh_enough_and_wait_all_the_same_wait_for_their_drivers_other_records() {
    assertThat(rule(weighing(10, null, null), false).text())
        .contains("apart because of other records of the two drivers");
    assertThat(rule(weighing(10, null, null), true).text()).startsWith("No bar to joining");
  }
}
