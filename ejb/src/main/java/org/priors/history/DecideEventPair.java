package org.priors.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.people.Regrouping;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * A person looks at two events of a driver that may be one, says whether they are, or takes that
 * back. Counts, the law's answers and the search follow, as after every change of the record.
 */
@Stateless
public class DecideEventPair {

  private static final int LONGEST_REASON = 1_000;

  @Inject EventPairs pairs;
  @Inject DriverReader drivers;
  @Inject Regrouping regrouping;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Database database;
  @Inject Clock clock;

  /** Puts the two side by side. */
  @UseCase(Permission.DECIDE_EVENTS)
  public EventPairView open(Caller caller, EventPair pair) {
    EventPairView view = view(pair);
    audit.allowed(caller, "Compared two events", "driver", view.driver().id(), words(view.pair()));
    return view;
  }

  /**
   * Decides. Of two people who decide on the same pair at once one wins, and the other is told.
   *
   * @return the decision's number
   */
  @UseCase(Permission.DECIDE_EVENTS)
  public long decide(
      Caller caller, EventPair pair, EventPairDecision.Verdict verdict, String reason) {
    regrouping.lock(caller);
    EventPairView view = view(pair);
    Guard.present(verdict, "/verdict", "The decision");
    String kept = reason(reason);
    refuseIfOfOneCase(view);
    refuseIfOfOtherNights(view, verdict);
    view.standing().ifPresent(DecideEventPair::refuseAgain);
    refuseIfContradictory(view, verdict);
    long driver = view.driver().id();
    changes.begin(caller, "Two events are " + verdict.words() + ": " + kept);
    long id = insert(caller, driver, view.pair(), verdict, kept);
    changed.of(Change.RECORD, driver);
    note(caller, "Said that two are " + verdict.words(), driver, view.pair(), kept);
    return id;
  }

  /** Takes a decision back: the two count as if it had never been. */
  @UseCase(Permission.DECIDE_EVENTS)
  public void takeBack(Caller caller, long decisionId, String reason) {
    regrouping.lock(caller);
    EventPairs.OfDriver of = pairs.get(decisionId);
    EventPairDecision decision = of.made();
    if (!decision.stands()) {
      throw new Conflict("This decision was taken back by " + decision.withdrawnBy() + " already.");
    }
    String kept = reason(reason);
    changes.begin(caller, "Decision about two events taken back: " + kept);
    database.run(
        handle ->
            handle.execute(
                """
                update event_pair_decision set withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?
                where id = ?
                """,
                caller.displayName(),
                now(),
                kept,
                decisionId));
    changed.of(Change.RECORD, of.driverId());
    note(
        caller,
        "Took back that two are " + decision.verdict().words(),
        of.driverId(),
        decision.pair(),
        kept);
  }

  private EventPairView view(EventPair pair) {
    long driver = driverOf(pair.a());
    Guard.check(
        driver == driverOf(pair.b()),
        "two-drivers",
        "/b",
        "The two events are of two drivers, and so are no one event.");
    DriverView view = drivers.read(driver);
    Event a = event(view, pair.a());
    Event b = event(view, pair.b());
    return new EventPairView(
        view, a, b, WhyOne.of(a, b), pairs.about(driver, new EventPair(a.ref(), b.ref())));
  }

  private long driverOf(String event) {
    return pairs.driverOf(event).orElseThrow(() -> new NotFound("event", event));
  }

  private static Event event(DriverView view, String ref) {
    return view.events().stream()
        .filter(event -> ref.equals(event.ref()))
        .findFirst()
        .orElseThrow(() -> new NotFound("event", ref));
  }

  private static String reason(String reason) {
    return Guard.required(reason, "/reason", "The reason", LONGEST_REASON);
  }

  private static void refuseIfOfOneCase(EventPairView view) {
    Guard.check(
        view.a().caseId() == null || !view.a().caseId().equals(view.b().caseId()),
        "one-case",
        "/b",
        "Both are of case " + view.a().caseNumber() + ", and are of one arrest by that.");
  }

  /** What was decided before a night is of another one, and arrests of two nights are two. */
  private static void refuseIfOfOtherNights(EventPairView view, EventPairDecision.Verdict verdict) {
    Guard.check(
        verdict != EventPairDecision.Verdict.SAME
            || !isBefore(view.a(), view.b()) && !isBefore(view.b(), view.a()),
        "judged-before",
        "/b",
        "One of the two was decided before the night of the other, so they cannot be one event.");
    Guard.check(
        verdict != EventPairDecision.Verdict.SAME || !areOfKnownNightsApart(view.a(), view.b()),
        "two-nights",
        "/b",
        "The two are of arrests more than a day apart, so they cannot be one event.");
  }

  private static boolean areOfKnownNightsApart(Event a, Event b) {
    return a.caseId() != null
        && b.caseId() != null
        && a.offenseOn() != null
        && b.offenseOn() != null
        && Math.abs(ChronoUnit.DAYS.between(a.offenseOn(), b.offenseOn())) > 1;
  }

  private static boolean isBefore(Event decided, Event night) {
    return decided.kind() != EventKind.ARREST
        && night.caseId() != null
        && night.offenseOn() != null
        && decided.happenedOn().isBefore(night.offenseOn().minusDays(1));
  }

  private static void refuseAgain(EventPairDecision standing) {
    throw new Conflict(
        standing.decidedBy()
            + " has decided already that they are "
            + standing.verdict().words()
            + ": "
            + standing.reason()
            + ". Take that decision back first if it is wrong.");
  }

  private void refuseIfContradictory(EventPairView view, EventPairDecision.Verdict verdict) {
    DecidedPairs standing = view.driver().decided();
    boolean isAgainst =
        verdict == EventPairDecision.Verdict.SAME
            ? standing.areTwo(view.a().ref(), view.b().ref())
            : standing.areOne(view.a().ref(), view.b().ref());
    if (isAgainst) {
      throw new Conflict(
          "By other decisions about this driver's events the two are "
              + (verdict == EventPairDecision.Verdict.SAME ? "two events" : "one event")
              + ". Take one of these back first if it is wrong.");
    }
  }

  private long insert(
      Caller caller,
      long driver,
      EventPair pair,
      EventPairDecision.Verdict verdict,
      String reason) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    insert into event_pair_decision
                      (event_a, event_b, record_a, record_b, case_a, case_b, verdict, reason, decided_by, decided_at)
                    select a.ref, b.ref, record_of(a), record_of(b), a.case_id, b.case_id, :verdict, :reason, :by, :at
                    from driver_event a join driver_event b on b.driver_id = a.driver_id
                    where a.driver_id = :driver and a.ref = :a and b.ref = :b
                    returning id
                    """)
                .bind("driver", driver)
                .bind("a", pair.a())
                .bind("b", pair.b())
                .bind("verdict", verdict.name())
                .bind("reason", reason)
                .bind("by", caller.displayName())
                .bind("at", now())
                .mapTo(Long.class)
                .one());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private void note(Caller caller, String action, long driver, EventPair pair, String reason) {
    audit.allowed(caller, action, "driver", driver, words(pair) + ": " + reason);
  }

  private static String words(EventPair pair) {
    return pair.a() + " and " + pair.b();
  }
}
