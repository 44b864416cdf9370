package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What charges say that were amended since they were filed. */
class AmendedChargeTest {

  private static ChargeSays amended(ChargeKind kind, String level, String words, int to) {
    return ChargeWords.SHIPPED.read(
        "VA", List.of(new ChargeWords.Text(kind, "x", words, level)), to);
  }

  @Test
  void what_was_filed_stays_read_as_it_was_filed_beside_what_it_was_amended_to() {
    ChargeSays says = amended(ChargeKind.IMPAIRED_DRIVING, "1st offense", "DWI", 2);
    assertThat(says.number()).isEqualTo(1);
    assertThat(says.charged()).isEqualTo(2);
    assertThat(says.covering(3)).isEqualTo(2);
    assertThat(says.recognized()).noneMatch(words -> words.contains("2ND"));
    assertThat(amended(ChargeKind.OTHER, "1st offense", "RECKLESS", 2).charged()).isNull();
  }

  @Test
  void an_amendment_settles_which_of_two_levels_is_meant_only_if_it_reaches_both() {
    assertThat(amended(ChargeKind.IMPAIRED_DRIVING, "1st", "DWI: 3RD OFF", 2).contradictions())
        .isNotEmpty();
    assertThat(amended(ChargeKind.IMPAIRED_DRIVING, "1st", "DWI: 3RD OFF", 3).contradictions())
        .isEmpty();
  }

  @Test
  void what_was_not_amended_is_charged_as_it_was_filed() {
    ChargeWords.Text filed =
        new ChargeWords.Text(ChargeKind.IMPAIRED_DRIVING, "x", "DWI", "1st offense");
    assertThat(ChargeWords.SHIPPED.read("VA", List.of(filed)).charged()).isEqualTo(1);
  }
}
