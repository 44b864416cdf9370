package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.cases.SealingOrder;
import org.priors.history.HangEntry.Hanging;
import org.priors.matching.DecideMatch;
import org.priors.people.MatchDecisions;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;

/** With which record of its driver an earlier event goes that was entered by hand. */
@OnPostgres
class HangEntryTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  private static final Caller PROSECUTOR =
      Caller.working("test-prosecutor", Grant.of(Role.PROSECUTOR)).named("Pat Prosecutor");

  @Inject HangEntry entries;
  @Inject DecideMatch decide;
  @Inject DecideEventPair events;
  @Inject MatchDecisions decisions;
  @Inject DriverReader drivers;
  @Inject MatchingSteps people;
  @Inject SealingSteps court;

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

  @ParameterizedTest
  @EnumSource
  void an_event_that_a_person_decided_about_stays_until_the_decision_is_taken_back(
      EventPairDecision.Verdict verdict) {
    Hanging entry = joined("Hangs" + verdict.name().toLowerCase());
    people.enter(people.driver(first.record()), "1999-04-04");
    String other =
        entries.of(CLERK, List.of(first.record())).stream()
            .map(Hanging::id)
            .filter(id -> id != entry.id())
            .map(id -> "entry:" + id)
            .findFirst()
            .orElseThrow();
    long made =
        events.decide(
            CLERK, new EventPair("entry:" + entry.id(), other), verdict, "Seen at the court");
    long chosen = than(entry).record();
    assertThatThrownBy(() -> entries.hang(CLERK, entry.id(), chosen, "The other's license"))
        .isInstanceOf(Conflict.class)
        .hasMessageStartingWith(
            "Test clerk has decided that this event and another (Conviction of 4 Apr 1999) are "
                + verdict.words()
                + ": Seen at the court. Take that decision back first");
    events.takeBack(CLERK, made, "It goes with the other record");
    entries.hang(CLERK, entry.id(), chosen, "The other's license");
    assertThat(entries.of(CLERK, List.of(chosen)))
        .filteredOn(one -> one.id() == entry.id())
        .extracting(Hanging::record)
        .containsExactly(chosen);
  }

  @Test
  void a_decision_about_what_is_hidden_from_who_moves_an_event_goes_on_with_it() {
    Hanging entry = joined("Hangshidden");
    Reported chosen = than(entry);
    Reported hidden = people.reported(aPerson("Jem", "Hangshiddenly").born("1963-05-17"));
    decide.decide(CLERK, MatchingSteps.pair(chosen, hidden), Verdict.SAME, "Same prints");
    court.convict(hidden, "2002-06-01");
    EventPair pair = new EventPair("entry:" + entry.id(), disposition(hidden));
    events.decide(PROSECUTOR, pair, EventPairDecision.Verdict.TWO, "Two dockets");
    court.order(hidden, SealingOrder.Kind.SEALED);
    entries.hang(CLERK, entry.id(), chosen.record(), "The abstract has the other's license");
    part();
    assertThat(events.open(PROSECUTOR, pair).standing())
        .hasValueSatisfying(
            made -> {
              assertThat(made.decidedBy()).isEqualTo("Pat Prosecutor");
              assertThat(made.reason()).isEqualTo("Two dockets");
            });
  }

  private String disposition(Reported of) {
    return drivers.read(people.driver(of.record())).events().stream()
        .filter(event -> event.caseId() != null && event.kind() == EventKind.CONVICTION)
        .map(Event::ref)
        .findFirst()
        .orElseThrow();
  }
}
