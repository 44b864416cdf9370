package org.priors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.problems.Refused;

/** Days of hearings that come again. */
class WeekPatternTest {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  private static WeekPattern.Sitting sitting(String from, String until, int minutes) {
    return new WeekPattern.Sitting(
        LocalTime.parse(from), LocalTime.parse(until), Duration.ofMinutes(minutes));
  }

  private static WeekPattern mondays(int everyWeeks) {
    return new WeekPattern(
        Set.of(DayOfWeek.MONDAY),
        everyWeeks,
        List.of(sitting("09:00", "12:00", 60), sitting("13:00", "14:30", 30)));
  }

  private static Map<LocalDate, List<Period>> days(WeekPattern pattern, int weeks) {
    return pattern.days(MONDAY, MONDAY.plusWeeks(weeks).minusDays(1), day -> true, CENTRAL);
  }

  @Test
  void each_day_is_cut_into_slots_of_the_lengths_of_its_parts() {
    assertThat(days(mondays(1), 1).get(MONDAY))
        .extracting(Period::length)
        .containsExactly(
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30));
  }

  @Test
  void a_rest_that_is_shorter_than_a_slot_stays_free() {
    WeekPattern pattern =
        new WeekPattern(Set.of(DayOfWeek.MONDAY), 1, List.of(sitting("09:00", "10:29", 30)));
    assertThat(days(pattern, 1).get(MONDAY)).hasSize(2);
    pattern = new WeekPattern(Set.of(DayOfWeek.MONDAY), 1, List.of(sitting("09:00", "10:30", 30)));
    assertThat(days(pattern, 1).get(MONDAY)).hasSize(3);
  }

  @Test
  void every_other_week_is_counted_from_the_first_day() {
    assertThat(days(mondays(2), 5).keySet())
        .containsExactly(MONDAY, MONDAY.plusWeeks(2), MONDAY.plusWeeks(4));
  }

  @Test
  void no_day_stands_on_a_holiday() {
    Map<LocalDate, List<Period>> days =
        mondays(1)
            .days(MONDAY, MONDAY.plusWeeks(2), day -> !day.equals(MONDAY.plusWeeks(1)), CENTRAL);
    assertThat(days.keySet()).containsExactly(MONDAY, MONDAY.plusWeeks(2));
  }

  @Test
  void the_hours_on_the_wall_stay_when_the_clock_is_moved() {
    Map<LocalDate, List<Period>> days = days(mondays(1), 3);
    // Daylight saving time begins on 14 March 2027.
    assertThat(days.get(MONDAY.plusWeeks(1)).get(0).from())
        .isEqualTo(Instant.parse("2027-03-08T15:00:00Z"));
    assertThat(days.get(MONDAY.plusWeeks(2)).get(0).from())
        .isEqualTo(Instant.parse("2027-03-15T14:00:00Z"));
  }

  @Test
  void what_is_no_pattern_is_refused_with_its_place() {
    assertThatThrownBy(() -> sitting("12:00", "09:00", 30)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> sitting("09:00", "12:00", -10))
        .hasMessageContaining("of less than none");
    assertThatThrownBy(() -> sitting("09:00", "12:00", 0)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> mondays(0)).isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                new WeekPattern(
                    Set.of(DayOfWeek.MONDAY),
                    1,
                    List.of(sitting("09:00", "12:00", 30), sitting("11:59", "14:00", 30))))
        .hasMessageContaining("begins before the one before it ends");
    assertThatThrownBy(() -> mondays(1).days(MONDAY, MONDAY.plusDays(366), day -> true, CENTRAL))
        .isInstanceOf(Refused.class);
    assertThat(mondays(1).days(MONDAY, MONDAY.plusDays(365), day -> true, CENTRAL)).hasSize(53);
  }
}
