package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priors.rulings.IfOneDriver.Otherwise;

class StakeTest {

  @Test
  void a_number_goes_before_what_is_on_record_and_that_before_nothing() {
    assertThat(Stake.of(new Otherwise(5, 1, 3))).isEqualTo(Stake.NUMBER);
    assertThat(Stake.of(new Otherwise(5, 0, 3))).isEqualTo(Stake.RECORD);
    assertThat(Stake.of(new Otherwise(5, 0, 0))).isEqualTo(Stake.NOTHING);
  }

  @Test
  void it_is_told_of_how_many_open_cases_that_is_so() {
    Otherwise otherwise = new Otherwise(5, 1, 3);
    assertThat(Stake.NUMBER.cases(otherwise)).isEqualTo(1);
    assertThat(Stake.RECORD.cases(otherwise)).isEqualTo(3);
    assertThat(Stake.NOTHING.cases(otherwise)).isEqualTo(5);
  }
}
