package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTest {

  private static final LocalDate DAY = LocalDate.of(1966, 3, 4);

  @Test
  void what_is_asked_for_is_said_in_words() {
    assertThat(new Criteria(DAY, DAY, "la", " Tupelo PD ", 1, 5, true).inWords())
        .isEqualTo(
            "born from 1966-03-04, born to 1966-03-04, State LA, agency Tupelo PD,"
                + " at least 1 prior, refused in the last 5 years");
    assertThat(new Criteria(null, null, null, null, 2, 1, false).inWords())
        .isEqualTo("at least 2 priors, refused in the last 1 year");
    assertThat(Criteria.NONE.inWords()).isEmpty();
  }

  @Test
  void blank_fields_and_the_charge_alone_are_no_search() {
    assertThat(Criteria.NONE.isEmpty()).isTrue();
    assertThat(new Criteria(null, null, " ", "", null, null, true).isEmpty()).isTrue();
    assertThat(new Criteria(null, DAY, null, null, null, null, false).isEmpty()).isFalse();
    assertThat(new Criteria(null, null, null, null, 1, null, false).isEmpty()).isFalse();
  }

  @Test
  void a_birth_date_from_after_to_is_refused_and_one_day_is_not() {
    assertRefused(
        "wrong-order",
        "/bornTo",
        () -> new Criteria(DAY.plusDays(1), DAY, null, null, null, null, false));
    assertThat(new Criteria(DAY, DAY, null, null, null, null, false).bornTo()).isEqualTo(DAY);
  }

  @Test
  void a_birth_date_that_neither_store_can_hold_is_refused() {
    assertRefused(
        "out-of-range",
        "/bornFrom",
        () -> new Criteria(LocalDate.MAX, null, null, null, null, null, false));
    assertRefused(
        "out-of-range",
        "/bornTo",
        () -> new Criteria(null, LocalDate.MIN, null, null, null, null, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100, Integer.MAX_VALUE})
  void a_number_out_of_range_is_refused_at_its_field(int number) {
    assertRefused(
        "out-of-range", "/priors", () -> new Criteria(null, null, null, null, number, null, false));
    assertRefused(
        "out-of-range",
        "/refusedYears",
        () -> new Criteria(null, null, null, null, null, number, false));
  }

  @Test
  void the_ends_of_the_range_are_within_it() {
    assertThat(new Criteria(null, null, null, null, 1, 99, false).refusedYears()).isEqualTo(99);
    assertThat(new Criteria(null, null, null, null, 99, 1, false).priors()).isEqualTo(99);
  }

  @Test
  void what_is_no_state_and_a_hostile_agency_are_refused() {
    assertRefused(
        "unknown-state", "/state", () -> new Criteria(null, null, "XX", null, null, null, false));
    assertRefused(
        "too-long",
        "/agency",
        () -> new Criteria(null, null, null, "a".repeat(201), null, null, false));
    assertRefused(
        "control-character",
        "/agency",
        () -> new Criteria(null, null, null, "a\0b", null, null, false));
  }

  @Test
  void years_since_a_refusal_are_counted_back_from_today() {
    Criteria five = new Criteria(null, null, null, null, null, 5, false);
    assertThat(five.refusedSince(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2019, 2, 28));
    assertThat(Criteria.NONE.refusedSince(DAY)).isNull();
  }
}
