package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.MatchingSteps.pair;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.history.EventKind;
import org.priors.identity.Pair;
import org.priors.people.Sex;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;

/** Which records are one driver. */
@OnPostgres
class OneDriverTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final Caller PROSECUTOR = Caller.working("test-pros", Grant.of(Role.PROSECUTOR));

  @Inject CasesOnRecord cases;
  @Inject DriverReader drivers;
  @Inject MatchingSteps people;
  @Inject DecideMatch decide;
  @Inject MatchQueue queue;
  @Inject MatchGroups groups;
  @Inject ReviewMatch review;

  @Test
  void the_same_name_and_birth_date_is_one_driver_however_it_is_written() {
    Reported first = people.reported(aPerson("Resa", "Onedriver").born("1970-05-06"));
    assertThat(people.reported(aPerson("RÉSA", "One-Driver").born("1970-05-06")).driver())
        .isEqualTo(first.driver());
    Reported bornElsewhen = people.reported(aPerson("Resa", "Onedriver").born("1955-11-21"));
    assertThat(bornElsewhen.driver()).isNotEqualTo(first.driver());
  }

  @Test
  void the_name_alone_joins_nobody_and_waits_for_a_person() {
    Reported first = people.reported(aPerson("Nora", "Nameonly").born("1970-05-06"));
    Reported undated = people.reported(aPerson("Nora", "Nameonly"));
    assertThat(undated.driver()).isNotEqualTo(first.driver());
    assertThat(people.waits(first, undated)).isTrue();
  }

  @Test
  void a_respelled_surname_with_day_and_month_swapped_is_found_and_waits_for_a_person() {
    Reported first = people.reported(aPerson("James", "Fictivers").born("1963-07-05"));
    Reported respelled = people.reported(aPerson("James", "Fiktivers").born("1963-05-07"));
    assertThat(respelled.driver()).isNotEqualTo(first.driver());
    assertThat(people.waits(first, respelled)).isTrue();
  }

  @Test
  void the_same_license_joins_and_two_licenses_of_one_state_keep_apart() {
    Reported first = people.reported(aPerson("Lino", "Licensed").licensed("LA", "00-77-1"));
    Reported written =
        people.reported(aPerson("Lino", "Licensed").born("1970-05-06").licensed("LA", "00771"));
    assertThat(written.driver()).isEqualTo(first.driver());
    Reported other =
        people.reported(aPerson("Lino", "Licensed").born("1970-05-06").licensed("LA", "98765"));
    assertThat(other.driver()).isNotEqualTo(first.driver());
    assertThat(
            people
                .reported(aPerson("Lino", "Licensed").born("1970-05-06").licensed("TX", "9876500"))
                .driver())
        .as("licensed in another State: one who moved, or another of the name")
        .isNotIn(first.driver(), other.driver());
  }

  @Test
  void a_record_with_one_of_two_licenses_that_a_person_joined_needs_no_person_again() {
    Reported one = people.reported(aPerson("Pia", "Relicensed").licensed("LA", "4711"));
    Reported two = people.reported(aPerson("Pia", "Relicensed").licensed("LA", "98765"));
    decide.decide(CLERK, pair(one, two), Verdict.SAME, "The number was issued anew");
    assertThat(people.reported(aPerson("Pia", "Relicensed").licensed("LA", "98765")).driver())
        .isEqualTo(one.driver());
  }

  @Test
  void father_and_son_and_twins_are_joined_by_nobody_but_a_person() {
    Reported senior = people.reported(aPerson("Ugo", "Suffixed").suffix("Sr").born("1970-05-06"));
    Reported junior = people.reported(aPerson("Ugo", "Suffixed").suffix("Jr").born("1970-05-06"));
    assertThat(junior.driver()).isNotEqualTo(senior.driver());
    Reported one =
        people.reported(aPerson("Anna", "Twinned").born("1970-05-06").livingAt("12 Sample Road"));
    Reported two =
        people.reported(aPerson("Ruth", "Twinned").born("1970-05-06").livingAt("12 Sample Road"));
    assertThat(two.driver()).isNotEqualTo(one.driver());
    decide.decide(CLERK, pair(senior, junior), Verdict.SAME, "One man, the suffix was a slip");
    assertThat(people.driver(junior.record())).isEqualTo(senior.driver());
  }

  @Test
  void joining_moves_cases_and_entries_and_taking_it_back_restores_the_drivers() {
    Reported one = people.reported(aPerson("Uta", "Merged").born("1971-02-03"));
    Reported other = people.reported(aPerson("Ulrike", "Other").born("1980-10-11"));
    people.enter(other.driver(), "1999-04-01");
    long decision = decide.decide(CLERK, pair(one, other), Verdict.SAME, "Same fingerprints");
    assertThat(people.driver(other.record())).isEqualTo(one.driver());
    assertThat(cases.read(other.caseId()).file().driverId()).isEqualTo(one.driver());
    DriverView joined = drivers.open(CLERK, one.driver());
    assertThat(joined.record().convictions()).isEqualTo(1);
    assertThat(joined.records())
        .anyMatch(record -> record.because().equals("joined by Test clerk: Same fingerprints"));
    assertThat(drivers.open(CLERK, other.driver()).id()).isEqualTo(one.driver());
    decide.takeBack(CLERK, decision, "The prints were mixed up");
    assertThat(people.driver(other.record())).isEqualTo(other.driver());
    assertThat(drivers.open(CLERK, one.driver()).record().convictions()).isZero();
    assertThat(drivers.open(CLERK, other.driver()).record().convictions()).isEqualTo(1);
  }

  @Test
  void an_event_that_both_drivers_have_on_record_is_one_prior_once_they_are_joined() {
    Reported one = people.reported(aPerson("Vroni", "Twicetold").born("1971-02-03"));
    Reported other = people.reported(aPerson("Wanda", "Toldtwice").born("1980-10-11"));
    people.enter(one.driver(), "1999-04-01");
    people.enter(other.driver(), "1999-04-01");
    decide.decide(CLERK, pair(one, other), Verdict.SAME, "Same fingerprints");
    DriverView joined = drivers.open(CLERK, one.driver());
    assertThat(joined.record().convictions()).isEqualTo(1);
    assertThat(joined.events())
        .filteredOn(event -> event.kind() == EventKind.CONVICTION)
        .hasSize(1);
  }

  @Test
  void decisions_are_taken_back_in_any_order() {
    Reported a = people.reported(aPerson("Xara", "Ordered").born("1971-02-03"));
    Reported b = people.reported(aPerson("Yann", "Reversed").born("1982-10-11"));
    Reported c = people.reported(aPerson("Zeno", "Undone").born("1990-12-30"));
    long ab = decide.decide(CLERK, pair(a, b), Verdict.SAME, "First");
    long bc = decide.decide(CLERK, pair(b, c), Verdict.SAME, "Second");
    assertThat(people.driver(c.record())).isEqualTo(a.driver());
    decide.takeBack(CLERK, ab, "First was wrong");
    assertThat(people.driver(a.record())).isEqualTo(a.driver());
    assertThat(people.driver(c.record())).isEqualTo(b.driver());
    decide.takeBack(CLERK, bc, "So was the second");
    assertThat(
            List.of(
                people.driver(a.record()), people.driver(b.record()), people.driver(c.record())))
        .containsExactly(a.driver(), b.driver(), c.driver());
  }

  @Test
  void who_is_kept_apart_stays_so_when_a_record_arrives_that_agrees_with_both() {
    Reported one = people.reported(aPerson("Bram", "Keptapart").born("1970-05-06"));
    Reported two = people.reported(aPerson("Bram", "Keptapart").born("1970-05-06"));
    assertThat(two.driver()).isEqualTo(one.driver());
    decide.decide(CLERK, pair(one, two), Verdict.DIFFERENT, "Cousins; the mother says so");
    assertThat(people.driver(two.record())).isNotEqualTo(people.driver(one.record()));
    Reported third = people.reported(aPerson("Bram", "Keptapart").born("1970-05-06"));
    assertThat(third.driver()).isNotIn(one.driver(), people.driver(two.record()));
    assertThat(people.waits(one, third) && people.waits(two, third)).isTrue();
    assertThat(people.driver(two.record())).isNotEqualTo(people.driver(one.record()));
    assertThat(people.waits(one, two)).isFalse();
  }

  @Test
  void a_decision_that_contradicts_another_is_refused_with_what_to_do() {
    Reported a = people.reported(aPerson("Cleo", "Against").born("1971-02-03"));
    Reported b = people.reported(aPerson("Dora", "Contrary").born("1982-10-11"));
    Reported c = people.reported(aPerson("Enno", "Opposed").born("1990-12-30"));
    decide.decide(CLERK, pair(a, b), Verdict.SAME, "Same person");
    decide.decide(CLERK, pair(b, c), Verdict.DIFFERENT, "Not the same person");
    assertThatThrownBy(() -> decide.decide(CLERK, pair(a, c), Verdict.SAME, "All one"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Take that decision back first");
    assertThatThrownBy(() -> decide.decide(CLERK, pair(b, a), Verdict.DIFFERENT, "Changed my mind"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Test clerk has decided already");
    assertThat(people.driver(a.record())).isEqualTo(people.driver(b.record()));
  }

  @Test
  void the_review_tells_what_joining_makes_of_an_open_case() {
    Reported convicted = people.reported(aPerson("James", "Effective").born("1963-07-05"));
    people.enter(convicted.driver(), "1999-04-01");
    Reported charged = people.reported(aPerson("James", "Efective").born("1963-05-07").sex(Sex.F));
    MatchView view = review.open(CLERK, pair(convicted, charged));
    MatchView.Effect effect =
        view.effects().stream()
            .filter(each -> each.caseId() == charged.caseId())
            .findFirst()
            .orElseThrow();
    assertThat(effect.apart().priors()).startsWith("0 prior refusals, 0 prior convictions");
    assertThat(effect.joined().priors()).startsWith("0 prior refusals, 1 prior conviction");
    assertThat(effect.apart().number()).isEqualTo(1);
    assertThat(effect.joined().atMost()).isEqualTo(2);
    assertThat(effect.differs()).isTrue();
    assertThat(view.match().inWords()).contains("birth date has day and month swapped");
  }

  @Test
  void the_queue_leads_from_one_pair_to_the_next_and_keeps_notes() {
    Reported one = people.reported(aPerson("James", "Queued").born("1963-07-05"));
    Reported other = people.reported(aPerson("James", "Kueued").born("1963-05-07"));
    assertThat(people.waits(one, other)).isTrue();
    decide.later(CLERK, pair(one, other), "Asked the court for the license number");
    assertThat(review.open(CLERK, pair(one, other)).notes().get(0).text()).startsWith("Asked");
    groups.gather(List.of(one.driver()));
    MatchQueue.Place place = queue.ofRecords(CLERK, pair(one, other)).orElseThrow();
    long waiting = queue.count(CLERK);
    assertThat(queue.number(CLERK, MatchQueue.Asked.ALL, place)).isBetween(1L, waiting);
    decide.decide(CLERK, pair(one, other), Verdict.DIFFERENT, "Sisters");
    assertThat(queue.count(CLERK)).isEqualTo(waiting - 1);
    assertThat(queue.ofRecords(CLERK, pair(one, other))).isEmpty();
  }

  @Test
  void only_who_may_decides_and_a_reason_is_asked_for() {
    Reported one = people.reported(aPerson("Kuno", "Allowed").born("1963-07-05"));
    Reported other = people.reported(aPerson("Lena", "Denied").born("1970-05-07"));
    assertThatThrownBy(() -> decide.decide(PROSECUTOR, pair(one, other), Verdict.SAME, "Mine"))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> review.open(PROSECUTOR, pair(one, other))).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> decide.decide(CLERK, pair(one, other), Verdict.SAME, " "))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> decide.decide(CLERK, new Pair(one.record(), 1L << 50), Verdict.SAME, "Who"))
        .isInstanceOf(NotFound.class);
    assertThat(people.driver(other.record())).isEqualTo(other.driver());
  }
}
