package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTest {

  private static final LocalDate DAY = LocalDate.of(1966, 3, 4);

  @Test
  void what_is_asked_for_is_said_in_words() {
    assertThat(
            new Criteria(DAY, DAY, "la", " Tupelo PD ", 1, 5, Set.of(Mark.UNDERCHARGED), null)
                .inWords())
        .isEqualTo(
            "born from 1966-03-04, born to 1966-03-04, State LA, agency Tupelo PD,"
                + " at least 1 prior, refused in the last 5 years, charged too low");
    assertThat(new Criteria(null, null, null, null, 2, 1, Set.of(), null).inWords())
        .isEqualTo("at least 2 priors, refused in the last 1 year");
    assertThat(Criteria.NONE.inWords()).isEmpty();
  }

  @Test
  void blank_fields_are_no_search_and_each_that_is_filled_is_one() {
    assertThat(Criteria.NONE.isEmpty()).isTrue();
    assertThat(new Criteria(null, null, " ", "", null, null, Set.of(), null).isEmpty()).isTrue();
    assertThat(new Criteria(null, DAY, null, null, null, null, Set.of(), null).isEmpty()).isFalse();
    assertThat(new Criteria(null, null, null, null, 1, null, Set.of(), null).isEmpty()).isFalse();
  }

  @Test
  void what_is_so_now_and_a_repetition_are_a_search_by_themselves() {
    assertThat(Criteria.of(Mark.PENDING).isEmpty()).isFalse();
    assertThat(Criteria.of(Mark.UNDERCHARGED).isEmpty()).isFalse();
    assertThat(
            new Criteria(null, null, null, null, null, null, Set.of(), repeat(1, 1, 1)).isEmpty())
        .isFalse();
  }

  @Test
  void marks_and_repetitions_are_said_in_words() {
    assertThat(
            new Criteria(
                    null,
                    null,
                    "LA",
                    null,
                    null,
                    null,
                    Set.of(Mark.AGAIN_WHILE_PENDING, Mark.PENDING),
                    repeat(2, 5, 2))
                .inWords())
        .isEqualTo(
            "State LA, 2 or more refusals in the last 5 years, from 2 or more courts or agencies,"
                + " hearing pending, arrested again while a hearing is pending");
    assertThat(repeat(1, 1, 1).inWords()).isEqualTo("1 or more refusals in the last year");
  }

  @Test
  void a_repetition_out_of_range_is_refused_at_its_field_and_the_ends_are_within() {
    assertRefused("out-of-range", "/times", () -> repeat(0, 5, 1));
    assertRefused("out-of-range", "/times", () -> repeat(10, 5, 1));
    assertRefused("out-of-range", "/years", () -> repeat(2, 0, 1));
    assertRefused("out-of-range", "/years", () -> repeat(2, 100, 1));
    assertRefused("out-of-range", "/courts", () -> repeat(2, 5, 0));
    assertRefused("out-of-range", "/courts", () -> repeat(2, 5, 3));
    assertRefused("missing", "/repeat", () -> new Repeat(null, 2, 5, 1));
    assertThat(repeat(9, 99, 9).courts()).isEqualTo(9);
    assertThat(repeat(2, 5, 2).times()).isEqualTo(2);
  }

  private static Repeat repeat(int times, int years, int courts) {
    return new Repeat(Repeat.Of.REFUSAL, times, years, courts);
  }

  @Test
  void a_birth_date_from_after_to_is_refused_and_one_day_is_not() {
    assertRefused(
        "wrong-order",
        "/bornTo",
        () -> new Criteria(DAY.plusDays(1), DAY, null, null, null, null, Set.of(), null));
    assertThat(new Criteria(DAY, DAY, null, null, null, null, Set.of(), null).bornTo())
        .isEqualTo(DAY);
  }

  @Test
  void a_birth_date_that_neither_store_can_hold_is_refused() {
    assertRefused(
        "out-of-range",
        "/bornFrom",
        () -> new Criteria(LocalDate.MAX, null, null, null, null, null, Set.of(), null));
    assertRefused(
        "out-of-range",
        "/bornTo",
        () -> new Criteria(null, LocalDate.MIN, null, null, null, null, Set.of(), null));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100, Integer.MAX_VALUE})
  void a_number_out_of_range_is_refused_at_its_field(int number) {
    assertRefused(
        "out-of-range",
        "/priors",
        () -> new Criteria(null, null, null, null, number, null, Set.of(), null));
    assertRefused(
        "out-of-range",
        "/refusedYears",
        () -> new Criteria(null, null, null, null, null, number, Set.of(), null));
  }

  @Test
  void the_ends_of_the_range_are_within_it() {
    assertThat(new Criteria(null, null, null, null, 1, 99, Set.of(), null).refusedYears())
        .isEqualTo(99);
    assertThat(new Criteria(null, null, null, null, 99, 1, Set.of(), null).priors()).isEqualTo(99);
  }

  @Test
  void what_is_no_state_and_a_hostile_agency_are_refused() {
    assertRefused(
        "unknown-state",
        "/state",
        () -> new Criteria(null, null, "XX", null, null, null, Set.of(), null));
    assertRefused(
        "too-long",
        "/agency",
        () -> new Criteria(null, null, null, "a".repeat(201), null, null, Set.of(), null));
    assertRefused(
        "control-character",
        "/agency",
        () -> new Criteria(null, null, null, "a\0b", null, null, Set.of(), null));
  }

  @Test
  void years_since_a_refusal_are_counted_back_from_today() {
    Criteria five = new Criteria(null, null, null, null, null, 5, Set.of(), null);
    assertThat(five.refusedSince(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2019, 2, 28));
    assertThat(Criteria.NONE.refusedSince(DAY)).isNull();
  }
}
