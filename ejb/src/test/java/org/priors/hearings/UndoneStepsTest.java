package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** Steps that were undone stand on a list with who ordered it, and by which paper. */
@OnPostgres
class UndoneStepsTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @Inject ActionSteps steps;
  @Inject UndoStep undo;
  @Inject UndoneSteps undone;
  @Inject Town town;

  @BeforeEach
  void undoOne() {
    steps.arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5));
    undo.undo(
        steps.clerk(),
        steps.seen(),
        new UndoStep.Order("The director", "Checked against another report", "Memo 12"));
  }

  private List<UndoneSteps.Line> some(Caller caller) {
    return undone.some(caller, UndoneAsked.all(), 0, UndoneSteps.PAGE);
  }

  private long count(String text, LocalDate from, LocalDate until) {
    return undone.count(steps.clerk(), new UndoneAsked(text, from, until, false));
  }

  @Test
  void it_is_told_what_was_undone_by_whom_on_whose_authority_and_by_which_paper() {
    UndoneSteps.Line line = some(steps.clerk()).get(0);
    assertThat(line.actionId()).isEqualTo(steps.action().id());
    assertThat(line.step()).isEqualTo(Step.VALIDATE_STATEMENT);
    assertThat(line.undoneBy()).isEqualTo(steps.clerk().displayName());
    assertThat(line.authority()).isEqualTo("The director");
    assertThat(line.reason()).isEqualTo("Checked against another report");
    assertThat(line.document()).isEqualTo("Memo 12");
  }

  @Test
  void the_last_one_stands_first_unless_the_first_is_asked_for() {
    undo.undo(steps.clerk(), steps.seen(), new UndoStep.Order("A court", "Ordered", "Order 3"));
    assertThat(some(steps.clerk()))
        .extracting(UndoneSteps.Line::authority)
        .containsExactly("A court", "The director");
    assertThat(
            undone.some(steps.clerk(), new UndoneAsked("", null, null, true), 0, 1).get(0).step())
        .isEqualTo(Step.VALIDATE_STATEMENT);
    assertThat(undone.some(steps.clerk(), UndoneAsked.all(), 1, 5)).hasSize(1);
  }

  @Test
  void a_period_takes_in_its_first_and_its_last_day() {
    LocalDate today = LocalDate.now(EASTERN);
    assertThat(count("", today, today)).isEqualTo(1);
    assertThat(count("", today.plusDays(1), null)).isZero();
    assertThat(count("", null, today.minusDays(1))).isZero();
    assertThat(count("", null, null)).isEqualTo(1);
  }

  @Test
  void what_is_typed_is_looked_for_in_the_agency_the_case_and_who_ordered_it() {
    UndoneSteps.Line line = some(steps.clerk()).get(0);
    for (String typed : List.of(line.agency(), line.number(), " THE DIRECTOR ")) {
      assertThat(count(typed, null, null)).as(typed).isEqualTo(1);
    }
    assertThat(count("somebody else", null, null)).isZero();
  }

  @Test
  void the_licensing_agency_of_the_state_and_managers_of_no_office_see_them_and_nobody_else() {
    Caller manager = Caller.working("manager", Grant.of(Role.MANAGER));
    assertThat(some(manager)).hasSize(1);
    assertThat(some(town.accountAtDmv(Role.MANAGER, "CT"))).hasSize(1);
    assertThat(some(town.accountAtDmv(Role.CLERK, "FL"))).isEmpty();
    for (Role role : List.of(Role.CLERK, Role.MANAGER)) {
      Caller police = town.account(role);
      assertThat(undone.isFor(police)).isFalse();
      assertThatThrownBy(() -> some(police)).isInstanceOf(Denied.class);
    }
    assertThatThrownBy(() -> some(town.accountAtDmv(Role.HEARING_OFFICER, "CT")))
        .isInstanceOf(Denied.class);
  }
}
