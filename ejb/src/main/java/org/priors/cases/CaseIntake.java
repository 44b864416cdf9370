package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.agencies.Agency;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.people.DriverResolution;
import org.priors.people.PersonRecord;
import org.priors.people.Regrouping;
import org.priors.people.ReportedAs;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Clearance;

/** Opens a case file from an arrest report, whichever way it came. */
@Stateless
public class CaseIntake {

  @Inject CaseFiles cases;
  @Inject Respelled respelled;
  @Inject DriverResolution drivers;
  @Inject Regrouping regrouping;
  @Inject Clearance clearance;
  @Inject WithheldReports withheld;
  @Inject SentUnderSeal underSeal;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * What became of a report.
   *
   * @param isNew false where the agency's number was on file already; only a person who was missing
   *     was added then
   * @param notTaken where the report says something that is not on file and was not added, as JSON
   *     pointers
   */
  public record Taken(
      long caseId, String number, Long driverId, boolean isNew, List<String> notTaken) {

    Taken without(List<String> places) {
      return new Taken(caseId, number, driverId, isNew, places);
    }
  }

  /**
   * What became of a report that was sent among others.
   *
   * @param isWithheld whether its case is out of sight of everything until somebody who may see
   *     what is hidden has decided on it
   */
  public record Opened(Taken told, boolean isWithheld) {}

  /** A report, and the case that it opens or that is on file. */
  private record Opening(CaseFile file, ArrestReport report, boolean isNew) {

    Taken taken() {
      return new Taken(file.id(), file.number(), file.driverId(), isNew, List.of());
    }
  }

  /**
   * Refuses what {@link #take} would refuse now because too many wait, before any of it is read: a
   * server that many send to is kept busy by those it turns away.
   */
  @UseCase(Permission.RECORD_CASES)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void requirePlace(Caller caller) {
    regrouping.requirePlace(caller);
  }

  /**
   * Takes one report in its own change set. A second report under the agency's number is the same
   * case.
   */
  @UseCase(Permission.RECORD_CASES)
  public Taken take(Caller caller, ArrestReport report) {
    requireOwnAgency(caller, report.agency());
    report.requirePossible(clock);
    // Two sendings of one arrest at the same moment are one case: the second finds the first.
    regrouping.lock(caller);
    changes.begin(caller, "Arrest reported: " + report.source());
    Set<Long> shown = shown(List.of(report));
    boolean isCharged = !withheld.charged(report).isEmpty();
    SentUnderSeal.Hidden hidden =
        clearance.ofTheProduct(() -> underSeal.of(report, shown, isCharged));
    if (hidden != null) {
      audit.allowed(
          caller,
          hidden.isAnother()
              ? "Sent another arrest under the number of a case under seal"
              : "Sent an arrest that is under seal",
          "case",
          hidden.caseId(),
          "told as " + hidden.told().number());
      return hidden.told();
    }
    Taken taken = clearance.ofTheProduct(() -> openOrCompare(report, shown));
    audit.allowed(
        caller,
        taken.isNew() ? "Opened the case file" : "Sent the arrest again",
        "case",
        taken.caseId(),
        report.source());
    return taken;
  }

  private Taken openOrCompare(ArrestReport report, Set<Long> shown) {
    List<ArrestReport> only = List.of(report);
    Taken taken = openOrFind(only, cases.of(only, shown), shown).get(0);
    return taken.isNew() ? taken : taken.without(Said.by(report).notIn(cases.said(taken.caseId())));
  }

  /**
   * Opens the cases of these reports of one agency, in their order, within a change set that the
   * caller has begun; none of them if one cannot be. What becomes of a report that is on file under
   * seal is not for the sender to know.
   */
  public List<Opened> open(List<ArrestReport> reports) {
    reports.forEach(report -> report.requirePossible(clock));
    regrouping.lockPatiently();
    Set<Long> shown = clearance.asSeenByAll(() -> shown(reports));
    return clearance.ofTheProduct(() -> openOrWithhold(reports, shown));
  }

  /** Another arrest than that of the hidden case with its number is none of that case. */
  private List<Opened> openOrWithhold(List<ArrestReport> reports, Set<Long> shown) {
    Map<ArrestReport, CaseFile> onFile = cases.of(reports, shown);
    Map<ArrestReport, Taken> withheldOnes = new IdentityHashMap<>();
    onFile.forEach(
        (report, known) -> {
          if (!shown.contains(known.id()) && underSeal.isAnother(report, known)) {
            withheldOnes.put(report, withhold(report, shown));
          }
        });
    onFile.keySet().removeAll(withheldOnes.keySet());
    List<ArrestReport> others =
        reports.stream().filter(report -> !withheldOnes.containsKey(report)).toList();
    Iterator<Taken> taken = openOrFind(others, onFile, shown).iterator();
    return reports.stream()
        .map(
            report ->
                withheldOnes.containsKey(report)
                    ? new Opened(withheldOnes.get(report), true)
                    : new Opened(taken.next(), false))
        .toList();
  }

  private Taken withhold(ArrestReport report, Set<Long> shown) {
    boolean isCharged = clearance.asSeenByAll(() -> !withheld.charged(report).isEmpty());
    SentUnderSeal.Hidden hidden = underSeal.of(report, shown, isCharged);
    if (hidden == null || !hidden.isAnother()) {
      throw ArrestReport.onFileAlready();
    }
    return hidden.told();
  }

  private Set<Long> shown(List<ArrestReport> reports) {
    long agency = reports.get(0).agency().id();
    Set<Long> shown = new HashSet<>(respelled.ids(agency, reports));
    shown.addAll(cases.idsOf(agency, reports.stream().map(ArrestReport::agencyNumber).toList()));
    return shown;
  }

  /**
   * @param onFile the cases that these reports are
   * @param shown the cases on file that the sender may know of
   */
  private List<Taken> openOrFind(
      List<ArrestReport> reports, Map<ArrestReport, CaseFile> onFile, Set<Long> shown) {
    if (reports.isEmpty()) {
      return List.of();
    }
    Agency agency = reports.get(0).agency();
    Map<String, CaseFile> opened = new HashMap<>();
    Map<CaseFile, ReportedAs> persons = cases.persons(onFile.values());
    Iterator<Long> numbers = cases.nextNumbers(reports.size() - onFile.size()).iterator();
    List<Opening> openings = new ArrayList<>();
    Respelled.Cases alike =
        respelled.of(
            agency.id(), reports.stream().filter(one -> !onFile.containsKey(one)).toList());
    for (ArrestReport report : reports) {
      CaseFile known = onFile.getOrDefault(report, opened.get(report.agencyNumber()));
      if (known == null) {
        known = alike.find(report);
      } else if (known.id() == null || shown.contains(known.id())) {
        report.requireSame(known.arrest().at(), known.number());
        report.requireSamePerson(persons.get(known), known.number());
      }
      boolean isNew = known == null;
      if (isNew) {
        known = report.opened(numbers.next(), clock);
        opened.put(report.agencyNumber(), known);
        alike.add(known, report.person());
        persons.put(known, report.reportedAs());
      }
      openings.add(new Opening(known, report, isNew));
    }
    name(openings, agency);
    openings.stream().filter(Opening::isNew).map(Opening::file).forEach(cases::add);
    cases.flush();
    return openings.stream().map(Opening::taken).toList();
  }

  private static void requireOwnAgency(Caller caller, Agency agency) {
    if (!OwnAgency.mayWrite(caller, agency.id())) {
      throw new Refused(
          "other-agency", "/agency", "An officer reports arrests of the own agency only.");
    }
  }

  /**
   * Joins cases, new or so far without a driver, to the persons that the reports name. A case that
   * is under seal stays as the court found it: nobody is put on record by it.
   */
  private void name(List<Opening> openings, Agency agency) {
    Map<CaseFile, PersonRecord> persons = new LinkedHashMap<>();
    for (Opening opening : openings) {
      PersonRecord person = opening.report().person();
      if (person != null && opening.file().driverId() == null && !opening.file().isSealed()) {
        persons.putIfAbsent(
            opening.file(),
            person.reportedBy(agency.id(), clock.instant(), opening.report().source()));
      }
    }
    drivers.resolve(List.copyOf(persons.values()));
    persons.forEach((file, person) -> file.isAbout(person, agency));
    changed.of(Change.RECORD, persons.keySet().stream().map(CaseFile::driverId).toList());
  }
}
