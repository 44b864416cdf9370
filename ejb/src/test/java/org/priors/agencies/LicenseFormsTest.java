package org.priors.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LicenseFormsTest {

  @Test
  void a_state_set_apart_by_blanks_without_end_tells_none() {
    assertThat(LicenseForms.stateBefore("LA" + " ".repeat(500_000) + "\n1")).isNull();
  }

  @Test
  void a_state_that_is_set_apart_before_a_number_of_it_is_told() {
    assertThat(LicenseForms.stateBefore("LA  001234567")).isEqualTo("LA");
  }
}
