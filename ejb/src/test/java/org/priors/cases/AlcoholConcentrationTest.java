package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.fixtures.Refusals.refusal;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.cases.AlcoholConcentration.Unit;

class AlcoholConcentrationTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.000",
    "0.0, 0.000",
    "0E+999999999, 0.000",
    "0.001, 0.001",
    "0.14, 0.140",
    "0.1410, 0.141",
    "1E-3, 0.001",
    "0.599, 0.599",
    ".600, 0.600",
    "0.6, 0.600",
    "0.6000, 0.600"
  })
  void a_result_of_0_to_point_600_is_kept_to_three_decimals(String sent, String kept) {
    assertThat(breath(sent).grams()).isEqualTo(new BigDecimal(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.601", "0.6001", "0.8", "8", "-0.001", "-1", "1E+999999999"})
  void a_result_that_nobody_can_have_is_refused(String sent) {
    assertRefused("impossible-bac", "/result", () -> breath(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1411", "0.0001", "0.14100001", "1E-999999999", "0E-999999999"})
  void a_fourth_decimal_is_refused_and_not_rounded_away(String sent) {
    assertRefused("too-fine", "/result", () -> breath(sent));
  }

  @Test
  void the_refusal_names_the_figure_as_it_was_sent() {
    assertThat(refusal(() -> breath("0.8")).sentence())
        .isEqualTo("A result of 0.8 cannot be: it lies between 0 and .600.");
    assertThat(refusal(() -> breath("0.1411")).sentence())
        .isEqualTo("A result has three decimals; 0.1411 has more.");
  }

  @Test
  void a_result_and_its_unit_belong_together() {
    assertRefused("missing", "/result", () -> new AlcoholConcentration(null, Unit.G_PER_210_L));
    assertRefused("missing", "/unit", () -> new AlcoholConcentration(BigDecimal.ZERO, null));
  }

  @Test
  void a_result_is_written_as_the_trade_writes_it() {
    assertThat(breath("0.141")).hasToString(".141 g/210 L");
    assertThat(breath("0")).hasToString(".000 g/210 L");
    assertThat(new AlcoholConcentration(new BigDecimal("0.2"), Unit.G_PER_100_ML))
        .hasToString(".200 g/100 mL");
  }

  private static AlcoholConcentration breath(String grams) {
    return new AlcoholConcentration(new BigDecimal(grams), Unit.G_PER_210_L);
  }
}
