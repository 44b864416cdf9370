package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"P90D", "P6M", "P1Y", "P1Y6M", "P11M29D", "PT48H", "P1DT12H", "P0D", "life"})
  void a_term_is_written_as_it_is_read(String text) {
    assertThat(Term.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P", "PT", "P1", "90D", "P1W", "P-1D", "P1.5Y", "p1d", "P1DT", "Life"})
  void anything_else_is_no_term(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.parse(text))
        .withMessageContaining("P90D");
  }

  @ParameterizedTest
  @CsvSource({
    "P1Y6M, 1.5 years",
    "P2Y6M, 2.5 years",
    "P6M, 6 months",
    "P1Y, 1 year",
    "P1M, 1 month",
    "P1D, 1 day",
    "P2Y, 2 years",
    "PT1H, 1 hour",
    "PT48H, 48 hours",
    "P11M29D, 11 months 29 days",
    "P1Y6M1D, 1 year 6 months 1 day",
    "P1Y6MT1H, 1 year 6 months 1 hour",
    "P1Y5M, 1 year 5 months",
    "P0D, none",
    "life, for life"
  })
  void a_term_is_said_in_the_unit_of_its_source(String text, String words) {
    assertThat(Term.parse(text).inWords()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "PT23H, 23",
    "PT24H, 24",
    "P1D, 24",
    "P1M, 720",
    "P12M, 8640",
    "P1Y, 8760",
    "P1Y6M, 13080",
    "P0D, 0",
    "P1DT1H, 25"
  })
  void terms_are_compared_with_months_of_30_and_years_of_365_days(String text, long hours) {
    assertThat(Term.parse(text).roughHours()).isEqualTo(hours);
  }

  @Test
  void nothing_is_longer_than_for_life() {
    assertThat(Term.LIFE.roughHours()).isEqualTo(Long.MAX_VALUE);
    assertThat(Term.parse("P99Y").roughHours()).isLessThan(Term.LIFE.roughHours());
  }

  @ParameterizedTest
  @CsvSource({
    "2002-05-01, P15D, 2002-05-16",
    "2002-05-01, P6M, 2002-11-01",
    "2002-05-01, P1Y6M, 2003-11-01",
    "2002-05-01, P1Y1M1D, 2003-06-02",
    "2002-05-01, PT23H, 2002-05-01",
    "2002-05-01, PT24H, 2002-05-02",
    "2002-05-01, PT48H, 2002-05-03",
    "2002-05-01, P1DT24H, 2002-05-03",
    "2004-02-29, P1Y, 2005-02-28",
    "2004-02-29, P4Y, 2008-02-29",
    "2003-08-31, P6M, 2004-02-29",
    "2002-05-01, P0D, 2002-05-01"
  })
  void a_term_ends_on_the_same_day_of_the_calendar(LocalDate day, String term, LocalDate end) {
    assertThat(Term.parse(term).after(day)).isEqualTo(end);
  }

  @Test
  void for_life_has_no_end() {
    assertThat(Term.LIFE.after(LocalDate.of(2002, 5, 1))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1992-05-01, 2002-05-01, true",
    "1992-05-01, 2002-05-02, false",
    "1992-05-01, 2002-04-30, true",
    "1992-02-29, 2002-02-28, true",
    "1992-02-29, 2002-03-01, false",
    "1994-02-28, 2004-02-28, true",
    "1994-02-28, 2004-02-29, false",
    "1994-03-01, 2004-02-29, true"
  })
  void ten_years_reach_to_the_tenth_anniversary_and_no_day_further(
      LocalDate earlier, LocalDate day, boolean reached) {
    assertThat(Term.parse("P10Y").reaches(earlier, day)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "1992-02-29, 2002-02-28, true",
    "1992-02-29, 2002-03-01, true",
    "1992-02-29, 2002-03-02, false",
    "1992-02-28, 2002-03-01, false",
    "1994-02-28, 2004-02-29, false",
    "1994-03-01, 2004-03-02, false"
  })
  void from_a_leap_day_alone_ten_years_may_reach_one_day_further(
      LocalDate earlier, LocalDate day, boolean reached) {
    assertThat(Term.parse("P10Y").mayReach(earlier, day)).isEqualTo(reached);
  }

  @Test
  void from_a_leap_day_to_a_leap_day_nothing_is_open() {
    LocalDate earlier = LocalDate.of(1992, 2, 29);
    assertThat(Term.parse("P8Y").mayReach(earlier, LocalDate.of(2000, 2, 29))).isTrue();
    assertThat(Term.parse("P8Y").mayReach(earlier, LocalDate.of(2000, 3, 1))).isFalse();
    assertThat(Term.parse("P10Y1M").mayReach(earlier, LocalDate.of(2002, 3, 29))).isFalse();
  }

  @Test
  void for_life_reaches_everything() {
    assertThat(Term.LIFE.reaches(LocalDate.of(1900, 1, 1), LocalDate.of(2002, 1, 1))).isTrue();
  }
}
