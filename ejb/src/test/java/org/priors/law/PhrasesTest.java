package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "14, 14th",
    "20, 20th",
    "21, 21st",
    "22, 22nd",
    "23, 23rd",
    "99, 99th",
    "101, 101st",
    "111, 111th",
    "113, 113th"
  })
  void an_ordinal_ends_as_it_is_spoken(int number, String words) {
    assertThat(Phrases.ordinal(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, .00",
    "1, .001",
    "9, .009",
    "10, .01",
    "79, .079",
    "80, .08",
    "85, .085",
    "100, .10",
    "149, .149",
    "150, .15",
    "200, .20",
    "600, .60",
    "999, .999",
    "1000, 1.00",
    "1234, 1.234"
  })
  void a_bac_is_written_as_the_trade_writes_it(long thousandths, String words) {
    assertThat(Phrases.bac(thousandths)).isEqualTo(words);
  }

  @Test
  void a_day_is_said_with_its_month_in_letters() {
    assertThat(Phrases.day(LocalDate.of(2000, 1, 8))).isEqualTo("8 Jan 2000");
  }

  @ParameterizedTest
  @CsvSource({
    "2002-05-01, 2002-05-01, 0 days",
    "2002-05-01, 2002-05-02, 1 day",
    "2002-05-01, 2002-05-12, 11 days",
    "2002-05-01, 2002-06-01, 1 month",
    "2002-05-01, 2002-06-02, 1 month 1 day",
    "2002-05-01, 2002-07-03, 2 months 2 days",
    "2002-05-01, 2003-05-01, 1 year",
    "2002-05-01, 2003-05-03, 1 year 2 days",
    "2002-05-01, 2004-08-01, 2 years 3 months",
    "2002-05-01, 2004-08-09, 2 years 3 months",
    "2002-05-01, 2003-06-01, 1 year 1 month"
  })
  void a_time_between_two_days_is_said_in_its_two_largest_units(
      LocalDate from, LocalDate to, String words) {
    assertThat(Phrases.between(from, to)).isEqualTo(words);
  }
}
