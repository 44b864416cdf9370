package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.audit.ChangeSets;
import org.priors.calendar.Bookings;
import org.priors.calendar.Wanted;
import org.priors.cases.CaseFiles;
import org.priors.cases.SealCase;
import org.priors.cases.SealingOrder;
import org.priors.planning.LinesAsked;
import org.priors.planning.PlanKind;
import org.priors.planning.PlanState;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.OneTransaction;
import org.priors.slice.SealingSteps;

/** Lines of a plan are accepted, each by itself and once. */
@OnPostgres
class AcceptedPlansTest {

  @Inject PlannedHearings given;
  @Inject EndSetting end;
  @Inject Bookings bookings;
  @Inject ChangeSets changes;
  @Inject OneTransaction transaction;
  @Inject SealCase seal;
  @Inject SealingSteps sealing;
  @Inject CaseFiles cases;
  @Inject Clock clock;

  @Test
  void accepted_lines_are_set_once_and_the_plan_ends_with_the_last() {
    long action = given.waits(5);
    given.sits(12);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    long line = given.first(id);
    assertThat(given.accept.open(given.clerk(), id, 0, 10)).containsExactly(line);
    assertThat(given.accept.accept(given.clerk(), id, line)).isTrue();
    assertThat(given.accept.accept(given.clerk(), id, line)).isFalse();
    assertThat(given.actions.get(action).stages().on(Track.HEARING)).isEqualTo(Stage.SET);
    assertThat(given.setting(action).day(PlannedHearings.ZONE))
        .isEqualTo(LocalDate.now(PlannedHearings.ZONE).plusDays(12));
    assertThat(given.accept.closeIfDone(given.clerk(), id)).isTrue();
    assertThat(given.accept.closeIfDone(given.clerk(), id)).isFalse();
    assertThat(given.plans.one(given.clerk(), id).state()).isEqualTo(PlanState.ACCEPTED);
    assertThat(given.lines(id, LinesAsked.ACCEPTED)).hasSize(1);
  }

  @Test
  void a_line_whose_slot_went_meanwhile_is_told_and_its_hearing_waits_again() {
    long action = given.waits(5);
    given.sits(12);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    PlansOfHearings.Line line = given.lines(id, LinesAsked.PLACED).get(0);
    transaction.run(
        () -> {
          changes.begin(given.clerk(), "Another booking of a test");
          bookings.book(new Wanted(line.line().slotId(), Set.of(), "other:1"));
        });
    assertThatThrownBy(() -> given.accept.accept(given.clerk(), id, line.line().id()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("is taken at that time");
    given.accept.turnDown(given.clerk(), id, line.line().id(), "Room 2 is taken at that time.");
    assertThat(given.lines(id, LinesAsked.TURNED_DOWN))
        .extracting(each -> each.line().outcome())
        .containsExactly("Room 2 is taken at that time.");
    assertThat(given.actions.get(action).stages().on(Track.HEARING)).isEqualTo(Stage.TO_BE_SET);
    assertThat(given.accept.accept(given.clerk(), id, line.line().id())).isFalse();
    assertThat(given.accept.closeIfDone(given.clerk(), id)).isTrue();
  }

  @Test
  void a_line_whose_hearing_was_withdrawn_meanwhile_is_refused() {
    given.waits(5);
    given.sits(12);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    long line = given.first(id);
    end.withdraw(
        given.clerk(),
        given.steps.seen(),
        given.steps.clock.instant(),
        "It is not wanted any more",
        "Letter");
    assertThatThrownBy(() -> given.accept.accept(given.clerk(), id, line))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("cannot follow");
  }

  @Test
  void of_hearings_that_are_set_those_alone_are_moved_that_cannot_be_held() {
    long sick = given.waits(5);
    given.sits(12);
    given.acceptAll(given.planned(PlanKind.WAITING, 11, 40));
    long stays = given.waits(5);
    given.sits(13);
    given.acceptAll(given.planned(PlanKind.WAITING, 11, 40));
    Setting before = given.setting(sick);
    given.isSick(before);
    given.sits(14);
    long id = given.planned(PlanKind.MOVED, 11, 40);
    assertThat(given.lines(id, LinesAsked.PLACED))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.hearing().actionId()).isEqualTo(sick);
              assertThat(line.line().hadBecause()).isEqualTo("K. Specimen is sick");
              assertThat(line.line().hadBegins().toInstant()).isEqualTo(before.begins());
            });
    given.acceptAll(id);
    Setting ended = given.actions.get(sick).settings().get(0);
    assertThat(ended.postponedBy()).isEqualTo(Side.AGENCY);
    assertThat(ended.ended().reason()).isEqualTo("K. Specimen is sick");
    assertThat(given.setting(sick).begins()).isNotEqualTo(before.begins());
    assertThat(given.setting(sick).lastDay()).isEqualTo(before.lastDay());
    assertThat(given.actions.get(stays).settings()).hasSize(1);
    assertThat(given.plan.outlook(given.clerk()).toMove()).isZero();
  }

  @Test
  void what_was_moved_by_hand_meanwhile_is_not_moved_again() {
    long action = given.waits(5);
    given.sits(12, 14);
    given.acceptAll(given.planned(PlanKind.WAITING, 11, 40));
    given.isSick(given.setting(action));
    given.sits(15);
    long id = given.planned(PlanKind.MOVED, 11, 40);
    end.postpone(given.clerk(), given.steps.seen(), Side.DRIVER, "Counsel is in court");
    long line = given.first(id);
    assertThatThrownBy(() -> given.accept.accept(given.clerk(), id, line))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void a_hearing_of_which_the_law_book_has_no_day_is_planned_by_that_of_the_office() {
    given
        .steps
        .arrestedIn("MS", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(1), null);
    given.requests.accept(given.clerk(), given.steps.seen(), "A day is free");
    given.sits(12);
    long without = given.planned(PlanKind.WAITING, 11, 40);
    assertThat(given.lines(without, LinesAsked.NOT_PLACED).get(0).line().reason())
        .startsWith("The law book has no day");
    given.plan.discard(given.clerk(), without);
    LocalDate today = LocalDate.now(PlannedHearings.ZONE);
    long with =
        given.plan.ask(
            given.clerk(),
            PlanKind.WAITING,
            new PlanHearings.Asked(
                today.plusDays(11), today.plusDays(40), 30, null, today.plusDays(20)));
    given.planner.make();
    given.acceptAll(with);
    assertThat(given.setting(given.steps.action().id()).lastDay().day())
        .isEqualTo(today.plusDays(20));
    assertThat(given.setting(given.steps.action().id()).lastDay().by()).startsWith("Set by ");
  }

  @Test
  void a_case_that_a_court_seals_meanwhile_is_shown_to_nobody_and_accepted_by_nobody() {
    given.waits(5);
    given.sits(12);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    long line = given.first(id);
    sealing.convict(
        new MatchingSteps.Reported(given.steps.caseId(), 0, 0), LocalDate.now(clock).toString());
    seal.record(
        MatchingSteps.clerk(),
        cases.get(given.steps.caseId()).number(),
        new SealingOrder(
            SealingOrder.Kind.SEALED, LocalDate.now(clock), "Order of the court", clock));
    assertThat(given.lines(id, LinesAsked.PLACED))
        .singleElement()
        .satisfies(each -> assertThat(each.hearing()).isNull());
    assertThatThrownBy(() -> given.accept.accept(given.clerk(), id, line))
        .isInstanceOf(NotFound.class);
  }
}
