package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final String MOVED =
      "What is on record of them has changed since you read it, so what you decided may rest on what"
          + " is not so any more. Read what follows now, and decide again.";

  @Inject MatchDecisions decisions;
  @Inject Regrouping regrouping;
  @Inject Prospects prospects;
  @Inject ReviewMatch pairs;
  @Inject ReviewGroup people;
  @Inject MatchGroups groups;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Database database;
  @Inject Clock clock;

  /**
   * Decides of two records. Of two people who decide on the same pair at once one wins, and the
   * other is told.
   *
   * @return the decision's number
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public long decide(Caller caller, Pair pair, Verdict verdict, String reason) {
    decide(caller, Map.of(pair, verdict), reason);
    return decisions.standing(pair).orElseThrow().id();
  }

  /**
   * The same for who has read what follows: nothing is decided if something else follows by now.
   * That is compared while nobody else can move the two.
   *
   * @param read {@link MatchView#seen} of what was read
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public long decideAsRead(Caller caller, Pair pair, String read, Verdict verdict, String reason) {
    regrouping.lock(caller);
    requireOnFile(pair);
    refuseIfDecided(pair);
    if (!pairs.seen(caller, pair).equals(read)) {
      throw new Conflict(MOVED);
    }
    return decide(caller, pair, verdict, reason);
  }

  /**
   * Decides what somebody chose of several people and read what follows, all or none; likewise.
   *
   * @param read {@link GroupView.Read#as} of what was read
   * @return the number under which it was decided together
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public long decideAsRead(Caller caller, ReviewGroup.Chosen chosen, String read, String reason) {
    regrouping.lock(caller);
    GroupView.Read now =
        people
            .read(caller, chosen)
            .orElseThrow(() -> new Conflict("Nobody waits for a decision here any more."));
    if (!now.as().equals(read)) {
      throw new Conflict(MOVED);
    }
    return decide(caller, now.verdicts(), reason);
  }

  /**
   * Decides of several pairs at once, all or none.
   *
   * @param verdicts by the pair
   * @return the number under which they were decided together
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public long decide(Caller caller, Map<Pair, Verdict> verdicts, String reason) {
    regrouping.lock(caller);
    long together = 0;
    for (Map.Entry<Pair, Verdict> made : verdicts.entrySet()) {
      List<Long> hidden = givingWayTo(made.getKey(), made.getValue());
      MatchDecision decision =
          new MatchDecision(made.getKey(), made.getValue(), reason, caller.displayName(), clock);
      together = together == 0 ? begin(caller, decision, verdicts.size()) : together;
      decisions.add(decision);
      hidden.forEach(each -> decisions.get(each).giveWayTo(decision));
      decisions.flush();
    }
    regroup(verdicts.keySet());
    verdicts.forEach(
        (pair, verdict) -> note(caller, "Records " + verdict.past(), pair, reason.strip()));
    return together;
  }

  private long begin(Caller caller, MatchDecision first, int pairs) {
    String what =
        pairs == 1
            ? "Person records " + first.verdict().past()
            : "Decided of " + pairs + " pairs of person records";
    return changes.begin(caller, what + ": " + first.reason());
  }

  /** Those out of sight that give way to it; refuses what may not be decided. */
  private List<Long> givingWayTo(Pair pair, Verdict verdict) {
    requireOnFile(pair);
    refuseIfDecided(pair);
    Prospects.Contradicted against = prospects.contradicted(pair, verdict == Verdict.SAME);
    if (against.isForbidden()) {
      throw new Conflict(whatForbids(pair, verdict));
    }
    return against.givingWay();
  }

  private void regroup(Collection<Pair> pairs) {
    List<Long> records =
        pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())).distinct().toList();
    groups.decided(drivers(records));
    regrouping.regroup(records);
  }

  /** Takes a decision back: the records stand as if it had never been. */
  @UseCase(Permission.DECIDE_MATCHES)
  public void takeBack(Caller caller, long decisionId, String reason) {
    regrouping.lock(caller);
    takeBack(caller, List.of(inSight(decisionId)), reason);
  }

  /**
   * Takes back all that was decided together, as far as it stands and is in sight, all or none.
   *
   * @param together the number under which it was decided
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public void takeBackTogether(Caller caller, long together, String reason) {
    regrouping.lock(caller);
    List<MatchDecision> taken =
        decisions.all(database.read(handle -> DecidedMatches.standing(handle, together)));
    if (taken.isEmpty()) {
      throw new Conflict("All of it was taken back already; nothing is left to take back.");
    }
    takeBack(caller, taken, reason);
  }

  private void takeBack(Caller caller, List<MatchDecision> taken, String reason) {
    taken.forEach(decision -> decision.takeBack(reason, caller.displayName(), clock));
    changes.begin(caller, "Decision about person records taken back: " + reason);
    for (MatchDecision decision : taken) {
      decisions.givingWayTo(decision).forEach(other -> other.noLongerGiveWayTo(decision));
    }
    decisions.flush();
    regroup(taken.stream().map(MatchDecision::pair).toList());
    for (MatchDecision decision : taken) {
      note(
          caller,
          "Took back that records were " + decision.verdict().past(),
          decision.pair(),
          decision.withdrawnReason());
    }
  }

  /** A record that is sealed is on file for nobody here, and so is what was decided about it. */
  private MatchDecision inSight(long decisionId) {
    MatchDecision decision = decisions.get(decisionId);
    if (onFile(decision.pair()).size() < 2) {
      throw new NotFound("decision", decisionId);
    }
    return decision;
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

  private List<Long> drivers(List<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select distinct driver_id from person_record where id = any(:records)")
                .bindArray("records", Long.class, records.toArray())
                .mapTo(Long.class)
                .list());
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
