package org.priors.web.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.Crash;
import org.priors.cases.TestsReported;
import org.priors.identity.Pair;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.sql.Database;

/** What tests in the container do and look up again and again. */
@ApplicationScoped
class MatchingSteps {

  @Inject CaseIntake intake;
  @Inject CasesOnRecord cases;
  @Inject Agencies agencies;
  @Inject Database database;

  static Caller clerk() {
    return Caller.working("test-clerk", Grant.of(Role.CLERK)).named("Test clerk");
  }

  /** A case of this person; its record is known by the case. */
  record Reported(long caseId, long record, long driver) {}

  Reported reported(Persons person) {
    return reported(intake.take(clerk(), report(person)).caseId());
  }

  Reported reported(long caseId) {
    long record = cases.read(caseId).file().personRecordId();
    return new Reported(caseId, record, driver(record));
  }

  ArrestReport report(Persons person) {
    return ArrestReport.by(agencies.required("LA0170100", "/agency"), "M-" + System.nanoTime())
        .person(person.record())
        .arrest(Arrest.madeAt(Instant.parse("2002-03-02T04:30:00Z")).crash(Crash.NONE).build())
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

  /** Whether a case is on file under the number of this report. */
  boolean isOnFile(ArrestReport report) {
    return database.read(
        handle ->
            handle
                .createQuery("select exists (select from case_file where agency_number = :number)")
                .bind("number", report.agencyNumber())
                .mapTo(Boolean.class)
                .one());
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

  static Pair pair(Reported one, Reported other) {
    return Pair.of(one.record(), other.record());
  }
}
