package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.cases.CaseFiles;
import org.priors.hearings.HearingsAsked.Which;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;
import org.priors.slice.Town;

/** An officer sees when to appear, asks for another day before the day, and is answered. */
@OnPostgres
class SwapsTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject RequestHearing requests;
  @Inject SetHearing set;
  @Inject EndSetting end;
  @Inject SwapHearing swaps;
  @Inject Appearances appearances;
  @Inject HearingsWaiting waiting;
  @Inject ActionReader reader;
  @Inject Agencies agencies;
  @Inject CaseFiles cases;
  @Inject Town town;
  @Inject Clock now;
  @Inject SliceClock clock;

  private Caller officer;

  @BeforeEach
  void setOne() {
    steps
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(1), null);
    requests.accept(steps.clerk(), steps.seen(), "No day is printed");
    setInDays(20);
    Agency police = agencies.get(cases.get(steps.caseId()).agencyId());
    officer =
        Caller.working("officer", new Grant(Role.OFFICER, agencies.officeOf(police).workplace()));
  }

  private void setInDays(int inDays) {
    days.of(steps.clerk());
    days.on(inDays);
    long slot =
        set.offer(steps.clerk(), steps.action().id(), new SetHearing.Wish(null, 1, null, true))
            .slots()
            .get(0)
            .id();
    long held = set.hold(steps.clerk(), steps.seen(), slot, null);
    set.book(steps.clerk(), steps.seen(), new SetHearing.Chosen(held, null, null, null));
  }

  private void ask() {
    swaps.ask(officer, steps.seen(), "Training on that day");
  }

  private Swap asked() {
    return swaps.of(officer, reader.open(officer, steps.action().id())).orElseThrow();
  }

  private List<Appearances.Line> toCome(boolean isOwn) {
    return appearances.some(officer, isOwn, 0);
  }

  @Test
  void an_agency_sees_its_own_hearings_and_of_them_those_whose_report_names_the_officer() {
    assertThat(toCome(false)).hasSize(1);
    assertThat(toCome(true)).isEmpty();
    Caller named = officer.named(toCome(false).get(0).arrestingOfficer());
    assertThat(appearances.count(named, true)).isEqualTo(1);
    assertThat(appearances.some(town.account(Role.OFFICER), false, 0)).isEmpty();
  }

  @Test
  void a_hearing_stands_on_the_list_to_the_end_of_its_day_and_not_after() {
    goOnTo(theDay().plusDays(1).atStartOfDay(EASTERN).toInstant().minusSeconds(60));
    assertThat(toCome(false)).hasSize(1);
    clock.goOn(Duration.ofMinutes(2));
    assertThat(toCome(false)).isEmpty();
  }

  private LocalDate theDay() {
    return steps.action().setting().orElseThrow().day(EASTERN);
  }

  private void goOnTo(Instant then) {
    clock.goOn(Duration.between(now.instant(), then));
  }

  @Test
  void the_scheduler_sees_that_another_day_is_asked_for_and_grants_it_by_postponing() {
    assertThat(listed().swapAsked()).isFalse();
    ask();
    assertThat(listed().swapAsked()).isTrue();
    assertThat(asked().reason()).isEqualTo("Training on that day");
    assertThat(toCome(false).get(0).isAsked()).isTrue();
    end.postpone(steps.clerk(), steps.seen(), Side.STATE, "The officer is in training");
    assertThat(toCome(false)).isEmpty();
    setInDays(22);
    assertThat(listed().swapAsked()).isFalse();
  }

  private HearingsWaiting.Line listed() {
    return waiting.some(steps.clerk(), HearingsAsked.all(Which.SET), 0, 5).get(0);
  }

  @Test
  void it_is_refused_with_a_reason_and_may_be_asked_again() {
    ask();
    assertThatThrownBy(() -> swaps.refuse(steps.clerk(), steps.seen(), " "))
        .isInstanceOf(Refused.class);
    swaps.refuse(steps.clerk(), steps.seen(), "It is the last lawful day");
    assertThat(asked().isOpen()).isFalse();
    assertThat(toCome(false).get(0).refusal()).isEqualTo("It is the last lawful day");
    assertThat(listed().swapAsked()).isFalse();
    assertThatThrownBy(() -> swaps.refuse(steps.clerk(), steps.seen(), "Twice"))
        .isInstanceOf(Conflict.class);
    ask();
    assertThat(asked().isOpen()).isTrue();
  }

  @Test
  void nobody_asks_twice_without_a_reason_or_for_another_agency() {
    assertThatThrownBy(() -> swaps.ask(officer, steps.seen(), ""))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Why another day is needed");
    Caller other = town.account(Role.OFFICER);
    assertThatThrownBy(() -> swaps.ask(other, steps.seen(), "Mine")).isInstanceOf(Denied.class);
    ask();
    assertThatThrownBy(this::ask).isInstanceOf(Conflict.class);
  }

  @Test
  void it_is_asked_before_the_day_of_the_hearing_alone() {
    goOnTo(theDay().atStartOfDay(EASTERN).toInstant().minusSeconds(60));
    ask();
    swaps.refuse(steps.clerk(), steps.seen(), "No");
    clock.goOn(Duration.ofMinutes(2));
    assertThatThrownBy(this::ask)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("before the day of the hearing");
  }

  @Test
  void of_a_hearing_that_is_not_set_nothing_is_asked() {
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThatThrownBy(this::ask)
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("No hearing of this action is set");
  }
}
