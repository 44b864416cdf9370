package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComeBackTest {

  private final Random random = new Random(7);
  private final ComeBack comeBack = new ComeBack(random::nextInt);

  @Test
  void the_first_who_is_turned_away_comes_back_within_two_seconds() {
    assertThat(comeBack.turnedAway()).isBetween(1, 2);
  }

  @Test
  void of_many_who_are_turned_away_some_come_back_soon_and_others_late() {
    Set<Integer> told =
        IntStream.range(0, 1_000)
            .mapToObj(each -> comeBack.turnedAway())
            .collect(Collectors.toSet());
    assertThat(told).contains(1, 2, 8, ComeBack.LONGEST_SECONDS);
    assertThat(told).allSatisfy(each -> assertThat(each).isBetween(1, ComeBack.LONGEST_SECONDS));
  }

  @Test
  void once_as_many_had_a_turn_as_were_turned_away_one_comes_back_soon_again() {
    IntStream.range(0, 100).forEach(each -> comeBack.turnedAway());
    IntStream.range(0, 100).forEach(each -> comeBack.hadTurn());
    assertThat(comeBack.turnedAway()).isBetween(1, 2);
  }

  @Test
  void turns_of_a_quiet_time_are_not_saved_up() {
    IntStream.range(0, 1_000).forEach(each -> comeBack.hadTurn());
    Set<Integer> told =
        IntStream.range(0, 100).mapToObj(each -> comeBack.turnedAway()).collect(Collectors.toSet());
    assertThat(told).contains(5);
  }
}
