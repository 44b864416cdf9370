package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProbesTest {

  @Test
  void the_same_weights_and_rules_have_one_name_at_each_start() {
    assertThat(Matcher.shipped().version()).isEqualTo(Matcher.shipped().version());
  }

  @Test
  void the_name_tells_the_weights_and_the_rules() {
    assertThat(Matcher.shipped().version())
        .startsWith(WeightsFile.shipped().version())
        .matches(".*, rules [0-9a-f]{12}");
  }
}
