package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.identity.Pair;
import org.priors.people.Verdict;

/** What a choice of who is who decides of pairs of records. */
class ChoiceTest {

  /** Drivers 1 to 4, each with the record of its number times ten. */
  private static final Map<Long, Long> RECORDS = Map.of(1L, 10L, 2L, 20L, 3L, 30L, 4L, 40L);

  private static WaitingPair waiting(long one, long other) {
    return new WaitingPair(one * 10, other * 10, 5, false, one, other);
  }

  private static Pair records(long one, long other) {
    return new Pair(one * 10, other * 10);
  }

  @Test
  void all_are_joined_by_no_more_pairs_than_it_takes() {
    assertThat(
            Choice.oneOf(List.of(1L, 2L, 3L))
                .verdicts(List.of(waiting(1, 2), waiting(2, 3), waiting(1, 3)), RECORDS))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(records(1, 2), Verdict.SAME, records(2, 3), Verdict.SAME));
  }

  @Test
  void every_pair_that_waits_between_others_is_kept_apart() {
    assertThat(
            Choice.eachOf(List.of(1L, 2L, 3L))
                .verdicts(List.of(waiting(1, 2), waiting(2, 3)), RECORDS))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(records(1, 2), Verdict.DIFFERENT, records(2, 3), Verdict.DIFFERENT));
  }

  @Test
  void of_several_pairs_of_two_drivers_the_likeliest_is_kept_apart_and_what_would_join_by_weight() {
    List<WaitingPair> waiting =
        List.of(
            waiting(1, 2),
            new WaitingPair(11, 20, 4, false, 1, 2),
            new WaitingPair(12, 20, 12, true, 1, 2));
    assertThat(Choice.eachOf(List.of(1L, 2L)).verdicts(waiting, RECORDS).keySet())
        .containsExactlyInAnyOrder(records(1, 2), new Pair(12, 20));
  }

  @Test
  void who_is_one_though_no_pair_of_theirs_waits_is_joined_by_their_records() {
    assertThat(
            new Choice(Map.of(1L, 1, 2L, 2, 3L, 1))
                .verdicts(List.of(waiting(1, 2), waiting(2, 3)), RECORDS))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                records(1, 3),
                Verdict.SAME,
                records(1, 2),
                Verdict.DIFFERENT,
                records(2, 3),
                Verdict.DIFFERENT));
  }

  @Test
  void nothing_is_decided_of_whom_nobody_chose() {
    List<WaitingPair> waiting = List.of(waiting(1, 2), waiting(2, 3), waiting(3, 4));
    assertThat(new Choice(Map.of(2L, 1)).verdicts(waiting, RECORDS)).isEmpty();
    assertThat(new Choice(Map.of(2L, 1, 3L, 1)).verdicts(waiting, RECORDS))
        .containsExactly(Map.entry(records(2, 3), Verdict.SAME));
  }
}
