package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.history.EventPairDecision.Verdict.SAME;
import static org.priors.history.EventPairDecision.Verdict.TWO;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.cases.Disposition;
import org.priors.cases.RecordDisposition;
import org.priors.cases.SealingOrder;
import org.priors.law.ActionFor;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.slice.Town;

/** What counts of entries that tell of events on file, and what a person says of two. */
@OnPostgres
class DecideEventPairTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final Caller PROSECUTOR =
      Caller.working("test-prosecutor", Grant.of(Role.PROSECUTOR)).named("Pat Prosecutor");
  private static final Caller OFFICER = Caller.working("test-officer", Grant.of(Role.OFFICER));

  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject RecordDisposition dispositions;
  @Inject EnterRecord entries;
  @Inject DriverReader drivers;
  @Inject DecideEventPair decide;
  @Inject EventPairs pairs;
  @Inject Town town;
  @Inject Clock clock;

  private Reported convicted(String surname) {
    Reported of = people.reported(aPerson("Dora", surname).born("1970-05-06"));
    dispositions.record(
        CLERK,
        of.caseId(),
        null,
        file ->
            Disposition.of(Disposition.Kind.CONVICTION)
                .by(town.court())
                .on(LocalDate.parse("2002-06-01"))
                .docket("T-1")
                .readFrom("Minute entry")
                .build());
    return of;
  }

  private String entered(Reported of, RecordEntryBuilder said) {
    return "entry:" + entries.enter(CLERK, said.build(clock));
  }

  private RecordEntryBuilder conviction(Reported of, String day) {
    return RecordEntry.of(of.driver(), EventKind.CONVICTION)
        .on(LocalDate.parse(day))
        .in("LA")
        .fromAgency(town.police().id())
        .detail("Convicted of DWI")
        .coded("A20")
        .readFrom("Driver record");
  }

  private String number(Reported of) {
    return drivers.read(of.driver()).record().convicted().number();
  }

  private String disposition(Reported of) {
    return drivers.read(of.driver()).events().stream()
        .filter(event -> event.caseId() != null && event.kind() == EventKind.CONVICTION)
        .map(Event::ref)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_entry_of_the_offense_of_a_case_counts_once_with_it() {
    Reported of = convicted("Samenight");
    entered(of, conviction(of, "2002-06-15").ofOffenseOn(LocalDate.parse("2002-03-01")));
    assertThat(number(of)).isEqualTo("1");
    entered(of, conviction(of, "2002-06-16").ofOffenseOn(LocalDate.parse("2001-01-01")));
    assertThat(number(of)).isEqualTo("2");
  }

  @Test
  void an_entry_of_the_docket_of_the_court_counts_once_with_its_judgment() {
    Reported of = convicted("Samedocket");
    entered(
        of,
        conviction(of, "2002-12-15").fromAgency(null).fromCourt(town.court().id()).docketed("t1"));
    assertThat(number(of)).isEqualTo("1");
    entered(
        of,
        conviction(of, "2002-12-15").fromAgency(null).fromCourt(town.court().id()).docketed("T-2"));
    assertThat(number(of)).isEqualTo("2");
  }

  @Test
  void a_line_posted_within_the_delay_counts_once_with_the_judgment_that_it_tells_of() {
    Reported within = convicted("Posted");
    entered(within, conviction(within, "2002-07-02"));
    assertThat(number(within)).isEqualTo("1");
    entered(within, conviction(within, "2002-06-20"));
    assertThat(number(within)).isEqualTo("2");
    Reported late = convicted("Postedlate");
    entered(late, conviction(late, "2002-07-03"));
    assertThat(number(late)).isEqualTo("1 to 2");
    Reported another = convicted("Another");
    entered(another, conviction(another, "2002-12-02"));
    assertThat(number(another)).isEqualTo("2");
    Reported early = convicted("Postedearly");
    entered(early, conviction(early, "2002-05-31"));
    assertThat(number(early)).isEqualTo("1 to 2");
  }

  @Test
  void a_suspension_for_refusing_names_the_event_and_what_it_was_for() {
    Reported of = people.reported(aPerson("Dora", "Suspended").born("1970-05-06"));
    String entry =
        entered(
            of,
            RecordEntry.of(of.driver(), EventKind.ADMINISTRATIVE_ACTION)
                .on(LocalDate.parse("2001-06-15"))
                .in("LA")
                .fromAgency(town.police().id())
                .detail("Suspended 6 months")
                .coded("A12")
                .ofOffenseOn(LocalDate.parse("2001-05-03"))
                .docketed("DMV-7")
                .withdrawn(
                    new LicenseTerm(null, null, LocalDate.parse("2001-12-15"), null, null, null))
                .readFrom("Driver record"));
    DriverView view = drivers.read(of.driver());
    Event event =
        view.events().stream().filter(one -> entry.equals(one.ref())).findFirst().orElseThrow();
    assertThat(event.actionFor()).isEqualTo(ActionFor.REFUSAL);
    assertThat(event.docketNumber()).isEqualTo("DMV-7");
    assertThat(event.offenseOn()).isEqualTo("2001-05-03");
    assertThat(event.term().withdrawnUntil()).isEqualTo("2001-12-15");
    assertThat(view.record().refusals()).isEqualTo(1);
  }

  @Test
  void what_may_be_one_is_one_once_a_person_says_so_and_two_once_it_is_taken_back() {
    Reported of = convicted("Mayone");
    String entry = entered(of, conviction(of, "2002-05-31"));
    EventPair pair = new EventPair(entry, disposition(of));
    assertThat(number(of)).isEqualTo("1 to 2");
    long made = decide.decide(PROSECUTOR, pair, SAME, "The DMV gives the day of the plea");
    assertThat(number(of)).isEqualTo("1");
    assertThat(pairs.of(of.driver()).areOne(entry, disposition(of))).isTrue();
    decide.takeBack(CLERK, made, "Another name on the abstract");
    assertThat(number(of)).isEqualTo("1 to 2");
    decide.decide(CLERK, pair, TWO, "Two dockets, seen at the court");
    assertThat(number(of)).isEqualTo("2");
    assertThat(decide.open(CLERK, pair).decisions())
        .extracting(EventPairDecision::decidedBy, EventPairDecision::withdrawnBy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Test clerk", null),
            org.assertj.core.groups.Tuple.tuple("Pat Prosecutor", "Test clerk"));
  }

  @Test
  void what_the_record_tells_as_one_is_two_where_a_person_says_so() {
    Reported of = convicted("Toldone");
    String entry =
        entered(of, conviction(of, "2002-06-15").ofOffenseOn(LocalDate.parse("2002-03-01")));
    decide.decide(CLERK, new EventPair(entry, disposition(of)), TWO, "Arrested twice that day");
    assertThat(number(of)).isEqualTo("2");
  }

  @Test
  void what_was_decided_before_a_night_is_not_one_with_it() {
    Reported of = convicted("Judgedbefore");
    EventPair before = new EventPair(entered(of, conviction(of, "2002-02-27")), disposition(of));
    assertRefused("judged-before", "/b", () -> decide.decide(CLERK, before, SAME, "One line"));
    EventPair beside = new EventPair(entered(of, conviction(of, "2002-02-28")), disposition(of));
    decide.decide(CLERK, beside, SAME, "Entered under the day before");
    assertThat(number(of)).isEqualTo("2");
  }

  @Test
  void a_second_person_is_told_who_has_decided_and_a_contradiction_is_refused() {
    Reported of = convicted("Decidedonce");
    String first = entered(of, conviction(of, "2002-06-15"));
    String second = entered(of, conviction(of, "2002-06-16"));
    EventPair pair = new EventPair(first, disposition(of));
    decide.decide(PROSECUTOR, pair, SAME, "Seen");
    assertThatThrownBy(() -> decide.decide(CLERK, pair, TWO, "Not so"))
        .isInstanceOf(Conflict.class)
        .hasMessageStartingWith(
            "Pat Prosecutor has decided already that they are one event: Seen.");
    decide.decide(CLERK, new EventPair(first, second), SAME, "One line twice");
    assertThat(number(of)).isEqualTo("1");
    assertThatThrownBy(
            () -> decide.decide(CLERK, new EventPair(second, disposition(of)), TWO, "Not so"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining(
            "By other decisions about this driver's events the two are one event");
  }

  @Test
  void events_of_one_case_or_of_two_drivers_and_what_is_no_event_are_no_pair() {
    Reported of = convicted("Nopair");
    Reported other = convicted("Nopairatall");
    EventPair ofOne = new EventPair("case:" + of.caseId() + ":arrest", disposition(of));
    assertRefused("one-case", "/b", () -> decide.decide(CLERK, ofOne, SAME, "Clearly"));
    EventPair ofTwo = new EventPair(disposition(of), disposition(other));
    assertRefused("two-drivers", "/b", () -> decide.open(CLERK, ofTwo));
    assertThatThrownBy(() -> decide.open(CLERK, new EventPair(disposition(of), "entry:0")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decide.open(CLERK, new EventPair(disposition(of), "what?")))
        .isInstanceOf(NotFound.class);
    assertRefused("same-event", "/b", () -> new EventPair("entry:1", "entry:1"));
    assertThatThrownBy(() -> decide.decide(OFFICER, ofOne, SAME, "Why not"))
        .isInstanceOf(Denied.class);
  }

  @Test
  void a_decision_about_a_sealed_case_is_seen_by_who_sees_the_case() {
    Reported of = convicted("Sealedpair");
    String entry = entered(of, conviction(of, "2002-06-15"));
    EventPair pair = new EventPair(entry, disposition(of));
    people.reported(aPerson("Dora", "Sealedpair").born("1970-05-06"));
    long made = decide.decide(PROSECUTOR, pair, SAME, "Seen");
    courts.order(of, SealingOrder.Kind.SEALED);
    assertThatThrownBy(() -> decide.open(CLERK, pair)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decide.takeBack(CLERK, made, "Why")).isInstanceOf(NotFound.class);
    assertThat(pairs.of(List.of(of.driver()))).isEmpty();
    assertThat(decide.open(PROSECUTOR, pair).standing()).isPresent();
  }
}
