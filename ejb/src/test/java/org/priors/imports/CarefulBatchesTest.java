package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.priors.csv.Row;
import org.priors.problems.Refused;

class CarefulBatchesTest {

  /** What was stored, each row once, with the position it was stored at. */
  private final List<RowOutcome> stored = new ArrayList<>();

  private int calls;
  private boolean serverIsWell = true;

  @Test
  void a_sound_batch_is_taken_at_once() {
    assertThat(batches(row -> false, null).take(0, rows(250))).isFalse();
    assertThat(stored).hasSize(250);
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void a_batch_that_a_concurrent_writer_got_in_the_way_of_is_tried_again() {
    CarefulBatches batches =
        batches(row -> calls == 1, new RuntimeException(new SQLException("deadlock", "40P01")));
    batches.take(0, rows(250));
    assertThat(stored).hasSize(250);
    assertThat(calls).isEqualTo(2);
  }

  @Test
  void one_bad_row_is_reported_and_the_others_are_taken() {
    Refused refusal = new Refused("in-the-future", "/arrest/at", "The arrest lies in the future.");
    batches(row -> row.line() == 7 && !isLeft(row), refusal).take(0, rows(20));
    assertThat(stored).hasSize(20).extracting(RowOutcome::line).doesNotHaveDuplicates();
    assertThat(stored)
        .filteredOn(CarefulBatchesTest::isLeft)
        .extracting(RowOutcome::line, row -> ((NotTaken) row).reason())
        .containsExactly(tuple(7L, "The arrest lies in the future."));
  }

  @Test
  void a_row_that_the_database_refuses_for_good_fails_after_a_few_attempts() {
    RuntimeException failure = new RuntimeException(new SQLException("too long", "22001"));
    batches(row -> !isLeft(row), failure).take(0, rows(1));
    assertThat(stored)
        .singleElement()
        .isInstanceOfSatisfying(
            NotTaken.class,
            left -> {
              assertThat(left.outcome()).isEqualTo("failed");
              assertThat(left.code()).isEqualTo("unfit");
              assertThat(left.reason()).doesNotContain("22001", "too long");
            });
    assertThat(calls).isEqualTo(4);
  }

  @Test
  void no_row_is_blamed_while_the_database_is_away() {
    serverIsWell = false;
    RuntimeException failure = new RuntimeException(new SQLException("gone", "08006"));
    assertThatThrownBy(() -> batches(row -> true, failure).take(0, rows(3))).isSameAs(failure);
    assertThat(stored).isEmpty();
  }

  @Test
  void an_import_that_another_worker_carried_on_is_left_to_it() {
    Superseded superseded = new Superseded(1, 0);
    assertThatThrownBy(() -> batches(row -> true, superseded).take(0, rows(3)))
        .isSameAs(superseded);
    assertThat(calls).isEqualTo(1);
  }

  private CarefulBatches batches(Predicate<RowOutcome> fails, RuntimeException failure) {
    return new CarefulBatches(
        (from, rows) -> {
          calls++;
          if (rows.stream().anyMatch(fails)) {
            throw failure;
          }
          assertThat(from).isEqualTo(stored.size());
          stored.addAll(rows);
          return false;
        },
        () -> serverIsWell);
  }

  private static boolean isLeft(RowOutcome row) {
    return row instanceof NotTaken left && !left.isSkipped();
  }

  private static List<RowOutcome> rows(int count) {
    return LongStream.range(0, count)
        .<RowOutcome>mapToObj(
            line ->
                NotTaken.skipped(
                    new Row(null, line, new String[0], null), "not-dui", "Not a DUI statute"))
        .toList();
  }
}
