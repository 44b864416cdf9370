package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import org.priors.agencies.Agency;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.drivers.DriverResolution;
import org.priors.drivers.PersonRecord;
import org.priors.drivers.Regrouping;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.search.SearchOutbox;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.sql.Database;

/** Opens a case file from an arrest report, whichever way it came. */
@Stateless
public class CaseIntake {

  @Inject CaseFiles cases;
  @Inject DriverResolution drivers;
  @Inject Regrouping regrouping;
  @Inject SearchOutbox outbox;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Database database;
  @Inject Clock clock;

  /**
   * What became of a report.
   *
   * @param isNew false where the agency's number was on file already and nothing was added
   */
  public record Taken(long caseId, String number, Long driverId, boolean isNew) {}

  /**
   * Takes one report in its own change set. A second report under the agency's number is the same
   * case.
   */
  public Taken take(Caller caller, ArrestReport report) {
    caller.require(Permission.RECORD_CASES);
    requireOwnAgency(caller, report.agency());
    changes.begin(caller, "Arrest reported: " + report.source());
    Taken taken = open(report);
    audit.allowed(
        caller,
        taken.isNew() ? "Opened the case file" : "Sent the arrest again",
        "case",
        taken.caseId(),
        report.source());
    return taken;
  }

  /** Opens the case within a change set that the caller has begun. */
  public Taken open(ArrestReport report) {
    // Before the case: whoever has the one already must not wait for the other.
    regrouping.lock();
    lock(report);
    return cases
        .withAgencyNumber(report.agency().id(), report.agencyNumber())
        .map(known -> sameAs(report, known))
        .orElseGet(() -> opened(report));
  }

  private static void requireOwnAgency(Caller caller, Agency agency) {
    boolean officerOfAnother =
        caller.role() == Role.OFFICER && !agency.id().equals(caller.agencyId());
    if (officerOfAnother) {
      throw new Refused(
          "other-agency", "/agency", "An officer reports arrests of the own agency only.");
    }
  }

  /**
   * Two sendings of one arrest at the same moment are one case: the second waits and finds the
   * first.
   */
  private void lock(ArrestReport report) {
    database.run(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .bind("key", report.agency().id() + "|" + report.agencyNumber())
                .map((row, context) -> 1)
                .one());
  }

  private Taken sameAs(ArrestReport report, CaseFile known) {
    if (!known.arrest().at().equals(report.arrest().at())) {
      throw new Conflict(
          "The number "
              + report.agencyNumber()
              + " of "
              + report.agency().name()
              + " is on file as case "
              + known.number()
              + " with another time of arrest. Send a new number, or correct the time.");
    }
    if (known.driverId() == null && report.person() != null) {
      name(known, report);
      cases.flush();
    }
    return new Taken(known.id(), known.number(), known.driverId(), false);
  }

  /** Joins a case, new or so far without a driver, to the person that the report names. */
  private void name(CaseFile file, ArrestReport report) {
    Agency agency = report.agency();
    PersonRecord person = report.person().reportedBy(agency.id(), clock.instant(), report.source());
    file.isAbout(drivers.resolve(person), agency);
    outbox.driverChanged(file.driverId());
  }

  private Taken opened(ArrestReport report) {
    report.requireNothingAfter(clock.instant().plus(CaseFile.CLOCK_TOLERANCE));
    Agency agency = report.agency();
    CaseFile opened =
        new CaseFile(
            cases.nextNumber(agency, Year.from(report.arrest().at().atZone(agency.zone()))),
            agency,
            report.agencyNumber(),
            report.incidentKey(),
            report.arrest(),
            report.testsReported(),
            report.source(),
            clock);
    if (report.person() != null) {
      name(opened, report);
    }
    fill(opened, report);
    cases.add(opened);
    cases.flush();
    return new Taken(opened.id(), opened.number(), opened.driverId(), true);
  }

  private void fill(CaseFile opened, ArrestReport report) {
    report.charges().forEach(opened::add);
    report.tests().forEach(opened::add);
    report.sobrietyTests().forEach(opened::add);
    if (report.advisement() != null) {
      opened.advised(report.advisement());
    }
    if (report.note() != null && !report.note().isBlank()) {
      opened.add(new CaseNote(report.note(), clock.instant(), report.source()));
    }
  }
}
