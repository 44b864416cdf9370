package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.priors.planning.CalendarPlan;
import org.priors.planning.LinesAsked;
import org.priors.planning.OfficerShare;
import org.priors.planning.PlanKind;
import org.priors.planning.PlanState;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** A whole calendar is proposed for what waits, and nothing of it is booked. */
@OnPostgres
class PlansTest {

  @Inject PlannedHearings given;
  @Inject Town town;

  @Test
  void what_waits_is_placed_before_its_last_day_and_nothing_is_booked() {
    given.waits(5);
    given.waits(10);
    given.sits(12, 15, 26);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    CalendarPlan made = given.plans.one(given.clerk(), id);
    assertThat(made.state()).isEqualTo(PlanState.PROPOSED);
    assertThat(made.placed()).isEqualTo(2);
    assertThat(given.lines(id, LinesAsked.PLACED))
        .allSatisfy(
            line -> {
              assertThat(line.line().ends()).isBefore(line.line().latest());
              assertThat(line.line().reason()).contains("before its last day");
              assertThat(line.hearing().driver()).containsIgnoringCase("Hearing");
            });
    assertThat(given.waiting)
        .allSatisfy(action -> assertThat(given.actions.get(action).setting()).isEmpty());
    assertThat(given.plans.shares(given.clerk(), id))
        .extracting(OfficerShare::before, OfficerShare::more, OfficerShare::after)
        .containsExactly(tuple(0, 2, 2));
  }

  @Test
  void what_finds_no_slot_before_its_last_day_is_listed_with_the_reason() {
    given.waits(5);
    given.sits(27);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    assertThat(given.lines(id, LinesAsked.PLACED)).isEmpty();
    assertThat(given.lines(id, LinesAsked.NOT_PLACED))
        .singleElement()
        .satisfies(
            line -> assertThat(line.line().reason()).isEqualTo("No free slot lies in its time."));
  }

  @Test
  void what_has_to_be_held_before_the_plan_begins_is_left_to_be_set_by_hand() {
    given.waits(25);
    given.sits(12);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    assertThat(given.lines(id, LinesAsked.NOT_PLACED).get(0).line().reason())
        .contains("comes before the first day of the plan");
  }

  @Test
  void a_plan_is_asked_for_once_and_another_after_it_was_discarded() {
    given.waits(5);
    given.sits(12);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    assertThatThrownBy(() -> given.plan.ask(given.clerk(), PlanKind.WAITING, given.within(11, 40)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("a plan of that kind already");
    given.plan.discard(given.clerk(), id);
    assertThat(given.accept.open(given.clerk(), id, 0, 10)).isEmpty();
    assertThatThrownBy(() -> given.plan.discard(given.clerk(), id)).isInstanceOf(Conflict.class);
    assertThat(given.planned(PlanKind.WAITING, 11, 40)).isGreaterThan(id);
  }

  @Test
  void a_stopped_plan_keeps_the_best_so_far() {
    given.waits(5);
    given.sits(12);
    long id = given.plan.ask(given.clerk(), PlanKind.WAITING, given.within(11, 40));
    given.plan.stop(given.clerk(), id);
    given.planner.make();
    CalendarPlan made = given.plans.one(given.clerk(), id);
    assertThat(made.state()).isEqualTo(PlanState.PROPOSED);
    assertThat(made.placed()).isEqualTo(1);
    assertThat(made.seconds()).isLessThan(5);
    assertThatThrownBy(() -> given.plan.stop(given.clerk(), id)).isInstanceOf(Conflict.class);
  }

  @Test
  void a_plan_that_a_server_has_left_goes_on_from_the_best_that_was_kept() {
    given.waits(5);
    given.sits(12, 15);
    long id = given.plan.ask(given.clerk(), PlanKind.WAITING, given.within(11, 40));
    long kept = given.planner.leaveWithTheLastSlot();
    assertThat(given.plans.one(given.clerk(), id).state()).isEqualTo(PlanState.RUNNING);
    given.plan.stop(given.clerk(), id);
    given.planner.make();
    assertThat(given.plans.one(given.clerk(), id).resumed()).isEqualTo(1);
    assertThat(given.lines(id, LinesAsked.PLACED).get(0).line().slotId()).isEqualTo(kept);
  }

  @Test
  void a_plan_that_could_book_the_past_or_has_nothing_to_set_is_refused() {
    assertThatThrownBy(
            () ->
                given.plan.ask(
                    town.accountAtDmv(Role.CLERK, "CT"), PlanKind.WAITING, given.within(11, 40)))
        .isInstanceOf(Conflict.class)
        .hasMessage("Nothing waits to be set.");
    given.waits(5);
    assertThatThrownBy(() -> given.plan.ask(given.clerk(), PlanKind.WAITING, given.within(0, 40)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("tomorrow at the earliest");
    assertThatThrownBy(() -> given.plan.ask(given.clerk(), PlanKind.WAITING, given.within(12, 11)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("lies before the first");
    assertThatThrownBy(() -> given.plan.ask(given.clerk(), PlanKind.MOVED, given.within(11, 40)))
        .isInstanceOf(Conflict.class)
        .hasMessage("Nothing that is booked has to move.");
  }

  @Test
  void people_of_other_offices_find_no_plan() {
    given.waits(5);
    given.sits(12);
    long id = given.planned(PlanKind.WAITING, 11, 40);
    Caller elsewhere = town.accountAtDmv(Role.CLERK, "FL");
    assertThatThrownBy(() -> given.plans.one(elsewhere, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> given.accept.accept(elsewhere, id, 1)).isInstanceOf(NotFound.class);
    Caller police = town.account(Role.CLERK);
    assertThatThrownBy(() -> given.plans.one(police, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> given.plan.stop(police, id)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> given.accept.accept(given.clerk(), id, Long.MAX_VALUE))
        .isInstanceOf(NotFound.class);
  }
}
