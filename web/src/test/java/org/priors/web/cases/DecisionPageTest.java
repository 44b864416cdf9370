package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.priors.law.EarlierEvent;
import org.priors.law.EarlierEventKind;

class DecisionPageTest {

  private static String inWords(LocalDate offense, LocalDate day) {
    return DecisionPage.inWords(
        EarlierEvent.of(EarlierEventKind.REDUCED_PLEA)
            .in("LA")
            .ofOffenseOn(offense)
            .on(day)
            .build());
  }

  @Test
  void an_earlier_event_is_told_by_kind_day_and_state_and_by_its_offense_where_that_is_another() {
    LocalDate day = LocalDate.of(2002, 2, 1);
    assertThat(inWords(null, day)).isEqualTo("Reduced plea, 1 Feb 2002, LA");
    assertThat(inWords(day, day)).isEqualTo("Reduced plea, 1 Feb 2002, LA");
    assertThat(inWords(day.minusDays(1), day)).endsWith("LA; offense of 31 Jan 2002");
  }
}
