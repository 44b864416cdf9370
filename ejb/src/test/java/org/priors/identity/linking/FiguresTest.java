package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void what_was_promised_is_told_beside_what_was_right() {
    Calibration calibration = new Calibration();
    calibration.count(0.5, true);
    calibration.count(0.8, true);
    calibration.count(0.8, false);
    calibration.count(0.9, true);
    calibration.count(0.05, false);
    assertThat(calibration.inWords())
        .contains("from 0.50 to 0.90      3, promised 0.7000, right 0.6667")
        .contains("from 0.90 to 0.99      1, promised 0.9000, right 1.0000")
        .doesNotContain("from 0.10")
        .doesNotContain("from 0.99 to 1.00");
  }

  @Test
  void a_rule_is_told_with_what_it_alone_holds_back_and_what_it_does_beside_others() {
    HeldBack heldBack = new HeldBack();
    assertThat(heldBack.inWords()).isEmpty();
    heldBack.count(List.of("no surname"), true);
    heldBack.count(List.of("no surname", "no birth date"), true);
    heldBack.count(List.of("no birth date"), false);
    heldBack.count(List.of(), true);
    assertThat(heldBack.inWords())
        .containsSubsequence(
            "no surname ", "right 1 (2), wrong 0 (0)", "no birth date", "right 0 (1), wrong 1 (1)");
  }
}
