package org.priors.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

  private static LocalDate past(String typed) {
    WrittenDay written = WrittenDay.of(typed).orElseThrow();
    return written.in(written.yearNotAfter(TODAY)).orElse(null);
  }

  private static LocalDate near(String typed) {
    WrittenDay written = WrittenDay.of(typed).orElseThrow();
    return written.in(written.yearNear(TODAY)).orElse(null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2002-05-16",
        "2002-5-16",
        "2002/05/16",
        "2002.5.16",
        "5/16/2002",
        "05/16/2002",
        "05-16-2002",
        "5.16.2002",
        "5/16/02",
        "05-16-02",
        "16 May 2002",
        "16 may 02",
        "16 MAY, 2002",
        "16-May-2002",
        "16may2002",
        "16th May 2002",
        "May 16, 2002",
        "May 16 2002",
        "may 16 02",
        "MAY 16th, 2002"
      })
  void the_ways_in_which_people_write_a_day_are_read(String typed) {
    assertThat(past(typed)).isEqualTo("2002-05-16");
  }

  @ParameterizedTest
  @CsvSource({"Sep 3 2001, 2001-09-03", "Sept. 3 2001, 2001-09-03", "3 september 2001, 2001-09-03"})
  void a_month_may_be_shortened(String typed, LocalDate day) {
    assertThat(past(typed)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1966",
        "3/4",
        "3/4/196",
        "3/4/19666",
        "1966-003-04",
        "a3/4/66",
        "16 mayo 2002",
        "16 marvin 2002",
        "20020516",
        "May 2002",
        "16.5",
        "3 4 66"
      })
  void other_texts_are_no_day(String typed) {
    assertThat(WrittenDay.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "04/03/66, 1966-04-03",
    "7/15/26, 2026-07-15",
    "7/16/26, 1926-07-16",
    "7/15/27, 1927-07-15",
    "7/14/25, 2025-07-14",
    "12/31/99, 1999-12-31",
    "1/1/00, 2000-01-01"
  })
  void of_a_day_that_was_two_digits_are_the_last_such_year(String typed, LocalDate day) {
    assertThat(past(typed)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "7/16/26, 2026-07-16",
    "1/1/30, 2030-01-01",
    "12/31/76, 2076-12-31",
    "1/1/77, 1977-01-01",
    "1/1/99, 1999-01-01",
    "1/1/1890, 1890-01-01",
    "1/1/2099, 2099-01-01"
  })
  void of_a_day_that_may_lie_ahead_two_digits_are_the_nearest_year(String typed, LocalDate day) {
    assertThat(near(typed)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"02/29/2003", "2/29/67", "13/04/66", "0/4/66", "4/0/66", "4/31/66", "31 Jun 02"})
  void a_day_that_no_calendar_has_is_written_and_is_none(String typed) {
    assertThat(past(typed)).isNull();
  }

  @Test
  void a_leap_day_is_one_of_its_own_year_alone() {
    assertThat(past("2/29/68")).isEqualTo("1968-02-29");
    assertThat(past("2/29/2000")).isEqualTo("2000-02-29");
  }

  @Test
  void what_can_be_read_in_one_way_alone_is_plain() {
    assertThat(WrittenDay.of("5/16/2002")).get().matches(WrittenDay::isPlain);
    assertThat(WrittenDay.of("5/5/2002")).get().matches(WrittenDay::isPlain);
    assertThat(WrittenDay.of("5/12/2002")).get().matches(day -> !day.isPlain());
    assertThat(WrittenDay.of("5/16/02")).get().matches(day -> !day.isPlain());
    assertThat(WrittenDay.of("2002-05-12")).get().matches(WrittenDay::isPlain);
    assertThat(WrittenDay.of("12 May 2002")).get().matches(WrittenDay::isPlain);
  }

  @Test
  void eight_figures_may_be_a_day_with_its_year_last_or_first() {
    assertThat(WrittenDay.inFigures("20020516")).hasSize(2);
    assertThat(WrittenDay.inFigures("2002516")).isEmpty();
    assertThat(WrittenDay.inFigures("200205161")).isEmpty();
    assertThat(WrittenDay.inFigures("2002-516")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Landry 4 Mar 1966 LA, Landry 1966/3/4 LA",
    "'Landry Mar 4, 1966', Landry 1966/3/4",
    "12 Landry 10 Mar 1966, 12 Landry 1966/3/10",
    "April May 4/3/1966, April May 4/3/1966",
    "Landry 4 Mar 66, Landry 4 Mar 66"
  })
  void within_a_text_the_names_of_months_become_figures(String text, String plain) {
    assertThat(WrittenDay.withoutNames(text)).isEqualTo(plain);
  }
}
