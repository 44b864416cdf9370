package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargeStatutesTest {

  private static ChargeWords.Text charge(String statute) {
    return new ChargeWords.Text(ChargeKind.IMPAIRED_DRIVING, statute, "DUI", null);
  }

  private static ChargeSays read(String state, ChargeWords.Text charge) {
    return ChargeWords.SHIPPED.read(state, List.of(charge));
  }

  @Test
  void a_statute_for_those_convicted_before_names_the_offense_in_its_own_state_alone() {
    ChargeWords.Text third = charge("18.2-270(C)(1)");
    assertThat(read("VA", third).number()).isEqualTo(3);
    assertThat(read("MD", third).number()).isNull();
  }

  @Test
  void a_cell_as_long_as_a_file_is_read_like_any_other() {
    assertThat(CitedStatute.in("1.".repeat(250_000) + "1")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VA | 18.2-270(B)(1) | 2",
        "VA | \u00a7 18.2\u2013270 (B) | 2",
        "VA | 18.2-266; 18.2-270.C.1 | 3",
        "VA | A.18.2-270C1 | 3",
        "VA | 18.2-270(C)1 | 3",
        "VA | 18.2-270(C)(2) | 4",
        "LA | R.S. 14:98.2(A) | 2",
        "LA | RS14:98.3 | 3",
        "LA | 14 : 98.4 | 4",
        "CA | VC23540(a) | 2",
        "CA | 23152(a)/23546 VC | 3",
        "CA | 23550 (a) | 4",
        "TX | PC \u00a749.09(b) | 2"
      })
  void a_statute_is_read_however_it_is_written(String state, String statute, int number) {
    assertThat(read(state, charge(statute)).number()).isEqualTo(number);
    assertThat(read("NY", charge(statute))).isEqualTo(ChargeSays.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18.2-270",
        "18.2-270(A)",
        "18.2-270.1",
        "18.2-270 BAC",
        "18.2-270(C)(10)",
        "118.2-270(B)",
        "18.2-270:B2"
      })
  void another_statute_is_not_read_as_one_for_those_convicted_before(String statute) {
    assertThat(read("VA", charge(statute))).isEqualTo(ChargeSays.NOTHING);
  }
}
