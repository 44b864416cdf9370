package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedBirthDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

  @ParameterizedTest
  @ValueSource(strings = {"1966-03-04", "1966/3/4", "03/04/1966", "3.4.1966", "3-4-66", "3/4/66"})
  void a_date_is_read_month_before_day_and_then_day_before_month(String typed) {
    assertThat(read(typed)).containsExactly(LocalDate.of(1966, 3, 4), LocalDate.of(1966, 4, 3));
  }

  @Test
  void a_day_after_the_twelfth_can_be_read_in_one_way_only() {
    assertThat(read("1966-03-13")).containsExactly(LocalDate.of(1966, 3, 13));
    assertThat(read("13/03/1966")).containsExactly(LocalDate.of(1966, 3, 13));
    assertThat(read("1966-12-12")).containsExactly(LocalDate.of(1966, 12, 12));
    assertThat(read("12/11/1966")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"02/31/1966", "31/02/1966", "1966-02-30", "1967-02-29", "13/13/1966", "0/0/1966"})
  void a_day_that_no_calendar_has_is_no_date(String typed) {
    assertThat(read(typed)).isEmpty();
  }

  @Test
  void a_leap_day_is_a_date_in_a_leap_year() {
    assertThat(read("02/29/1968")).containsExactly(LocalDate.of(1968, 2, 29));
  }

  @Test
  void the_days_near_another_are_a_digit_or_a_year_off_and_in_the_calendar() {
    Set<LocalDate> near = near("1969-02-28");
    assertThat(near)
        .contains(
            LocalDate.of(1969, 2, 27),
            LocalDate.of(1969, 1, 28),
            LocalDate.of(1969, 12, 28),
            LocalDate.of(1962, 2, 28),
            LocalDate.of(1970, 2, 28),
            LocalDate.of(1979, 2, 28))
        .doesNotContain(
            LocalDate.of(1969, 2, 28), LocalDate.of(1969, 3, 1), LocalDate.of(1971, 2, 28))
        .allMatch(day -> day.getYear() > 1868 && day.getYear() < 2070);
    assertThat(near("1968-02-29")).contains(LocalDate.of(1968, 2, 28));
  }

  @ParameterizedTest
  @CsvSource({
    "7/15/26, 2026-07-15, 1926-07-15",
    "7/16/26, 1926-07-16,",
    "7/16/25, 2025-07-16, 1925-07-16",
    "7/15/27, 1927-07-15,",
    "2/3/15, 2015-02-03, 1915-02-03",
    "7/15/06, 2006-07-15, 1906-07-15",
    "7/14/06, 2006-07-14,",
    "7/15/00, 2000-07-15,",
    "7/15/99, 1999-07-15,"
  })
  void two_digits_are_every_year_in_which_somebody_alive_can_have_been_born(
      String typed, LocalDate later, LocalDate earlier) {
    assertThat(TypedBirthDate.read(typed, TODAY).orElseThrow().asTyped())
        .isEqualTo(earlier == null ? List.of(later) : List.of(later, earlier));
  }

  @Test
  void the_days_near_a_date_of_two_centuries_are_near_either() {
    assertThat(near("2/3/15"))
        .contains(LocalDate.of(1915, 2, 4), LocalDate.of(2015, 2, 4))
        .doesNotContain(LocalDate.of(1915, 2, 3), LocalDate.of(2015, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1966", "19660304", "3/4", "3/4/196", "3/4/19666", "1966-003-04", "a3/4/66"})
  void what_has_another_form_is_no_date(String typed) {
    assertThat(read(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "02031915, 1915-02-03, 1915-03-02",
    "19150203, 1915-02-03, 1915-03-02",
    "13031966, 1966-03-13,",
    "07152026, 2026-07-15,"
  })
  void eight_figures_may_be_a_date(String typed, LocalDate day, LocalDate swapped) {
    TypedBirthDate born = TypedBirthDate.inFigures(typed, TODAY).orElseThrow();
    assertThat(born.asTyped()).containsExactly(day);
    assertThat(born.swapped()).isEqualTo(swapped == null ? List.of() : List.of(swapped));
  }

  @ParameterizedTest
  @ValueSource(strings = {"02311966", "02031805", "07162026", "0203191", "020319155", "00000417"})
  void other_figures_are_no_date(String typed) {
    assertThat(TypedBirthDate.inFigures(typed, TODAY)).isEmpty();
  }

  @Test
  void four_figures_may_be_a_year_in_which_somebody_alive_was_born() {
    assertThat(TypedBirthDate.year("1915", TODAY)).contains(Year.of(1915));
    assertThat(TypedBirthDate.year("1906", TODAY)).isPresent();
    assertThat(TypedBirthDate.year("1905", TODAY)).isEmpty();
    assertThat(TypedBirthDate.year("2026", TODAY)).isPresent();
    assertThat(TypedBirthDate.year("2027", TODAY)).isEmpty();
    assertThat(TypedBirthDate.year("191", TODAY)).isEmpty();
  }

  private static List<LocalDate> read(String typed) {
    return TypedBirthDate.read(typed, TODAY).map(TypedBirthDate::all).orElse(List.of());
  }

  private static Set<LocalDate> near(String typed) {
    return TypedBirthDate.read(typed, TODAY).orElseThrow().near();
  }
}
