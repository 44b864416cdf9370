package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priors.identity.Pair;

/** Decisions about records out of sight, to which nobody who decides can be referred. */
class DecisionsTest {

  private static final int JOSEPH = 0;
  private static final int J = 1;
  private static final int NO_MIDDLE_NAME = 2;
  private static final int LOUIS = 3;
  private static final int BORN_LATER = 6;

  private static OnFile reported(int... reports) {
    OnFile file = new OnFile();
    IntStream.of(reports).forEach(which -> file.arrive(OnFile.report(which)));
    return file;
  }

  private static void decide(OnFile file, long a, long b, boolean same) {
    assertThat(file.decide(Pair.of(a, b), same)).as("%d and %d", a, b).isTrue();
  }

  /** The first two are kept apart, and then the first is sealed. */
  private static OnFile keptApartAndSealed(int... reports) {
    OnFile file = reported(reports);
    decide(file, 10, 20, false);
    file.sealOrLift(10);
    return file;
  }

  private static Set<Long> together(OnFile file) {
    return Set.copyOf(file.drivers().values());
  }

  @Test
  void keeping_apart_that_gave_way_to_a_join_is_in_effect_again_when_that_is_taken_back() {
    OnFile file = keptApartAndSealed(JOSEPH, NO_MIDDLE_NAME, JOSEPH);
    Map<Long, Long> before = file.drivers();
    assertThat(before).isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 10L));
    decide(file, 20, 30, true);
    assertThat(together(file)).containsExactly(10L);
    file.takeBack(Pair.of(20, 30));
    assertThat(file.drivers()).isEqualTo(before);
  }

  @Test
  void it_is_in_effect_again_also_where_the_seal_was_lifted_meanwhile() {
    OnFile file = keptApartAndSealed(JOSEPH, NO_MIDDLE_NAME, JOSEPH);
    Map<Long, Long> before = file.drivers();
    decide(file, 20, 30, true);
    file.sealOrLift(10);
    file.takeBack(Pair.of(20, 30));
    assertThat(file.drivers()).isEqualTo(before);
  }

  @Test
  void a_join_that_gave_way_to_keeping_apart_is_in_effect_again_when_that_is_taken_back() {
    OnFile file = reported(JOSEPH, BORN_LATER, LOUIS);
    decide(file, 10, 20, true);
    decide(file, 20, 30, true);
    file.sealOrLift(20);
    decide(file, 10, 30, false);
    assertThat(file.drivers().get(30L)).isNotEqualTo(file.drivers().get(10L));
    file.takeBack(Pair.of(10, 30));
    assertThat(together(file)).containsExactly(10L);
  }

  @Test
  void of_two_that_join_only_together_either_taken_back_brings_back_what_gave_way() {
    for (Pair first : List.of(Pair.of(20, 40), Pair.of(30, 40))) {
      OnFile file = keptApartAndSealed(JOSEPH, NO_MIDDLE_NAME, JOSEPH, BORN_LATER);
      OnFile without = keptApartAndSealed(JOSEPH, NO_MIDDLE_NAME, JOSEPH, BORN_LATER);
      Pair other = first.equals(Pair.of(20, 40)) ? Pair.of(30, 40) : Pair.of(20, 40);
      decide(file, 20, 40, true);
      decide(file, 30, 40, true);
      assertThat(together(file)).containsExactly(10L);
      file.takeBack(first);
      without.decide(other, true);
      assertThat(file.drivers()).isEqualTo(without.drivers());
    }
  }

  @Test
  void what_gave_way_to_two_is_in_effect_again_when_both_are_taken_back() {
    OnFile file = keptApartAndSealed(JOSEPH, NO_MIDDLE_NAME, JOSEPH, JOSEPH);
    Map<Long, Long> before = file.drivers();
    decide(file, 20, 30, true);
    decide(file, 20, 40, true);
    file.takeBack(Pair.of(20, 30));
    assertThat(together(file)).as("the second alone").containsExactly(10L);
    file.takeBack(Pair.of(20, 40));
    assertThat(file.drivers()).isEqualTo(before);
  }

  @Test
  void hidden_joins_that_have_nothing_to_do_with_the_two_do_not_give_way() {
    OnFile file = reported(JOSEPH, BORN_LATER, LOUIS, BORN_LATER);
    decide(file, 10, 20, true);
    decide(file, 20, 30, true);
    decide(file, 20, 40, true);
    file.sealOrLift(20);
    decide(file, 10, 30, false);
    assertThat(file.standing().givingWay())
        .extracting(MatchLinks.Decided::pair)
        .containsExactly(Pair.of(10, 20));
  }

  @Test
  void who_arrives_while_a_decision_gives_way_waits_for_a_person_once_it_is_in_effect_again() {
    OnFile file = keptApartAndSealed(JOSEPH, LOUIS, J);
    OnFile never = keptApartAndSealed(JOSEPH, LOUIS, J);
    decide(file, 20, 30, true);
    file.arrive(OnFile.report(NO_MIDDLE_NAME));
    never.arrive(OnFile.report(NO_MIDDLE_NAME));
    assertThat(never.drivers().get(40L)).as("fits both").isEqualTo(40L);
    file.takeBack(Pair.of(20, 30));
    assertThat(file.drivers()).isEqualTo(never.drivers());
  }

  @Test
  void what_is_in_sight_forbids_and_gives_way_to_nothing() {
    OnFile file = reported(JOSEPH, NO_MIDDLE_NAME, JOSEPH);
    decide(file, 10, 20, false);
    assertThat(file.decide(Pair.of(20, 30), true)).isFalse();
    assertThat(file.standing().givingWay()).isEmpty();
  }
}
