package org.priors.letters;

import static org.priors.slice.Persons.aPerson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.audit.ChangeSets;
import org.priors.hearings.ActionReader;
import org.priors.hearings.ActionStep;
import org.priors.hearings.ActionView;
import org.priors.hearings.Basis;
import org.priors.hearings.CheckStatement;
import org.priors.hearings.ItemAnswer;
import org.priors.hearings.NoteNotice;
import org.priors.hearings.SeenAction;
import org.priors.hearings.StatementItem;
import org.priors.hearings.StatementReceived;
import org.priors.hearings.Step;
import org.priors.hearings.TakeStatement;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** Brings an action to a step that people are told of. */
@ApplicationScoped
class LetterSteps {

  @Inject TakeStatement take;
  @Inject CheckStatement check;
  @Inject NoteNotice notices;
  @Inject ActionReader reader;
  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject Clock clock;
  @Inject ChangeSets changes;
  @Inject Database database;

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  /** An action whose last step a letter is made of. */
  record Told(Reported arrest, long actionId, long stepId) {

    LetterAsked asked(LetterKind kind) {
      return new LetterAsked(actionId, stepId, kind, LetterLanguage.ENGLISH);
    }
  }

  Caller licensing() {
    return town.accountAtDmv(Role.CLERK);
  }

  Caller officer() {
    return town.account(Role.OFFICER);
  }

  /** The statement on the arrest of this person was sent back, for it is not sworn. */
  Told returned(String surname) {
    return told(surname, action -> check.giveBack(licensing(), action, notSworn()));
  }

  /** This person was given notice by letter. */
  Told noticed(String surname) {
    return told(
        surname,
        action -> {
          check.validate(licensing(), action, found(Map.of()));
          note(seen(action.id()), Step.ISSUE_NOTICE_BY_LETTER, null);
        });
  }

  /** The post brings back a notice. */
  void unserved(Told notice) {
    note(seen(notice.actionId()), Step.FIND_NOTICE_UNSERVED, "Moved");
  }

  /** So many more notices by letter of the same action, as no action has them. */
  List<Long> repeated(Told notice, int times) {
    changes.begin(licensing(), "Notices of a trial");
    List<Long> steps =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into administrative_step (action_id, number, kind, happened_at, source_document, made_by, recorded_at)
                        select s.action_id, s.number + n, s.kind, s.happened_at, s.source_document, s.made_by, s.recorded_at
                        from administrative_step s, generate_series(1, :times) n where s.id = :step returning id
                        """)
                    .bind("times", times)
                    .bind("step", notice.stepId())
                    .mapTo(Long.class)
                    .list());
    forget();
    return steps;
  }

  /** What was read is read anew. */
  void forget() {
    em.flush();
    em.clear();
  }

  private interface Work {
    void on(SeenAction action);
  }

  private Told told(String surname, Work work) {
    Reported arrest =
        people.reported(
            aPerson("Lea", surname).born("1970-05-06").livingAt("7 Letter Lane", "70112"),
            Instant.parse("2002-03-02T04:30:00Z"));
    long action =
        take.take(
                officer(),
                arrest.caseId(),
                new StatementReceived(
                    "S-1", Basis.REFUSAL, Instant.parse("2002-03-05T15:00:00Z"), "State form"))
            .actionId();
    work.on(seen(action));
    ActionView view = reader.open(licensing(), action);
    ActionStep last = view.action().steps().get(view.action().steps().size() - 1);
    return new Told(arrest, action, last.id());
  }

  SeenAction seen(long action) {
    return new SeenAction(action, reader.open(licensing(), action).action().version());
  }

  private void note(SeenAction action, Step step, String reason) {
    notices.note(
        licensing(),
        action,
        new NoteNotice.Noted(step, clock.instant(), "Notice 9", reason, null, null));
  }

  private static CheckStatement.Found notSworn() {
    return new CheckStatement.Found(
        found(Map.of("sworn", ItemAnswer.NO)).items(),
        "Page 2 is not signed",
        LocalDate.of(9000, 1, 1));
  }

  private static CheckStatement.Found found(Map<String, ItemAnswer> but) {
    Map<String, ItemAnswer> items = new HashMap<>();
    StatementItem.of(Basis.REFUSAL).forEach(item -> items.put(item.key(), ItemAnswer.YES));
    items.putAll(but);
    return new CheckStatement.Found(items, null, null);
  }
}
