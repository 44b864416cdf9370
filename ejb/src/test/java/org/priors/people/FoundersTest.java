package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.priors.people.Founders.Standing;

class FoundersTest {

  private static final Grouping ONE = Grouping.ofOne(List.of(1L, 2L, 3L), List.of(), List.of());

  private static Map<Long, Long> founders(Standing... standing) {
    return Founders.founders(
        ONE, List.of(standing).stream().collect(Collectors.toMap(Standing::id, one -> one)));
  }

  @Test
  void the_oldest_record_in_sight_founds_its_driver() {
    assertThat(founders(new Standing(1, false, 1), new Standing(2, true, 1)))
        .containsExactly(Map.entry(1L, 1L));
  }

  @Test
  void a_record_that_arrives_beside_hidden_ones_alone_founds_the_driver() {
    assertThat(founders(new Standing(1, true, 1), new Standing(2, true, 1)))
        .containsExactly(Map.entry(1L, 3L));
  }

  @Test
  void a_driver_that_is_known_already_keeps_its_number_when_the_oldest_goes_out_of_sight() {
    assertThat(
            founders(
                new Standing(1, true, 1), new Standing(2, false, 1), new Standing(3, false, 1)))
        .containsExactly(Map.entry(1L, 1L));
  }

  @Test
  void the_number_that_was_told_stays_when_the_records_are_gathered_again() {
    assertThat(
            founders(new Standing(1, true, 3), new Standing(2, true, 3), new Standing(3, false, 3)))
        .containsExactly(Map.entry(1L, 3L));
  }

  @Test
  void a_driver_of_whom_nothing_is_in_sight_stays_with_the_oldest() {
    assertThat(
            founders(new Standing(1, true, 1), new Standing(2, true, 1), new Standing(3, true, 1)))
        .containsExactly(Map.entry(1L, 1L));
  }
}
