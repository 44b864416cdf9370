package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.cases.CaseIntake;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.rulings.CaseLaw.Standing;
import org.priors.rulings.LawDecision.Choice;
import org.priors.rulings.LawDecision.Seen;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.slice.Town;

/** A decision on a charge is taken back. */
@OnPostgres
class TakeBackDecisionTest {

  private static final Caller PROSECUTOR =
      Caller.working("test-pros", Grant.of(Role.PROSECUTOR)).named("Test prosecutor");

  @Inject TakeBackDecision undo;
  @Inject LawDecisions decisions;
  @Inject EvaluateCase evaluate;
  @Inject CasesOnRecord cases;
  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject SealingSteps court;
  @Inject Town town;

  /** A case of a driver with a conviction, charged as a first offense. */
  private long undercharged(String surname) {
    Reported first = people.reported(aPerson("Tina", surname).born("1970-05-06"));
    court.convict(first, "2002-04-01");
    return intake
        .take(
            MatchingSteps.clerk(),
            people.report(
                town.police(),
                aPerson("Tina", surname).born("1970-05-06"),
                Instant.parse("2003-03-02T04:30:00Z"),
                "1st offense",
                List.of()))
        .caseId();
  }

  private CaseLaw law(long caseId) {
    return evaluate.evaluate(PROSECUTOR, cases.read(caseId));
  }

  private long decided(long caseId, Choice choice) {
    CaseLaw found = law(caseId);
    int version = cases.read(caseId).file().version();
    return decisions.decide(
        PROSECUTOR, caseId, new Seen(version, found.number(), found.atMost()), choice, "Record");
  }

  @Test
  void an_amendment_that_is_taken_back_amends_nothing_and_stays_on_file() {
    long open = undercharged("Takenback");
    assertThat(law(open).standing()).isEqualTo(Standing.UNDERCHARGED);
    long decision = decided(open, Choice.AMENDED);
    assertThat(law(open).standing()).isEqualTo(Standing.AGREES);
    assertThat(undo.takeBack(PROSECUTOR, decision, "Clicked too soon")).isEqualTo(open);
    assertThat(law(open).standing()).isEqualTo(Standing.UNDERCHARGED);
    assertThat(decisions.of(PROSECUTOR, open))
        .singleElement()
        .satisfies(
            one -> assertThat(one.takenBack()).isEqualTo("Test prosecutor: Clicked too soon"));
    assertThat(decided(open, Choice.AMENDED)).as("it may be decided again").isPositive();
  }

  @Test
  void what_was_left_is_told_of_again_once_that_is_taken_back() {
    long open = undercharged("Takenleft");
    long decision = decided(open, Choice.LEFT);
    assertThat(decisions.of(PROSECUTOR, open)).allMatch(one -> one.leaves(law(open)));
    undo.takeBack(PROSECUTOR, decision, "Asked again");
    assertThat(decisions.of(PROSECUTOR, open)).noneMatch(one -> one.leaves(law(open)));
  }

  @Test
  void a_decision_is_taken_back_once_and_the_latest_first() {
    long open = undercharged("Takenonce");
    long left = decided(open, Choice.LEFT);
    long amended = decided(open, Choice.AMENDED);
    assertThatThrownBy(() -> undo.takeBack(PROSECUTOR, left, "x"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("came after this one");
    undo.takeBack(PROSECUTOR, amended, "x");
    assertThatThrownBy(() -> undo.takeBack(PROSECUTOR, amended, "x"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("already");
    undo.takeBack(PROSECUTOR, left, "x");
  }

  @Test
  void once_the_court_has_decided_the_charge_stays() {
    long open = undercharged("Takencourt");
    long decision = decided(open, Choice.AMENDED);
    court.convict(people.reported(open), "2003-06-01");
    assertRefused("disposed", "", () -> undo.takeBack(PROSECUTOR, decision, "x"));
  }

  @Test
  void prosecutors_take_back_what_there_is_with_a_reason() {
    long decision = decided(undercharged("Takenwhy"), Choice.AMENDED);
    assertThatThrownBy(() -> undo.takeBack(MatchingSteps.clerk(), decision, "x"))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> undo.takeBack(PROSECUTOR, 1, "x")).isInstanceOf(NotFound.class);
    assertRefused("missing", "/reason", () -> undo.takeBack(PROSECUTOR, decision, " "));
  }
}
