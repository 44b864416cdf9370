package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

  private static final int THOUSANDTHS = 1000;

  @ParameterizedTest
  @CsvSource({
    ">=0.08, 79, false",
    ">=0.08, 80, true",
    ">=0.08, 600, true",
    "<0.08, 79, true",
    "<0.08, 80, false",
    "<0.08, 0, true",
    ">=0.08 <0.15, 79, false",
    ">=0.08 <0.15, 80, true",
    ">=0.08 <0.15, 149, true",
    ">=0.08 <0.15, 150, false",
    ">=0.151, 150, false",
    ">=0.151, 151, true",
    ">=0, 0, true"
  })
  void a_figure_lies_within_from_the_lower_bound_on_and_below_the_upper(
      String text, int figure, boolean within) {
    assertThat(Bounds.parse(text, THOUSANDTHS).contains(figure, Bounds.OPEN)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    ">=limit, 99, 100, false",
    ">=limit, 100, 100, true",
    "<limit, 99, 100, true",
    "<limit, 100, 100, false",
    ">=limit <0.15, 149, 100, true",
    ">=limit <0.15, 150, 100, false",
    ">=limit <0.15, 99, 100, false",
    ">=0.02 <limit, 20, 100, true",
    ">=0.02 <limit, 19, 100, false",
    ">=0.02 <limit, 100, 100, false"
  })
  void the_limit_of_the_day_may_be_a_bound(String text, int figure, int limit, boolean within) {
    assertThat(Bounds.parse(text, THOUSANDTHS).contains(figure, limit)).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(strings = {">=limit", "<limit", ">=0.02 <limit", ">=limit <0.15"})
  void nothing_lies_within_a_limit_that_the_law_book_does_not_have(String text) {
    assertThat(Bounds.parse(text, THOUSANDTHS).contains(100, Bounds.OPEN)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"<21, 20, true", "<21, 21, false", ">=21, 20, false", ">=21, 21, true"})
  void an_age_is_bounded_in_years(String text, int age, boolean within) {
    assertThat(Bounds.parse(text, 1).contains(age, Bounds.OPEN)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({">=0.08, 80", "<0.08, 0", ">=limit, 100", "<limit, 0", ">=0.02 <limit, 20"})
  void bounds_start_at_the_lower_one_or_at_0(String text, int start) {
    assertThat(Bounds.parse(text, THOUSANDTHS).start(100)).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource({">=limit", "<limit"})
  void a_limit_that_is_not_known_starts_at_0(String text) {
    assertThat(Bounds.parse(text, THOUSANDTHS).start(Bounds.OPEN)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0.08", "=0.08", ">0.08", "<=0.08", "<0.15 >=0.08", ">=0.08<x"})
  void what_is_written_otherwise_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.parse(text, THOUSANDTHS))
        .withMessage("bounds are written as >=A, <B or >=A <B");
  }

  @ParameterizedTest
  @ValueSource(strings = {">=0.08 <0.08", ">=0.15 <0.08", ">=0 <0"})
  void bounds_that_nothing_lies_between_are_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.parse(text, THOUSANDTHS))
        .withMessage("nothing lies between these bounds");
  }

  @ParameterizedTest
  @ValueSource(strings = {">=limit <0", ">=0 <limit", ">=0.079 <0.08"})
  void bounds_with_something_between_them_are_read(String text) {
    assertThat(Bounds.parse(text, THOUSANDTHS)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {">=0.0801", "<0.00005"})
  void a_bound_finer_than_a_thousandth_is_refused(String text) {
    assertThatThrownBy(() -> Bounds.parse(text, THOUSANDTHS))
        .isInstanceOf(ArithmeticException.class);
  }
}
