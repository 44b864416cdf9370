package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhomToAskTest {

  private static final String ARRESTED = "the arrest was made there";
  private static final String OTHERS = "other events there are on record";

  @ParameterizedTest
  @CsvSource({"LA, LA", "CA-ON, 'Ontario, Canada'", "MEX, Mexico"})
  void whoever_is_no_state_is_told_by_name(String code, String words) {
    assertThat(new WhomToAsk.State(code, List.of(), List.of(), List.of(), List.of()).inWords())
        .isEqualTo(words);
  }

  @Test
  void the_arrest_that_is_asked_about_is_no_other_event() {
    assertThat(reasons(event(7L, "LA"))).containsOnly(Map.entry("LA", Set.of(ARRESTED)));
    assertThat(reasons(event(7L, "LA"), event(8L, "LA"), event(null, "TX")))
        .containsEntry("LA", Set.of(OTHERS, ARRESTED))
        .containsEntry("TX", Set.of(OTHERS));
  }

  private static Map<String, Set<String>> reasons(Event... events) {
    return WhomToAsk.reasons(
        new DriverView(1, null, List.of(), List.of(events), DecidedPairs.NONE), 7L, "LA");
  }

  private static Event event(Long caseId, String state) {
    return anEvent(EventKind.ARREST)
        .ofCase(caseId)
        .in(state)
        .on("2002-03-10")
        .fromAgency(1, "A")
        .standing("OPEN")
        .event();
  }
}
