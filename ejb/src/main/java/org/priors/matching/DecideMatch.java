package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.identity.Pair;
import org.priors.people.MatchDecision;
import org.priors.people.MatchDecisions;
import org.priors.people.Prospects;
import org.priors.people.Regrouping;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * A person decides whether two person records are one driver, or takes such a decision back. The
 * drivers, their cases and priors, the search queue and the audit follow in the same transaction.
 */
@Stateless
public class DecideMatch {

  private static final int LONGEST_NOTE = 1_000;

  @Inject MatchDecisions decisions;
  @Inject Regrouping regrouping;
  @Inject Prospects prospects;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Database database;
  @Inject Clock clock;

  /**
   * Decides. Of two people who decide on the same pair at once one wins, and the other is told.
   *
   * @return the decision's number
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public long decide(Caller caller, Pair pair, Verdict verdict, String reason) {
    regrouping.lock(caller);
    requireOnFile(pair);
    refuseIfDecided(pair);
    MatchDecision decision = new MatchDecision(pair, verdict, reason, caller.displayName(), clock);
    Prospects.Contradicted against = prospects.contradicted(pair, verdict == Verdict.SAME);
    if (against.isForbidden()) {
      throw new Conflict(whatForbids(pair, verdict));
    }
    changes.begin(caller, "Person records " + verdict.past() + ": " + decision.reason());
    decisions.add(decision);
    against.givingWay().forEach(hidden -> decisions.get(hidden).giveWayTo(decision));
    decisions.flush();
    regrouping.regroup(List.of(pair.a(), pair.b()));
    note(caller, "Records " + verdict.past(), pair, decision.reason());
    return decision.id();
  }

  /** Takes a decision back: the records stand as if it had never been. */
  @UseCase(Permission.DECIDE_MATCHES)
  public void takeBack(Caller caller, long decisionId, String reason) {
    regrouping.lock(caller);
    MatchDecision decision = decisions.get(decisionId);
    Pair pair = decision.pair();
    if (onFile(pair).size() < 2) {
      // A record that is sealed is on file for nobody here, and so is what was decided about it.
      throw new NotFound("decision", decisionId);
    }
    decision.takeBack(reason, caller.displayName(), clock);
    changes.begin(caller, "Decision about person records taken back: " + reason);
    decisions.givingWayTo(decision).forEach(other -> other.noLongerGiveWayTo(decision));
    decisions.flush();
    regrouping.regroup(List.of(pair.a(), pair.b()));
    note(
        caller,
        "Took back that records were " + decision.verdict().past(),
        pair,
        decision.withdrawnReason());
  }

  /** Leaves the pair in the queue with a note for whoever looks at it next. */
  @UseCase(Permission.DECIDE_MATCHES)
  public void later(Caller caller, Pair pair, String text) {
    requireOnFile(pair);
    refuseIfDecided(pair);
    String kept = Guard.required(text, "/reason", "The note", LONGEST_NOTE);
    changes.begin(caller, "Note on two person records");
    database.run(
        handle ->
            handle.execute(
                "insert into match_note (record_a, record_b, text, written_by, written_at) values"
                    + " (?, ?, ?, ?, ?)",
                pair.a(),
                pair.b(),
                kept,
                caller.displayName(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
    note(caller, "Left two records for later", pair, kept);
  }

  private void requireOnFile(Pair pair) {
    List<Long> found = onFile(pair);
    if (!found.contains(pair.a())) {
      throw new NotFound("person record", pair.a());
    }
    if (!found.contains(pair.b())) {
      throw new NotFound("person record", pair.b());
    }
  }

  private List<Long> onFile(Pair pair) {
    return ids("select id from person_record where id in (:a, :b)", pair);
  }

  private void refuseIfDecided(Pair pair) {
    decisions
        .standing(pair)
        .ifPresent(
            standing -> {
              throw new Conflict(
                  standing.decidedBy()
                      + " has decided already that the two are "
                      + standing.verdict().past()
                      + ": "
                      + standing.reason()
                      + ". Take that decision back first if it is wrong.");
            });
  }

  private String whatForbids(Pair pair, Verdict verdict) {
    return verdict == Verdict.SAME
        ? decisions.all(prospects.keepingApart(pair)).stream()
            .map(MatchDecision::inWords)
            .collect(
                Collectors.joining(
                    "; ",
                    "A person has decided to keep records of these two drivers apart: ",
                    ". Take that decision back first if it is wrong."))
        : "Other decisions join these two by way of further records. Take one of them back"
            + " first; they stand on the driver's page.";
  }

  /**
   * The driver as it is now: each record's driver is told of. Not the cases that they came with: of
   * a case in sight who looked is read by everybody, and the other record may be sealed one day.
   */
  private void note(Caller caller, String action, Pair pair, String reason) {
    ids("select distinct driver_id from person_record where id in (:a, :b)", pair)
        .forEach(
            driver ->
                audit.allowed(
                    caller,
                    action,
                    "driver",
                    driver,
                    "records " + pair.a() + " and " + pair.b() + ": " + reason));
  }

  private List<Long> ids(String query, Pair pair) {
    return database.read(
        handle ->
            handle
                .createQuery(query + " order by 1")
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(Long.class)
                .list());
  }
}
