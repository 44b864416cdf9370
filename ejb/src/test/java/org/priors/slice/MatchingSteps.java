package org.priors.slice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.priors.agencies.Agency;
import org.priors.audit.ChangeSets;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Crash;
import org.priors.cases.TestsReported;
import org.priors.history.EnterRecord;
import org.priors.history.EventKind;
import org.priors.history.RecordEntry;
import org.priors.identity.Pair;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.sql.Database;

/** What the tests of matching do and look up again and again, in the container. */
@ApplicationScoped
public class MatchingSteps {

  @Inject CaseIntake intake;
  @Inject CasesOnRecord cases;
  @Inject EnterRecord entries;
  @Inject Town town;
  @Inject ChangeSets changes;
  @Inject Database database;
  @Inject Clock clock;

  public static Caller clerk() {
    return Caller.working("test-clerk", Grant.of(Role.CLERK)).named("Test clerk");
  }

  /** A case of this person; its record is known by the case. */
  public record Reported(long caseId, long record, long driver) {}

  public Reported reported(Persons person) {
    return reported(intake.take(clerk(), report(person)).caseId());
  }

  /** One report, and two that may be the same person: other spellings, day and month swapped. */
  public List<Reported> threeWhoMayBeOne(String surname) {
    return List.of(
        reported(Persons.aPerson("James", surname).born("1963-07-05")),
        reported(Persons.aPerson("James", "K" + surname.substring(1)).born("1963-05-07")),
        reported(Persons.aPerson("Jim", surname + "e").born("1963-05-07")));
  }

  /** The cases of reports that one batch of an import brings. */
  public List<Long> reportedTogether(List<Persons> persons) {
    changes.begin(clerk(), "Arrests reported together");
    return intake.open(persons.stream().map(this::report).toList()).stream()
        .map(opened -> opened.told().caseId())
        .toList();
  }

  /** A case of this arrest of which the agency names nobody. */
  public Reported unnamed(ArrestReport of) {
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
  public CaseIntake.Taken imported(ArrestReport report) {
    changes.begin(clerk(), "Arrest imported");
    return intake.open(List.of(report)).get(0).told();
  }

  public Reported reported(long caseId) {
    long record = cases.read(caseId).file().personRecordId();
    return new Reported(caseId, record, driver(record));
  }

  public ArrestReport report(Persons person) {
    return report(person, Instant.parse("2002-03-02T04:30:00Z"));
  }

  /** A case of this person's arrest at this moment. */
  public Reported reported(Persons person, Instant at) {
    return reported(intake.take(clerk(), report(person, at)).caseId());
  }

  private ArrestReport report(Persons person, Instant at) {
    return report(town.police(), person, at, null, List.of());
  }

  /**
   * What this agency reports.
   *
   * @param degree as the charge prints it, null for none
   */
  public ArrestReport report(
      Agency agency, Persons person, Instant at, String degree, List<ChemicalTest> tests) {
    return ArrestReport.by(agency, "M-" + System.nanoTime())
        .person(person.record())
        .arrest(Arrest.madeAt(at).crash(Crash.NONE).build())
        .charges(
            List.of(
                new Charge(
                    "DEMO 1",
                    "Driving while intoxicated",
                    degree,
                    1,
                    ChargeKind.IMPAIRED_DRIVING,
                    null,
                    "test")))
        .tests(tests)
        .testsReported(TestsReported.ALL)
        .source("test")
        .build();
  }

  /** Why the record stands with its driver, in words. */
  public String because(Reported report) {
    return one(
        "select joined_because from person_record where id = :id", report.record(), String.class);
  }

  public long driver(long record) {
    return one("select driver_id from person_record where id = :id", record, Long.class);
  }

  private <T> T one(String query, long id, Class<T> type) {
    return database.read(handle -> handle.createQuery(query).bind("id", id).mapTo(type).one());
  }

  public boolean waits(Reported one, Reported other) {
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

  /** How many pairs wait. */
  public long waiting() {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) from match_pair where waiting")
                .mapTo(Long.class)
                .one());
  }

  public static Pair pair(Reported one, Reported other) {
    return Pair.of(one.record(), other.record());
  }

  public void enter(long driver, String day) {
    entries.enter(
        clerk(),
        RecordEntry.of(driver, EventKind.CONVICTION)
            .on(LocalDate.parse(day))
            .in("LA")
            .fromCourt(town.court().id())
            .detail("DWI")
            .readFrom("Abstract")
            .standing(RecordEntry.Status.ON_RECORD)
            .build(clock));
  }
}
