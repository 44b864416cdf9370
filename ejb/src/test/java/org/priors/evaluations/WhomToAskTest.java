package org.priors.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhomToAskTest {

  @ParameterizedTest
  @CsvSource({"LA, LA", "CA-ON, 'Ontario, Canada'", "MEX, Mexico"})
  void whoever_is_no_state_is_told_by_name(String code, String words) {
    assertThat(new WhomToAsk.State(code, List.of(), List.of(), List.of(), List.of()).inWords())
        .isEqualTo(words);
  }
}
