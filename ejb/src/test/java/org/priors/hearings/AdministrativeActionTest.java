package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;

/** Steps follow one another in time, and one that is undone counts no more. */
class AdministrativeActionTest {

  private static final Instant ARREST = Instant.parse("2002-05-16T04:50:00Z");
  private static final Instant NOW = Instant.parse("2002-07-01T12:00:00Z");

  private static final Recorded BY = new Recorded("K. Specimen", NOW, ARREST);

  private final AdministrativeAction action = new AdministrativeAction(1, Basis.REFUSAL);

  private static ActionStep step(Step kind, Duration afterTheArrest) {
    return new ActionStep(kind, ARREST.plus(afterTheArrest), "A reason", "A paper", BY);
  }

  private static StepUndo undo() {
    return new StepUndo("The director", "Of another driver", "Memo 12", BY);
  }

  @Test
  void a_step_is_not_before_the_arrest() {
    action.make(step(Step.RECEIVE_STATEMENT, Duration.ZERO));
    assertThatThrownBy(() -> action.make(step(Step.ISSUE_NOTICE_AT_ARREST, Duration.ofMinutes(-1))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("before the arrest");
  }

  @Test
  void a_step_is_not_before_the_last_one_of_its_track_and_may_be_before_others() {
    action.make(step(Step.RECEIVE_STATEMENT, Duration.ofDays(3)));
    action.make(step(Step.ISSUE_NOTICE_AT_ARREST, Duration.ofMinutes(50)));
    action.make(step(Step.VALIDATE_STATEMENT, Duration.ofDays(3)));
    assertThatThrownBy(() -> action.make(step(Step.SERVE_NOTICE, Duration.ofMinutes(49))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("before \"Notice issued by the officer\"");
  }

  @Test
  void a_step_of_the_minute_of_the_one_before_it_is_not_before_it() {
    action.make(step(Step.RECEIVE_STATEMENT, Duration.ofMinutes(90).plusSeconds(40)));
    action.make(step(Step.RETURN_STATEMENT, Duration.ofMinutes(90)));
    assertThatThrownBy(() -> action.make(step(Step.RECEIVE_STATEMENT, Duration.ofMinutes(89))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("before \"Statement returned");
  }

  @Test
  void a_step_is_not_in_the_future() {
    assertThatThrownBy(
            () -> new ActionStep(Step.RECEIVE_STATEMENT, NOW.plusSeconds(1), null, "DR-15", BY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has not come yet");
  }

  @Test
  void who_returns_a_statement_says_why_and_who_receives_one_names_it() {
    assertThatThrownBy(() -> new ActionStep(Step.RETURN_STATEMENT, ARREST, " ", null, BY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("reason");
    assertThatThrownBy(() -> new ActionStep(Step.RECEIVE_STATEMENT, ARREST, null, null, BY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("document");
  }

  @Test
  void a_step_that_is_undone_stays_on_file_and_counts_no_more() {
    action.make(step(Step.RECEIVE_STATEMENT, Duration.ofDays(1)));
    ActionStep rejected = step(Step.REJECT_STATEMENT, Duration.ofDays(2));
    action.make(rejected);
    assertThat(action.stages().on(Track.EFFECT)).isEqualTo(Stage.ENDED);
    action.undoLast(undo());
    assertThat(action.stages().on(Track.STATEMENT)).isEqualTo(Stage.RECEIVED);
    assertThat(action.stages().on(Track.EFFECT)).isEqualTo(Stage.NOT_IN_EFFECT);
    assertThat(action.steps()).contains(rejected);
    assertThat(rejected.undo().authority()).isEqualTo("The director");
  }

  @Test
  void nothing_is_undone_where_no_step_stands() {
    assertThatThrownBy(() -> action.undoLast(undo())).isInstanceOf(Conflict.class);
  }

  @Test
  void an_undo_needs_who_ordered_it_a_reason_and_a_paper() {
    assertThatThrownBy(() -> new StepUndo("", "Of another driver", "Memo 12", BY))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new StepUndo("The director", "", "Memo 12", BY))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new StepUndo("The director", "Of another driver", "", BY))
        .isInstanceOf(Refused.class);
  }
}
