package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
  @ParameterizedTest
  @ValueSource(strings = {"Asked", "test asked", "test_", "a1", "a\"b", ""})
  void a_key_that_a_formula_would_read_otherwise_is_refused(String key) {
    assertThatThrownBy(() -> new AnswerColumn(key, "Asked", 10, null))
        .hasMessage("A key has small letters and underscores, not \"" + key + "\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"VA*", "VA12300", "va1230000", "VA12300000", "VA123000?", ""})
  void an_ori_that_a_formula_would_read_as_a_pattern_is_refused(String ori) {
    assertThatThrownBy(() -> Fixture.line("7", ori, false, false))
        .hasMessage("An ORI has nine capital letters or digits, not \"" + ori + "\".");
  }

  @Test
  void a_numerator_counts_among_the_cases_of_its_denominator() {
    RateColumns rate = Fixture.COLUMNS.rates().get(0);
    assertThatThrownBy(() -> rate(rate.denominator(), rate.numerator()))
        .hasMessage("A numerator counts among the cases of its denominator.");
    assertThatCode(() -> rate(rate.numerator(), rate.denominator())).doesNotThrowAnyException();
  }

  @Test
  void two_figures_have_two_keys() {
    CountColumn once = Fixture.COLUMNS.counts().get(0);
    assertThatThrownBy(
            () ->
                new FigureColumns(
                    List.of(), List.of(once, once), Fixture.COLUMNS.rates(), List.of()))
        .hasMessage("No two figures have one key.");
  }

  @Test
  void a_count_is_not_below_zero() {
    assertThatThrownBy(
            () -> new AgencyMonth("City", Fixture.CITY, "VA", Map.of("arrests", -1), Map.of()))
        .hasMessage("A count is not below zero.");
  }

  private static RateColumns rate(CountColumn numerator, CountColumn denominator) {
    return new RateColumns("rate", numerator, denominator, "Rate", 10, "none", "About", 10);
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
