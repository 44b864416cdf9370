package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.cases.ChargeSays;
import org.priors.rulings.CaseLaw.Standing;

class CaseLawTest {

  @ParameterizedTest(name = "charged {0}, by the record {1} to {2}: {3}")
  @CsvSource({
    "1, 1, 1, AGREES",
    "1, 2, 2, UNDERCHARGED",
    "1, 3, 4, UNDERCHARGED",
    "2, 3, 3, UNDERCHARGED",
    "3, 3, 3, AGREES",
    "3, 3, 4, MAY_BE_UNDERCHARGED",
    "1, 1, 2, MAY_BE_UNDERCHARGED",
    "2, 1, 2, AGREES",
    "4, 3, 4, AGREES",
    "3, 1, 1, ABOVE_RECORD",
    "5, 3, 4, ABOVE_RECORD",
    ", 1, 1, AGREES",
    ", 1, 2, NOT_STATED",
    ", 2, 2, NOT_STATED"
  })
  void a_charge_stands_below_or_above_the_record_only_where_that_is_certain(
      Integer charged, int number, int atMost, Standing expected) {
    assertThat(CaseLaw.standing(charged, number, atMost)).isEqualTo(expected);
  }

  @Test
  void what_is_not_computed_says_why_and_nothing_else() {
    CaseLaw none =
        CaseLaw.notComputed(ChargeSays.NOTHING, AboveRecord.NOTHING, "The driver is not known.");
    assertThat(none.standing()).isEqualTo(Standing.NOT_COMPUTED);
    assertThat(none.inWords()).isNull();
    assertThat(none.whyNot()).isEqualTo("The driver is not known.");
  }
}
