package org.priors.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.problems.Refused;

class TypedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
  private static final TypedDay PAST = new TypedDay(TODAY, false);
  private static final TypedDay AHEAD = new TypedDay(TODAY, true);

  @ParameterizedTest
  @CsvSource({
    "04/03/66, 1966-04-03, false",
    "4/13/1966, 1966-04-13, true",
    "4-3-1966, 1966-04-03, false",
    "16 May 2002, 2002-05-16, true",
    "16 may 02, 2002-05-16, false",
    "20020516, 2002-05-16, true",
    "05162002, 2002-05-16, true",
    "05122002, 2002-05-12, false",
    "2002-05-12, 2002-05-12, true"
  })
  void a_day_is_read_as_people_write_it(String typed, LocalDate day, boolean plain) {
    assertThat(PAST.read(typed)).isEqualTo(new TypedDay.Read(day, plain));
  }

  @ParameterizedTest
  @CsvSource({
    "7/16/26, 2026-07-16, 2026-07-16",
    "7/17/26, 1926-07-17, 2026-07-17",
    "1/1/30, 1930-01-01, 2030-01-01",
    "1/1/2030, 2030-01-01, 2030-01-01"
  })
  void two_digits_are_of_the_past_unless_the_day_may_lie_ahead(
      String typed, LocalDate past, LocalDate ahead) {
    assertThat(PAST.read(typed).day()).isEqualTo(past);
    assertThat(AHEAD.read(typed).day()).isEqualTo(ahead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13/04/66 | 'has no month 13: the month comes before the day'",
        "0/4/1966 | 'has no month 0'",
        "2/29/2003 | 'There is no 2/29/2003: that month has 28 days.'",
        "2/0/2003 | 'that month has 28 days'",
        "29 Feb 67 | 'that month has 28 days'",
        "tomorrow | 'write it as 16 May 2002 or 5/16/2002'",
        "1966 | 'is not a day'",
        "13132002 | 'is not a day'",
        "00000417 | 'is not a day'"
      })
  void what_is_no_day_is_refused_in_a_sentence(String typed, String why) {
    assertThatThrownBy(() -> PAST.read(typed))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
  }

  @Test
  void a_form_that_knows_no_day_asks_for_four_digits() {
    TypedDay timeless = new TypedDay(null, false);
    assertThat(timeless.read("4/3/1966").day()).isEqualTo("1966-04-03");
    assertThatThrownBy(() -> timeless.read("4/3/66")).hasMessageContaining("four digits");
  }

  @ParameterizedTest
  @CsvSource({
    "23:44, 23:44",
    "2344, 23:44",
    "23.44, 23:44",
    "2344 hrs, 23:44",
    "2344h, 23:44",
    "905, 09:05",
    "9:05, 09:05",
    "0905, 09:05",
    "0:00, 00:00",
    "0000, 00:00",
    "11:44 pm, 23:44",
    "11:44PM, 23:44",
    "11:44 p.m., 23:44",
    "1144 pm, 23:44",
    "9p, 21:00",
    "9 am, 09:00",
    "12 pm, 12:00",
    "12:30 am, 00:30",
    "1 am, 01:00"
  })
  void a_time_is_read_as_people_write_it(String typed, LocalTime time) {
    assertThat(Typed.time(typed)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24:00",
        "2460",
        "9",
        "23",
        "13 pm",
        "0:30 am",
        "13:00 am",
        "9:5",
        "noon",
        "23:44:10"
      })
  void what_is_no_time_is_refused(String typed) {
    assertThatThrownBy(() -> Typed.time(typed)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({".14, .14", "0.14, 0.14", ".14%, .14", "0.141 %, 0.141", "14, 14"})
  void a_figure_is_read_as_people_write_it(String typed, BigDecimal figure) {
    assertThat(Typed.decimal(typed)).isEqualByComparingTo(figure);
  }

  @Test
  void a_figure_with_a_comma_is_refused_with_the_one_that_may_be_meant() {
    assertThatThrownBy(() -> Typed.decimal("0,14")).hasMessageContaining("as in 0.14.");
    assertThatThrownBy(() -> Typed.decimal(".14.")).hasMessageContaining("not a figure");
    assertThatThrownBy(() -> Typed.decimal("%")).hasMessageContaining("not a figure");
  }
}
