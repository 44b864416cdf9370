package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhenTest {

  /** What is left out here would be no condition to an amendment: it would replace other rules. */
  @Test
  void every_condition_but_the_number_tells_the_cases_of_one_rule_from_those_of_another() {
    int components = When.class.getRecordComponents().length;
    assertThat(When.number(2).build().conditions()).hasSize(components - 1);
  }
}
