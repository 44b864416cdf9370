package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.hearings.Step.*;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.priors.problems.Conflict;

/** No sequence of steps leads where the law does not. */
class StagesTest {

  private static final List<Step> TO_A_HEARING =
      List.of(
          ISSUE_NOTICE_AT_ARREST,
          SERVE_NOTICE,
          RECEIVE_STATEMENT,
          VALIDATE_STATEMENT,
          REQUEST_HEARING,
          ACCEPT_REQUEST,
          SET_HEARING,
          NOTIFY_OF_HEARING);

  private static Stages after(List<Step> before, Step... steps) {
    return Stages.after(Stream.concat(before.stream(), Stream.of(steps)).toList());
  }

  @Example
  void an_action_that_is_sustained_takes_effect_is_served_out_and_the_license_is_reinstated() {
    Stages at = after(TO_A_HEARING, HOLD_HEARING, SUSTAIN, TAKE_EFFECT, SERVE_OUT, REINSTATE);
    assertThat(at.isAt(Stage.SUSTAINED, Stage.REINSTATED)).isTrue();
    assertThat(at.on(Track.EFFECT)).isEqualTo(Stage.REINSTATED);
  }

  @Example
  void a_statement_goes_back_and_comes_again() {
    assertThat(
            after(
                    List.of(RECEIVE_STATEMENT, RETURN_STATEMENT, RECEIVE_STATEMENT),
                    VALIDATE_STATEMENT)
                .on(Track.STATEMENT))
        .isEqualTo(Stage.VALIDATED);
  }

  @Example
  void nobody_asks_for_a_hearing_before_the_notice_is_served_or_twice() {
    assertThatThrownBy(() -> after(List.of(ISSUE_NOTICE_AT_ARREST), REQUEST_HEARING))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("The notice has not been served");
    assertThatThrownBy(
            () ->
                after(
                    List.of(ISSUE_NOTICE_AT_ARREST, SERVE_NOTICE, REQUEST_HEARING),
                    REQUEST_HEARING))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("cannot follow \"Hearing requested\"");
  }

  @Example
  void a_request_that_comes_late_can_still_be_taken_in() {
    assertThat(
            after(
                    List.of(ISSUE_NOTICE_AT_ARREST, SERVE_NOTICE, LET_REQUEST_LAPSE),
                    REQUEST_HEARING,
                    ACCEPT_REQUEST)
                .on(Track.HEARING))
        .isEqualTo(Stage.TO_BE_SET);
  }

  @Example
  void no_hearing_is_held_of_which_the_parties_were_not_notified() {
    assertThatThrownBy(() -> after(TO_A_HEARING.subList(0, TO_A_HEARING.size() - 1), HOLD_HEARING))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("cannot follow \"Hearing set\"");
  }

  @Example
  void a_postponed_hearing_waits_to_be_set_and_nowhere_else() {
    assertThat(after(TO_A_HEARING, POSTPONE).on(Track.HEARING)).isEqualTo(Stage.TO_BE_SET);
  }

  @Example
  void an_absence_is_excused_or_decides() {
    assertThat(after(TO_A_HEARING, NOTE_DRIVER_ABSENT, VACATE_ABSENCE).on(Track.HEARING))
        .isEqualTo(Stage.TO_BE_SET);
    assertThat(after(TO_A_HEARING, NOTE_DRIVER_ABSENT, SUSTAIN).on(Track.HEARING))
        .isEqualTo(Stage.SUSTAINED);
    assertThat(after(TO_A_HEARING, NOTE_STATE_ABSENT, Step.SET_ASIDE).on(Track.HEARING))
        .isEqualTo(Stage.SET_ASIDE);
    assertThatThrownBy(() -> after(TO_A_HEARING, NOTE_STATE_ABSENT, SUSTAIN))
        .isInstanceOf(Conflict.class);
  }

  @Example
  void what_is_set_aside_or_reversed_ends_the_effect_that_it_had() {
    assertThat(after(TO_A_HEARING, TAKE_EFFECT, HOLD_HEARING, Step.SET_ASIDE).on(Track.EFFECT))
        .isEqualTo(Stage.ENDED);
    assertThat(
            after(TO_A_HEARING, HOLD_HEARING, SUSTAIN, TAKE_EFFECT, FILE_REVIEW, STAY, REVERSE)
                .on(Track.EFFECT))
        .isEqualTo(Stage.ENDED);
  }

  @Example
  void no_notice_is_given_of_an_action_that_has_ended() {
    List<Step> rejected = List.of(RECEIVE_STATEMENT, REJECT_STATEMENT);
    assertThatThrownBy(() -> after(rejected, ISSUE_NOTICE_AT_ARREST))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("The action has ended");
    assertThatThrownBy(
            () ->
                after(
                    List.of(ISSUE_NOTICE_AT_ARREST, RECEIVE_STATEMENT, REJECT_STATEMENT),
                    SERVE_NOTICE))
        .isInstanceOf(Conflict.class);
  }

  @Example
  void a_license_is_not_reinstated_before_the_action_is_served_out() {
    assertThatThrownBy(
            () -> after(List.of(ISSUE_NOTICE_AT_ARREST, SERVE_NOTICE, TAKE_EFFECT), REINSTATE))
        .isInstanceOf(Conflict.class);
  }

  @Provide
  Arbitrary<List<Step>> tries() {
    return Arbitraries.of(Step.class).list().ofMaxSize(60);
  }

  /** What is refused changes nothing, so what was tried is as good as what was done. */
  private static Stages tried(List<Step> tries) {
    Stages at = Stages.first();
    for (Step step : tries) {
      at = at.refusal(step).isPresent() ? at : at.after(step);
    }
    return at;
  }

  @Property(tries = 3_000)
  void no_sequence_leaves_a_license_withdrawn_that_cannot_be(@ForAll("tries") List<Step> tries) {
    Stages at = tried(tries);
    if (at.isAt(Stage.IN_EFFECT)) {
      assertThat(at.on(Track.NOTICE)).isEqualTo(Stage.SERVED);
      assertThat(at.isAt(Stage.REJECTED, Stage.SET_ASIDE, Stage.REVERSED)).isFalse();
    }
  }

  @Property(tries = 3_000)
  void no_sequence_decides_what_was_not_heard_and_proved(@ForAll("tries") List<Step> tries) {
    Stages at = tried(tries);
    if (at.isAt(Stage.SUSTAINED, Stage.MODIFIED)) {
      assertThat(at.on(Track.STATEMENT)).isEqualTo(Stage.VALIDATED);
      assertThat(at.on(Track.NOTICE)).isEqualTo(Stage.SERVED);
      assertThat(tries).contains(NOTIFY_OF_HEARING);
    }
    if (at.isAt(Stage.REVIEW_FILED, Stage.UPHELD)) {
      assertThat(at.isAt(Stage.SUSTAINED, Stage.MODIFIED)).isTrue();
    }
  }

  @Property(tries = 3_000)
  void a_refused_step_says_why_in_a_sentence(@ForAll("tries") List<Step> tries) {
    Stages at = tried(tries);
    for (Step step : Step.values()) {
      at.refusal(step).ifPresent(sentence -> assertThat(sentence).matches("[\"A-Z].*\\."));
    }
  }
}
