package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DateBitsTest {

  @Test
  void where_days_are_as_rare_as_they_should_be_a_first_of_january_is_no_more_than_its_year() {
    DateBits usual = DateBits.of(1.0 / (50 * 365), 1.0 / 50, 1.0 / 365);
    assertThat(usual.ofYear()).isEqualTo(-7);
    assertThat(usual.ofDay()).isCloseTo(0, within(0.01));
  }

  @Test
  void where_most_are_a_first_of_january_it_weighs_as_equal_dates_do_and_other_days_weigh_more() {
    DateBits bits = DateBits.of(0.6 * 0.6 / 200, 1.0 / 200, 0.6);
    assertThat(bits.ofYear()).isCloseTo(Math.log(0.36) / Math.log(2), within(0.01));
    assertThat(bits.ofDay()).as("at most what a rare name adds").isEqualTo(4);
  }

  @Test
  void equal_dates_that_are_commoner_than_years_take_nothing_off() {
    assertThat(DateBits.of(0.01, 0.005, 0.6).ofYear()).isZero();
  }

  @Test
  void a_file_without_dates_or_of_first_days_alone_shows_nothing() {
    Records records = new Records();
    assertThat(DateBits.of(records, 0.5)).isEqualTo(DateBits.USUAL);
    records.add(Map.of(Field.BORN, "1970-01-01"));
    records.add(Map.of(Field.BORN, "1971-01-01"));
    assertThat(DateBits.of(records, 0.5)).isEqualTo(DateBits.USUAL);
  }

  @Test
  void the_share_of_years_is_counted_from_the_records() {
    Records records = new Records();
    for (String born : new String[] {"1855-01-01", "1855-01-01", "1855-01-01", "1956-03-02"}) {
      records.add(Map.of(Field.BORN, born));
    }
    double year = (9.0 + 1) / 16;
    assertThat(DateBits.of(records, 0.5)).isEqualTo(DateBits.of(0.5, year, 0.75));
  }
}
