package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.priors.audit.AuditLog;
import org.priors.cases.CaseNumber;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.identity.Pair;
import org.priors.people.MatchDecision;
import org.priors.people.MatchDecisions;
import org.priors.people.Prospects;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Opens two person records side by side, with what hangs on whether they are one driver. */
@Stateless
public class ReviewMatch {

  @Inject MatchDecisions decisions;
  @Inject Prospects prospects;
  @Inject DriverReader drivers;
  @Inject OpenCases openCases;
  @Inject Database database;
  @Inject AuditLog audit;

  /** The two, with what follows; that they were compared is audited. */
  @UseCase(Permission.DECIDE_MATCHES)
  public MatchView open(Caller caller, Pair pair) {
    MatchView view = view(caller, pair);
    for (DriverView.Reported record : List.of(view.a(), view.b())) {
      audit.allowed(caller, "Compared two records", "driver", driver(record.id()), null);
    }
    return view;
  }

  /** {@link MatchView#seen} of the two as they stand. */
  @UseCase(Permission.DECIDE_MATCHES)
  public String seen(Caller caller, Pair pair) {
    return view(caller, pair).seen();
  }

  private MatchView view(Caller caller, Pair pair) {
    Guard.check(
        pair.a() != pair.b(),
        "same-record",
        "/b",
        "These are one record. A record is compared with another one.");
    DriverView both = drivers.asIfOne(List.of(pair.a(), pair.b()));
    if (both.records().size() < 2) {
      throw new NotFound("pair of person records", pair.b());
    }
    Optional<MatchDecision> standing = decisions.standing(pair);
    boolean together = areTogether(pair);
    return new MatchView(
        pair,
        both.records().get(0),
        both.records().get(1),
        database.read(handle -> RecordArrest.of(handle, List.of(pair.a(), pair.b()))),
        prospects.match(pair),
        together,
        prospects.whyHeld(pair),
        standing,
        standing.filter(prospects::isGivingWay).isPresent(),
        together ? List.of() : between(pair),
        effects(caller, pair),
        notes(pair));
  }

  /** Decisions about other records that keep the drivers of the two apart. */
  private List<MatchDecision> between(Pair pair) {
    return decisions.all(prospects.keepingApart(pair)).stream()
        .filter(made -> !made.pair().equals(pair))
        .toList();
  }

  /** The record that the agency of this case reported of the person. */
  @UseCase(Permission.DECIDE_MATCHES)
  public long recordOf(Caller caller, String caseNumber) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select person_record_id from case_file where number = :number and"
                        + " person_record_id is not null")
                .bind("number", CaseNumber.inFull(caseNumber))
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new NotFound("case of a known driver", caseNumber)));
  }

  private boolean areTogether(Pair pair) {
    return driver(pair.a()) == driver(pair.b());
  }

  private long driver(long recordId) {
    return database.read(
        handle ->
            handle
                .createQuery("select driver_id from person_record where id = :id")
                .bind("id", recordId)
                .mapTo(Long.class)
                .one());
  }

  /** Of each open case that a decision may concern. */
  private List<MatchView.Effect> effects(Caller caller, Pair pair) {
    Prospects.Prospect prospect = prospects.of(pair);
    return openCases
        .stand(
            caller,
            prospect.joined().keySet(),
            List.of(prospect.now(), prospect.apart(), prospect.joined(), prospect.undecided()))
        .stream()
        .map(
            each ->
                new MatchView.Effect(
                    each.caseId(),
                    each.caseNumber(),
                    each.agency(),
                    each.in().get(0),
                    each.in().get(1),
                    each.in().get(2),
                    each.in().get(3)))
        .toList();
  }

  private List<MatchView.Note> notes(Pair pair) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select text, written_by, written_at from match_note where record_a = :a and"
                        + " record_b = :b order by id desc limit 20")
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(MatchView.Note.class)
                .list());
  }
}
