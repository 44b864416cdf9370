package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.priors.audit.AuditLog;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.identity.Pair;
import org.priors.people.MatchDecision;
import org.priors.people.MatchDecisions;
import org.priors.people.Prospects;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.rulings.CaseOnRecord;
import org.priors.rulings.CasesOnRecord;
import org.priors.rulings.EvaluateCase;
import org.priors.rulings.Standing;
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
  @Inject CasesOnRecord cases;
  @Inject EvaluateCase evaluation;
  @Inject Database database;
  @Inject AuditLog audit;

  /** An open case with the person record it is of. */
  public record OpenCase(long id, long personRecordId) {}

  @UseCase(Permission.DECIDE_MATCHES)
  public MatchView open(Caller caller, Pair pair) {
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
    MatchView view =
        new MatchView(
            pair,
            both.records().get(0),
            both.records().get(1),
            arrests(pair),
            prospects.match(pair),
            together,
            prospects.whyHeld(pair),
            standing,
            standing.filter(made -> MatchQueue.isGivingWay(prospects, made)).isPresent(),
            together ? List.of() : between(pair),
            effects(caller, pair),
            notes(pair));
    for (DriverView.Reported record : both.records()) {
      audit.allowed(caller, "Compared two records", "driver", driver(record.id()), null);
    }
    return view;
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
                .bind("number", caseNumber)
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
    List<MatchView.Effect> effects = new ArrayList<>();
    for (OpenCase open : openCases(new TreeSet<>(prospect.joined().keySet()))) {
      CaseOnRecord view = cases.read(open.id());
      Map<List<Long>, Standing> known = new HashMap<>();
      Function<Map<Long, Long>, Standing> in =
          drivers ->
              known.computeIfAbsent(
                  group(drivers, open.personRecordId()), group -> standing(caller, view, group));
      effects.add(
          new MatchView.Effect(
              open.id(),
              view.file().number(),
              view.agency().name(),
              in.apply(prospect.now()),
              in.apply(prospect.apart()),
              in.apply(prospect.joined()),
              in.apply(prospect.undecided())));
    }
    return effects;
  }

  private static List<Long> group(Map<Long, Long> oldest, long record) {
    return oldest.keySet().stream()
        .filter(other -> oldest.get(other).equals(oldest.get(record)))
        .sorted()
        .toList();
  }

  private Standing standing(Caller caller, CaseOnRecord of, List<Long> records) {
    CaseOnRecord view = of.with(drivers.asIfOne(records));
    return Standing.of(view, evaluation.evaluate(caller, view));
  }

  private List<OpenCase> openCases(TreeSet<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, person_record_id from case_file where person_record_id = any(:ids) and status = 'OPEN'
                    order by arrested_at desc, id
                    """)
                .bindArray("ids", Long.class, records.toArray())
                .mapTo(OpenCase.class)
                .list());
  }

  private List<MatchView.Arrest> arrests(Pair pair) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select person_record_id, id as case_id, number as case_number, arrested_at, place"
                        + " from case_file where person_record_id in (:a, :b) order by id")
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(MatchView.Arrest.class)
                .list());
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
