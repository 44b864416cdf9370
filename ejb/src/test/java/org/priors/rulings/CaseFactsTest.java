package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.cases.ChargeSays;
import org.priors.history.DecidedPairs;
import org.priors.law.Offense;

class CaseFactsTest {

  private static final LocalDateTime AT = LocalDateTime.parse("2002-05-01T23:10");
  private static final ChargeSays YOUNG =
      new ChargeSays(null, false, List.of(), List.of(), 21, List.of("UNDER 21"));

  private static Offense counted(String born, ChargeSays says) {
    return CaseFacts.counted(
            "LA",
            AT,
            born == null ? null : LocalDate.parse(born),
            says,
            DriverPast.of(List.of(), DecidedPairs.NONE))
        .offense();
  }

  @Test
  void the_birth_date_tells_the_age_whatever_a_charge_says() {
    assertThat(counted("1982-05-01", YOUNG).age()).isEqualTo(20);
    assertThat(counted("1982-05-02", YOUNG).age()).isEqualTo(19);
    assertThat(counted("1962-05-02", YOUNG).underAge()).isNull();
  }

  @Test
  void a_charge_of_a_driver_under_an_age_tells_no_age() {
    assertThat(counted(null, YOUNG).age()).isNull();
    assertThat(counted(null, YOUNG).underAge()).isEqualTo(21);
    assertThat(counted("2002-05-02", YOUNG).underAge()).isEqualTo(21);
    assertThat(counted(null, ChargeSays.NOTHING).underAge()).isNull();
  }
}
