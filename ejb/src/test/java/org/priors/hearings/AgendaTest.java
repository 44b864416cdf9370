package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.audit.ChangeSets;
import org.priors.calendar.AbsenceReason;
import org.priors.calendar.Absences;
import org.priors.calendar.Period;
import org.priors.calendar.Resource;
import org.priors.calendar.ResourceKind;
import org.priors.calendar.Resources;
import org.priors.cases.SealingOrder;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.slice.Town;

/** Calendar programs are told of their owner's hearings and absences, and of no driver. */
@OnPostgres
class AgendaTest {

  private static final String BADGE = "T-17";

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject EndSetting end;
  @Inject UndoStep undo;
  @Inject RequestHearing requests;
  @Inject Agenda agenda;
  @Inject Absences absences;
  @Inject Resources resources;
  @Inject ChangeSets changes;
  @Inject MatchingSteps people;
  @Inject SealingSteps seals;
  @Inject Town town;

  private void accepted() {
    steps
        .by(BADGE)
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
    requests.accept(steps.clerk(), steps.seen(), "A day is free");
    days.of(steps.clerk());
    days.on(20);
  }

  private Setting set() {
    return steps.set(null);
  }

  private void undoLast() {
    undo.undo(steps.clerk(), steps.seen(), new UndoStep.Order("The director", "In error", "Memo"));
  }

  private Caller hears() {
    return town.accountAtDmv(Role.HEARING_OFFICER, "CT");
  }

  private Caller officer(Role role) {
    return town.accountAt(town.police("CT0170900", "CT", "America/New_York"), role);
  }

  private List<AgendaEntry> own(Setting setting) {
    return agenda.own(hears(), setting.officerCode());
  }

  @Test
  void a_hearing_is_told_with_its_number_and_place_and_no_name() {
    accepted();
    Setting setting = set();
    AgendaEntry told = own(setting).get(0);
    assertThat(told.begins()).isEqualTo(setting.begins());
    assertThat(told.ends()).isEqualTo(setting.ends());
    assertThat(told.title()).matches("Hearing, case \\S+");
    assertThat(told.place()).isEqualTo("Room 2, DMV CT");
    assertThat(told.revision()).isZero();
    assertThat(told.isCanceled()).isFalse();
  }

  @Test
  void a_setting_that_has_ended_is_canceled_with_a_higher_revision_and_the_next_is_another() {
    accepted();
    Setting first = set();
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThat(own(first)).extracting(AgendaEntry::isCanceled).containsExactly(true);
    assertThat(own(first).get(0).revision()).isEqualTo(1);
    set();
    assertThat(own(first)).extracting(AgendaEntry::isCanceled).containsOnlyOnce(false, true);
    assertThat(own(first)).extracting(AgendaEntry::key).doesNotHaveDuplicates();
  }

  @Test
  void a_postponement_that_is_undone_stands_again_with_a_still_higher_revision() {
    accepted();
    Setting setting = set();
    end.postpone(steps.clerk(), steps.seen(), Side.AGENCY, "A mistake");
    undoLast();
    AgendaEntry told = own(setting).get(0);
    assertThat(told.isCanceled()).isFalse();
    assertThat(told.revision()).isEqualTo(2);
  }

  @Test
  void a_setting_that_is_undone_or_whose_request_is_withdrawn_is_canceled() {
    accepted();
    Setting setting = set();
    undoLast();
    assertThat(own(setting).get(0).isCanceled()).isTrue();
    assertThat(own(setting).get(0).revision()).isEqualTo(1);
    Setting next = set();
    end.withdraw(steps.clerk(), steps.seen(), Instant.now(), "The driver pleaded guilty", "Letter");
    assertThat(own(next)).extracting(AgendaEntry::isCanceled).containsOnly(true);
  }

  @Test
  void an_officer_is_told_of_the_arrests_under_the_own_badge_at_the_own_agency_alone() {
    accepted();
    set();
    assertThat(agenda.own(officer(Role.OFFICER), BADGE.toLowerCase())).hasSize(1);
    assertThat(agenda.own(officer(Role.OFFICER), "T-18")).isEmpty();
    assertThat(agenda.own(town.account(Role.OFFICER), BADGE)).isEmpty();
    assertThatThrownBy(() -> agenda.own(officer(Role.MANAGER), BADGE)).isInstanceOf(Denied.class);
  }

  @Test
  void a_hearing_of_a_sealed_case_is_told_to_nobody_who_may_not_see_it() {
    accepted();
    Setting setting = set();
    MatchingSteps.Reported of = people.reported(steps.caseId());
    seals.convict(of, LocalDate.now(ZoneId.of("America/Chicago")).toString());
    seals.order(of, SealingOrder.Kind.SEALED);
    assertThat(own(setting)).isEmpty();
    assertThat(agenda.own(officer(Role.OFFICER), BADGE)).isEmpty();
  }

  @Test
  void absences_that_stand_are_told_and_those_of_others_are_not() {
    Caller clerk = town.accountAtDmv(Role.CLERK, "CT");
    changes.begin(clerk, "Absences of a test");
    Map<String, Long> ids =
        Map.of("away-one", officerOf(clerk, "away-one"), "away-two", officerOf(clerk, "away-two"));
    Instant day = Instant.now().plus(Duration.ofDays(3));
    long noted =
        absences.note(
            ids.get("away-one"),
            new Period(day, day.plus(Duration.ofHours(8))),
            AbsenceReason.TRAINING,
            "Test");
    assertThat(agenda.own(hears(), "away-one"))
        .extracting(AgendaEntry::title)
        .containsExactly("Away: in training");
    assertThat(agenda.own(hears(), "away-two")).isEmpty();
    changes.begin(clerk, "An absence of a test ends");
    absences.end(noted);
    assertThat(agenda.own(hears(), "away-one")).isEmpty();
  }

  private long officerOf(Caller clerk, String code) {
    Resource put = resources.put(ResourceKind.HEARING_OFFICER, clerk.officeId(), code, code);
    return put.id();
  }

  @Test
  void one_hearing_is_told_as_it_was_set_last_and_none_where_none_was() {
    accepted();
    long action = steps.action().id();
    assertThatThrownBy(() -> agenda.ofAction(steps.clerk(), action)).isInstanceOf(NotFound.class);
    set();
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThat(agenda.ofAction(steps.clerk(), action).isCanceled()).isTrue();
    Setting next = set();
    assertThat(agenda.ofAction(steps.clerk(), action).key()).isEqualTo("hearing-" + next.id());
  }
}
