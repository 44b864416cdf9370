package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
  @Test
  void a_test_that_was_not_asked_for_cannot_be_refused() {
    assertThatThrownBy(() -> Fixture.line("7", Fixture.CITY, TestAsked.NO, TestRefused.YES))
        .hasMessage("Case 7: a test that was not asked for cannot be refused.");
  }

  @Test
  void a_test_asked_for_was_refused_or_not() {
    assertThatThrownBy(
            () -> Fixture.line("7", Fixture.CITY, TestAsked.YES, TestRefused.CANNOT_TELL))
        .hasMessage("Case 7: where a test was asked for, it was refused or it was not.");
  }

  @Test
  void a_refusal_may_be_known_where_tests_are_not_reported() {
    CaseLine line = Fixture.line("7", Fixture.CITY, TestAsked.NOT_REPORTED, TestRefused.YES);
    assertThat(Counts.of(line)).isEqualTo(new Counts(1, 1, 0, 0, 0, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VA*", "VA12300", "va1230000", "VA12300000", "VA123000?", ""})
  void an_ori_that_a_formula_would_read_as_a_pattern_is_refused(String ori) {
    assertThatThrownBy(() -> Fixture.line("7", ori, TestAsked.NO, TestRefused.NO))
        .hasMessage("An ORI has nine capital letters or digits, not \"" + ori + "\".");
  }

  @Test
  void a_part_is_never_more_than_its_whole() {
    assertThatCode(() -> new Counts(3, 3, 0, 3, 3, 3, 3)).doesNotThrowAnyException();
    assertThatThrownBy(() -> new Counts(3, 4, 0, 3, 3, 3, 3))
        .hasMessage("Arrests with an impaired-driving charge (4) cannot be more than arrests (3).");
    assertThatThrownBy(() -> new Counts(3, 0, 0, 2, 3, 0, 0))
        .hasMessage(
            "Arrests with a test asked for (3) cannot be more than arrests whose tests are known"
                + " (2).");
    assertThatThrownBy(() -> new Counts(3, -1, 0, 0, 0, 0, 0))
        .hasMessage("A count is not below zero.");
  }

  @Test
  void a_result_is_not_below_zero() {
    assertThatCode(() -> bac("0")).doesNotThrowAnyException();
    assertThatThrownBy(() -> bac("-0.001")).hasMessage("A result is not below zero.");
  }

  private static TestResult bac(String grams) {
    return new TestResult(new BigDecimal(grams), TestResult.Unit.PER_100_MILLILITERS);
  }
}
