package org.priors.web.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.audit.ChangeSets;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.Crash;
import org.priors.cases.TestsReported;
import org.priors.history.EnterRecord;
import org.priors.history.EventKind;
import org.priors.history.RecordEntry;
import org.priors.history.Sources;
import org.priors.identity.Pair;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Purpose;
import org.priors.security.Role;
import org.priors.sql.Database;
import org.priors.statistics.MonthlyFigures;

/** What the tests of matching do and look up again and again, in the container. */
@ApplicationScoped
class MatchingSteps {

  @Inject CaseIntake intake;
  @Inject CasesOnRecord cases;
  @Inject EnterRecord entries;
  @Inject Agencies agencies;
  @Inject ChangeSets changes;
  @Inject Database database;
  @Inject Clock clock;

  static Caller clerk() {
    return new Caller(
        null, "test-clerk", "Test clerk", Role.CLERK, null, null, Purpose.COURT_BUSINESS, null);
  }

  /** A case of this person; its record is known by the case. */
  record Reported(long caseId, long record, long driver) {}

  Reported reported(Persons person) {
    return reported(intake.take(clerk(), report(person)).caseId());
  }

  /** The cases of reports that one batch of an import brings. */
  @Transactional
  List<Long> reportedTogether(List<Persons> persons) {
    changes.begin(clerk(), "Arrests reported together");
    return intake.open(persons.stream().map(this::report).toList()).stream()
        .map(CaseIntake.Taken::caseId)
        .toList();
  }

  /** A case of this arrest of which the agency names nobody. */
  Reported unnamed(ArrestReport of) {
    ArrestReport report =
        ArrestReport.by(of.agency(), of.agencyNumber())
            .arrest(of.arrest())
            .charges(of.charges())
            .tests(of.tests())
            .sobrietyTests(of.sobrietyTests())
            .testsReported(of.testsReported())
            .source(of.source())
            .build();
    return new Reported(intake.take(clerk(), report).caseId(), 0, 0);
  }

  /** As an import takes it. */
  @Transactional
  CaseIntake.Taken imported(ArrestReport report) {
    changes.begin(clerk(), "Arrest imported");
    return intake.open(List.of(report)).get(0);
  }

  Reported reported(long caseId) {
    long record = cases.read(caseId).file().personRecordId();
    return new Reported(caseId, record, driver(record));
  }

  ArrestReport report(Persons person) {
    return report(person, Instant.parse("2002-03-02T04:30:00Z"));
  }

  void arrested(Persons person, Instant at) {
    intake.take(clerk(), report(person, at));
  }

  private ArrestReport report(Persons person, Instant at) {
    return ArrestReport.by(agencies.required("LA0170100", "/agency"), "M-" + System.nanoTime())
        .person(person.record())
        .arrest(new Arrest(at, null, null, Crash.NONE, null, null, null, null))
        .charges(
            List.of(
                new Charge(
                    "DEMO 1",
                    "Driving while intoxicated",
                    null,
                    1,
                    ChargeKind.IMPAIRED_DRIVING,
                    null,
                    "test")))
        .testsReported(TestsReported.ALL)
        .source("test")
        .build();
  }

  /** Why the record stands with its driver, in words. */
  String because(Reported report) {
    return one(
        "select joined_because from person_record where id = :id", report.record(), String.class);
  }

  /** In how many transactions the search index followed the driver; 0 where something waits. */
  long timesIndexed(Reported report) {
    return one(
        "select case when bool_and(done_at is not null) then count(distinct xmin::text) else 0 end"
            + " from driver_change where driver_id = :id and follower = 'index'",
        report.driver(),
        Long.class);
  }

  boolean isEvaluated(Reported report) {
    return one(
        "select exists (select 1 from law_finding where case_id = :id)",
        report.caseId(),
        Boolean.class);
  }

  long driver(long record) {
    return one("select driver_id from person_record where id = :id", record, Long.class);
  }

  private <T> T one(String query, long id, Class<T> type) {
    return database.read(handle -> handle.createQuery(query).bind("id", id).mapTo(type).one());
  }

  boolean waits(Reported one, Reported other) {
    Pair pair = Pair.of(one.record(), other.record());
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from match_pair where waiting and record_a = :a and"
                        + " record_b = :b)")
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(Boolean.class)
                .one());
  }

  /** When each source last sent data and of which days, from all that is on record. */
  List<Sources.Source> heardByReadingAll() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select name, state, kind, max(sent) as last_sent, min(day) as first, max(day) as last
                    from (select a.name, a.state, a.kind, s.at as sent, (c.arrested_at at time zone a.zone)::date as day
                          from case_file c join agency a on a.id = c.agency_id join change_set s on s.id = c.created_in
                          union all
                          select k.name, k.state, 'COURT', s.at, d.decided_on
                          from disposition d join court k on k.id = d.court_id join change_set s on s.id = d.created_in
                          union all
                          select coalesce(k.name, a.name), coalesce(k.state, a.state), case when k.id is null then a.kind else 'COURT' end, r.reported_at, r.happened_on
                          from record_entry r left join court k on k.id = r.court_id left join agency a on a.id = r.agency_id
                          union all
                          select name, state, kind, null, null from agency
                          union all
                          select name, state, 'COURT', null, null from court) e
                    group by name, state, kind
                    """)
                .mapTo(Sources.Source.class)
                .list());
  }

  /** The months with arrests and how many, the latest first, from all that is on record. */
  List<MonthlyFigures.MonthRow> monthsByReadingAll() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select date_trunc('month', c.arrested_at at time zone a.zone)::date as month, count(*) as arrests
                    from case_file c join agency a on a.id = c.agency_id group by 1 order by 1 desc
                    """)
                .mapTo(MonthlyFigures.MonthRow.class)
                .list());
  }

  static Pair pair(Reported one, Reported other) {
    return Pair.of(one.record(), other.record());
  }

  void enter(long driver, String day) {
    entries.enter(
        clerk(),
        RecordEntry.of(driver, EventKind.CONVICTION)
            .on(LocalDate.parse(day))
            .in("LA")
            .fromCourt(agencies.courtNamed("LA", "Tupelo City Court (demo)").orElseThrow().id())
            .detail("DWI")
            .readFrom("Abstract")
            .standing(RecordEntry.Status.ON_RECORD)
            .build(clock));
  }
}
