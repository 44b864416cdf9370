package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.history.HangEntry.Hanging;
import org.priors.matching.DecideMatch;
import org.priors.people.MatchDecisions;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;

/** With which record of its driver an earlier event goes that was entered by hand. */
@OnPostgres
class HangEntryTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  @Inject HangEntry entries;
  @Inject DecideMatch decide;
  @Inject MatchDecisions decisions;
  @Inject DriverReader drivers;
  @Inject MatchingSteps people;

  private Reported first;
  private Reported other;

  /** Two who are joined, and a conviction that was entered of the one driver. */
  private Hanging joined(String surname) {
    first = people.reported(aPerson("James", surname).born("1963-07-05"));
    other = people.reported(aPerson("Jim", surname + "e").born("1963-05-07"));
    decide.decide(CLERK, MatchingSteps.pair(first, other), Verdict.SAME, "Same prints");
    people.enter(people.driver(first.record()), "1999-04-03");
    return entries.of(CLERK, List.of(first.record(), other.record())).get(0);
  }

  private void part() {
    long decision = decisions.standing(MatchingSteps.pair(first, other)).orElseThrow().id();
    decide.takeBack(CLERK, decision, "Prints mixed up");
  }

  private int events(Reported of) {
    return (int)
        drivers.read(people.driver(of.record())).events().stream()
            .filter(event -> event.kind() == EventKind.CONVICTION)
            .count();
  }

  private Reported than(Hanging entry) {
    return entry.record() == first.record() ? other : first;
  }

  @Test
  void it_is_told_with_which_of_the_joined_records_an_event_goes_and_it_does() {
    Hanging entry = joined("Hangsalone");
    assertThat(entry.kind()).isEqualTo(EventKind.CONVICTION);
    assertThat(entry.record()).isIn(first.record(), other.record());
    part();
    assertThat(events(than(entry))).isZero();
  }

  @Test
  void whoever_parts_the_records_has_it_go_with_the_other() {
    Hanging entry = joined("Hangsother");
    Reported chosen = than(entry);
    entries.hang(CLERK, entry.id(), chosen.record(), "The abstract has the other's license");
    part();
    assertThat(events(chosen)).isOne();
    assertThat(entries.of(CLERK, List.of(chosen.record())))
        .extracting(Hanging::record)
        .containsExactly(chosen.record());
  }

  @Test
  void an_event_goes_with_no_record_of_another_driver() {
    Hanging entry = joined("Hangsapart");
    Reported chosen = than(entry);
    part();
    assertThatThrownBy(() -> entries.hang(CLERK, entry.id(), chosen.record(), "Late"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("another driver");
  }
}
