package org.priors.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FailingBatchTest {

  private static final Exception FAILURE = new IllegalStateException("A batch failed");

  private final Set<Long> failing = new TreeSet<>();
  private final List<Long> taken = new ArrayList<>();
  private boolean isReady = true;
  private int calls;

  private final FailingBatch batch = new FailingBatch(this::work, () -> isReady);

  private boolean work(List<Long> drivers) throws Exception {
    calls++;
    if (!Collections.disjoint(drivers, failing)) {
      throw FAILURE;
    }
    taken.addAll(drivers);
    return true;
  }

  private static List<Long> drivers(int many) {
    return LongStream.rangeClosed(1, many).boxed().toList();
  }

  @Test
  void those_that_fail_alone_are_found_and_all_others_are_taken_once() throws Exception {
    failing.addAll(List.of(1L, 700L, 2_000L));
    batch.take(drivers(2_000), FAILURE);
    assertThat(batch.alone().keySet()).isEqualTo(failing);
    assertThat(taken).hasSize(1_997).doesNotHaveDuplicates();
  }

  @Test
  void what_fails_together_alone_goes_well_and_blames_nobody() throws Exception {
    batch.take(drivers(10), FAILURE);
    assertThat(batch.alone()).isEmpty();
    assertThat(taken).hasSize(10);
  }

  @Test
  void where_all_fail_nobody_is_blamed_and_it_is_soon_given_up() {
    failing.addAll(drivers(2_000));
    assertThatThrownBy(() -> batch.take(drivers(2_000), FAILURE)).isSameAs(FAILURE);
    assertThat(batch.alone()).isEmpty();
    assertThat(calls).isLessThan(40);
  }

  @Test
  void one_with_nobody_beside_it_is_not_blamed() {
    failing.add(1L);
    assertThatThrownBy(() -> batch.take(drivers(1), FAILURE)).isSameAs(FAILURE);
    assertThat(batch.alone()).isEmpty();
  }

  @Test
  void while_what_the_work_needs_is_away_nothing_is_halved() {
    isReady = false;
    failing.add(1L);
    assertThatThrownBy(() -> batch.take(drivers(10), FAILURE)).isSameAs(FAILURE);
    assertThat(batch.alone()).isEmpty();
    assertThat(calls).isZero();
  }

  @Test
  void a_database_that_does_not_answer_is_no_drivers_fault() {
    SQLException away = new SQLException("Connection refused", "08001");
    assertThatThrownBy(() -> batch.take(drivers(10), away)).isSameAs(away);
    assertThat(calls).isZero();
  }

  @Test
  void those_with_nothing_to_do_are_no_sign_that_the_work_goes_well() {
    FailingBatch idle =
        new FailingBatch(
            drivers -> {
              calls++;
              if (drivers.contains(1L)) {
                throw FAILURE;
              }
              return false;
            },
            () -> true);
    assertThatThrownBy(() -> idle.take(drivers(10), FAILURE)).isSameAs(FAILURE);
    assertThat(idle.alone()).isEmpty();
    assertThat(calls).isPositive();
  }

  @Test
  void what_goes_away_midway_is_blamed_on_nobody_who_came_after() {
    FailingBatch until =
        new FailingBatch(
            drivers -> {
              if (drivers.size() > 1 || taken.size() > 3) {
                throw FAILURE;
              }
              return work(drivers);
            },
            () -> true);
    assertThatThrownBy(() -> until.take(drivers(100), FAILURE)).isSameAs(FAILURE);
    assertThat(until.alone()).isEmpty();
    assertThat(taken).hasSize(4);
  }
}
