package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.people.DriverResolution;
import org.priors.people.PersonRecord;
import org.priors.people.ReportedAs;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;

/**
 * What becomes of a report under the number of a case that is hidden from its sender, or with a
 * charge of one, and what the sender is told: what the sender of a new arrest is, so that nobody
 * can ask the record by sending. The lock of {@link org.priors.people.Regrouping} is held, and
 * nothing is hidden.
 */
@ApplicationScoped
class SentUnderSeal {

  @Inject CaseFiles cases;
  @Inject Respelled respelled;
  @Inject WithheldReports withheld;
  @Inject WithdrawnCases withdrawn;
  @Inject DriverResolution drivers;
  @Inject Changes changed;
  @Inject Clock clock;

  /**
   * A case that is hidden from a sender, and what the sender is told in its place.
   *
   * @param isAnother whether the report tells of another arrest than that of the case
   */
  record Hidden(long caseId, CaseIntake.Taken told, boolean isAnother) {}

  /**
   * What the report is; null where it tells of no hidden case.
   *
   * @param shown the cases on file that the sender may know of
   * @param isCharged whether the sender may know of a charge of the report that is on file
   */
  Hidden of(ArrestReport report, Set<Long> shown, boolean isCharged) {
    Set<Long> numbered = cases.idsOf(report.agency().id(), List.of(report.agencyNumber()));
    Long onFile = numbered.stream().min(Long::compare).orElseGet(() -> respelled(report));
    if (shown.contains(onFile) || numbered.stream().anyMatch(shown::contains)) {
      return null;
    }
    WithheldReports.Told before = withheld.before(report, onFile);
    if (before != null) {
      if (before.agencyNumber().equals(report.agencyNumber())) {
        report.requireSame(before.arrestedAt().toInstant(), before.number());
      }
      report.requireSamePerson(before.person(), before.number());
      return new Hidden(before.caseId(), before.toldAgain(report), before.other() != null);
    }
    if (isCharged || withheld.isCharged(report)) {
      throw ArrestReport.onFileAlready();
    }
    Long charged = withheld.charged(report).stream().findFirst().orElse(null);
    Long hidden = onFile == null ? charged : onFile;
    if (hidden == null) {
      return null;
    }
    // A number that is written otherwise is known by the minute: its seconds are no other time.
    OtherArrest other =
        charged == null && !numbered.isEmpty() ? other(report, cases.get(hidden)) : null;
    WithheldReports.Told told =
        other == null ? asNew(hidden, report) : asAnother(hidden, report, other);
    return new Hidden(hidden, told.told(), other != null);
  }

  private Long respelled(ArrestReport report) {
    CaseFile alike = respelled.of(report.agency().id(), List.of(report)).find(report);
    return alike == null ? null : alike.id();
  }

  /** Whether it tells of another arrest than that of the case with its number. */
  boolean isAnother(ArrestReport report, CaseFile known) {
    return other(report, known) != null;
  }

  private OtherArrest other(ArrestReport report, CaseFile known) {
    Map<CaseFile, ReportedAs> about = cases.persons(List.of(known));
    if (report.isOfAnother(about.get(known))) {
      return OtherArrest.PERSON;
    }
    return report.isOfAnotherTime(known.arrest().at()) ? OtherArrest.TIME : null;
  }

  private WithheldReports.Told asNew(long hidden, ArrestReport report) {
    CaseFile asNew = report.asNew(cases.nextNumbers(1).get(0), clock);
    cases.idAsIfAdded(asNew);
    return withheld.keep(hidden, report, asNew, null);
  }

  /**
   * Opens the case of the arrest as of any other one, and takes it out of sight of everything until
   * somebody who may see what is hidden has decided on it.
   */
  private WithheldReports.Told asAnother(long hidden, ArrestReport report, OtherArrest other) {
    CaseFile opened = report.openedBesideAnother(cases.nextNumbers(1).get(0), clock);
    PersonRecord person = report.person();
    if (person != null) {
      drivers.resolve(
          List.of(person.reportedBy(report.agency().id(), clock.instant(), report.source())));
      opened.isAbout(person, report.agency());
      changed.of(Change.RECORD, person.driverId());
    }
    cases.add(opened);
    cases.flush();
    WithheldReports.Told told = withheld.keep(hidden, report, opened, other);
    withdrawn.withhold(opened.id(), report.agencyNumber());
    return told;
  }
}
