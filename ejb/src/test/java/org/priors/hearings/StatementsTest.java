package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** An officer's statement comes in, goes back for what it lacks, and comes again. */
@OnPostgres
class StatementsTest {

  private static final Instant RECEIVED = Instant.parse("2002-03-05T15:00:00Z");

  @Inject TakeStatement take;
  @Inject CheckStatement check;
  @Inject NoteNotice notices;
  @Inject UndoStep undo;
  @Inject Actions actions;
  @Inject MatchingSteps people;
  @Inject Town town;

  private long caseId;

  @BeforeEach
  void report() {
    caseId =
        people
            .reported(
                aPerson("Ann", "Statement").born("1970-05-06"),
                Instant.parse("2002-03-02T04:30:00Z"))
            .caseId();
  }

  private Caller officer() {
    return town.account(Role.OFFICER);
  }

  private Caller licensing() {
    return town.accountAtDmv(Role.CLERK);
  }

  private static StatementReceived statement(String number, Instant at) {
    return new StatementReceived(number, Basis.REFUSAL, at, "State form");
  }

  /** The action of a statement that has come. */
  private long received() {
    return take.take(officer(), caseId, statement("S-1", RECEIVED)).actionId();
  }

  private AdministrativeAction on(long action) {
    return actions.get(action);
  }

  private SeenAction seen(long action) {
    return new SeenAction(action, on(action).version());
  }

  private static CheckStatement.Found found(Map<String, ItemAnswer> items) {
    return new CheckStatement.Found(items, null, null);
  }

  private static Map<String, ItemAnswer> all(ItemAnswer answer) {
    Map<String, ItemAnswer> all = new HashMap<>();
    StatementItem.of(Basis.REFUSAL).forEach(item -> all.put(item.key(), answer));
    return all;
  }

  private static Map<String, ItemAnswer> allBut(String item) {
    Map<String, ItemAnswer> items = all(ItemAnswer.YES);
    items.put(item, ItemAnswer.NO);
    return items;
  }

  @Test
  void a_statement_is_taken_in_once_however_often_it_is_sent() {
    TakeStatement.Taken first = take.take(officer(), caseId, statement("S-1", RECEIVED));
    TakeStatement.Taken again = take.take(officer(), caseId, statement("S-1", RECEIVED));
    assertThat(first.isNew()).isTrue();
    assertThat(again).isEqualTo(new TakeStatement.Taken(first.actionId(), false));
    assertThat(actions.of(caseId)).hasSize(1);
  }

  @Test
  void the_first_of_two_sendings_is_known_again_once_the_second_is_there() {
    long action = received();
    check.giveBack(
        licensing(),
        seen(action),
        new CheckStatement.Found(allBut("sworn"), "Not signed", LocalDate.of(9000, 1, 1)));
    take.take(officer(), caseId, statement("S-1", on(action).steps().get(1).happenedAt()));
    assertThat(take.take(officer(), caseId, statement("S-1", RECEIVED)).isNew()).isFalse();
    assertThat(on(action).steps()).hasSize(3);
  }

  @Test
  void all_that_is_wrong_with_what_was_found_is_told_at_once() {
    long action = received();
    Map<String, ItemAnswer> items = allBut("sworn");
    items.remove("grounds");
    assertThatThrownBy(
            () ->
                check.giveBack(
                    licensing(), seen(action), new CheckStatement.Found(items, " ", null)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The grounds for the arrest")
        .hasMessageContaining("The reason is missing")
        .hasMessageContaining("The day by which");
  }

  @Test
  void another_content_under_the_number_of_a_statement_is_refused() {
    received();
    assertThatThrownBy(
            () -> take.take(officer(), caseId, statement("S-1", RECEIVED.plusSeconds(60))))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("says something else");
  }

  @Test
  void a_statement_that_was_returned_comes_again_under_its_number_and_is_validated() {
    long action = received();
    check.giveBack(
        licensing(),
        seen(action),
        new CheckStatement.Found(allBut("sworn"), "Not signed", LocalDate.of(9000, 1, 1)));
    assertThat(on(action).stages().on(Track.STATEMENT)).isEqualTo(Stage.RETURNED);
    take.take(officer(), caseId, statement("S-1", on(action).steps().get(1).happenedAt()));
    check.validate(licensing(), seen(action), found(all(ItemAnswer.YES)));
    assertThat(on(action).stages().on(Track.STATEMENT)).isEqualTo(Stage.VALIDATED);
    assertThat(on(action).steps()).hasSize(4);
  }

  @Test
  void what_is_not_legible_keeps_a_statement_from_being_validated() {
    long action = received();
    Map<String, ItemAnswer> items = all(ItemAnswer.NOT_ASKED);
    items.put("advice", ItemAnswer.NOT_LEGIBLE);
    assertThatThrownBy(() -> check.validate(licensing(), seen(action), found(items)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Which advice was given");
  }

  @Test
  void each_item_has_an_answer_and_each_answer_an_item() {
    long action = received();
    Map<String, ItemAnswer> items = all(ItemAnswer.YES);
    items.remove("sworn");
    items.put("result", ItemAnswer.YES);
    assertThatThrownBy(() -> check.validate(licensing(), seen(action), found(items)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Sworn and signed")
        .hasMessageContaining("no such item");
  }

  @Test
  void nothing_is_returned_that_lacks_nothing_or_by_a_day_that_has_passed() {
    long action = received();
    assertThatThrownBy(
            () ->
                check.giveBack(
                    licensing(),
                    seen(action),
                    new CheckStatement.Found(
                        all(ItemAnswer.YES), "A reason", LocalDate.of(9000, 1, 1))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("what is missing");
    assertThatThrownBy(
            () ->
                check.giveBack(
                    licensing(),
                    seen(action),
                    new CheckStatement.Found(
                        allBut("sworn"), "A reason", LocalDate.of(2002, 3, 6))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no time to answer");
  }

  @Test
  void a_rejected_statement_ends_the_action_until_that_is_undone() {
    long action = received();
    check.reject(
        licensing(),
        seen(action),
        new CheckStatement.Found(allBut("grounds"), "No grounds for the arrest", null));
    assertThat(on(action).stages().on(Track.EFFECT)).isEqualTo(Stage.ENDED);
    undo.undo(
        licensing(), seen(action), new UndoStep.Order("The director", "Another page came", "Memo"));
    assertThat(on(action).stages().on(Track.STATEMENT)).isEqualTo(Stage.RECEIVED);
  }

  @Test
  void whoever_saw_an_earlier_state_of_the_action_looks_again() {
    long action = received();
    SeenAction before = seen(action);
    check.reject(
        licensing(),
        before,
        new CheckStatement.Found(allBut("grounds"), "No grounds for the arrest", null));
    assertThatThrownBy(() -> check.validate(licensing(), before, found(all(ItemAnswer.YES))))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Look at it again");
  }

  @Test
  void only_the_agency_that_made_the_arrest_and_the_licensing_agency_send_a_statement() {
    Caller elsewhere = town.accountAtCourt(Role.CLERK);
    assertThatThrownBy(() -> take.take(elsewhere, caseId, statement("S-1", RECEIVED)))
        .isInstanceOf(Denied.class);
    assertThat(take.take(licensing(), caseId, statement("S-1", RECEIVED)).isNew()).isTrue();
  }

  @Test
  void only_the_licensing_agency_of_the_state_works_on_an_action() {
    long action = received();
    assertThatThrownBy(
            () ->
                check.validate(
                    town.accountAtCourt(Role.CLERK), seen(action), found(all(ItemAnswer.YES))))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () ->
                check.validate(
                    town.accountAtDmv(Role.CLERK, "MS"), seen(action), found(all(ItemAnswer.YES))))
        .isInstanceOf(Denied.class);
  }

  @Test
  void a_refusal_and_a_failure_of_one_arrest_are_two_actions() {
    received();
    take.take(
        officer(), caseId, new StatementReceived("S-2", Basis.FAILURE, RECEIVED, "State form"));
    assertThat(actions.of(caseId))
        .extracting(AdministrativeAction::basis)
        .containsExactly(Basis.REFUSAL, Basis.FAILURE);
  }

  private NoteNotice.Noted noted(Step step, String at) {
    return new NoteNotice.Noted(step, Instant.parse(at), "Order of Suspension", null, null, null);
  }

  @Test
  void a_notice_of_the_roadside_is_served_before_the_statement_is_gone_through() {
    long action = received();
    notices.note(
        licensing(), seen(action), noted(Step.ISSUE_NOTICE_AT_ARREST, "2002-03-02T06:40:00Z"));
    notices.note(licensing(), seen(action), noted(Step.SERVE_NOTICE, "2002-03-02T06:40:00Z"));
    assertThat(on(action).stages().on(Track.NOTICE)).isEqualTo(Stage.SERVED);
    assertThat(NoteNotice.possible(on(action))).isEmpty();
  }

  @Test
  void a_letter_waits_for_the_statement_to_be_validated() {
    long action = received();
    assertThat(NoteNotice.possible(on(action))).containsExactly(Step.ISSUE_NOTICE_AT_ARREST);
    assertThatThrownBy(
            () ->
                notices.note(
                    licensing(),
                    seen(action),
                    noted(Step.ISSUE_NOTICE_BY_LETTER, "2002-03-06T12:00:00Z")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("has not been validated");
    check.validate(licensing(), seen(action), found(all(ItemAnswer.YES)));
    notices.note(
        licensing(), seen(action), noted(Step.ISSUE_NOTICE_BY_LETTER, "2002-03-06T12:00:00Z"));
    assertThat(on(action).stages().on(Track.NOTICE)).isEqualTo(Stage.NOTICE_ISSUED);
  }

  @Test
  void what_is_no_step_of_a_notice_is_not_recorded_as_one() {
    long action = received();
    assertThatThrownBy(
            () ->
                notices.note(
                    licensing(), seen(action), noted(Step.REINSTATE, "2002-03-06T12:00:00Z")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no step of a notice");
  }
}
