package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reminder of a hearing is due. */
class ReminderDaysTest {

  private static final LocalDate HEARING = LocalDate.of(2026, 3, 9);
  private static final LocalDate LONG_BEFORE = HEARING.minusDays(90);

  private static OptionalInt due(LocalDate setOn, int daysBefore) {
    return ReminderDays.due(HEARING, setOn, HEARING.minusDays(daysBefore));
  }

  @ParameterizedTest
  @CsvSource({
    "60, 60", "59, 60", "31, 60", "30, 30", "8, 30", "7, 7", "4, 7", "3, 3", "2, 2", "1, 2", "0, 2"
  })
  void the_last_one_whose_day_has_come_is_due(int daysBefore, int due) {
    assertThat(due(LONG_BEFORE, daysBefore)).hasValue(due);
  }

  @ParameterizedTest
  @CsvSource({"61", "90", "-1", "-30"})
  void none_is_due_before_the_first_and_after_the_hearing(int daysBefore) {
    assertThat(due(LONG_BEFORE, daysBefore)).isEmpty();
  }

  @Test
  void one_whose_day_was_over_when_the_hearing_was_set_is_not_due() {
    assertThat(due(HEARING.minusDays(30), 30)).hasValue(30);
    assertThat(due(HEARING.minusDays(29), 29)).isEmpty();
    assertThat(due(HEARING.minusDays(29), 8)).isEmpty();
    assertThat(due(HEARING.minusDays(29), 7)).hasValue(7);
  }

  @Test
  void the_longest_time_ahead_is_that_of_the_first() {
    assertThat(ReminderDays.longest()).isEqualTo(60);
  }
}
