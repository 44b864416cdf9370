package org.priors.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.priors.agencies.Agency;
import org.priors.drivers.BirthDate;
import org.priors.drivers.EventDay;
import org.priors.drivers.PersonRecord;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * An arrest as an agency reports it, by form, by a system or in an export: what a case file is
 * opened from.
 *
 * @param agencyNumber the agency's own number of the case
 * @param incidentKey person and night, where the agency numbers charges rather than cases; else
 *     null
 * @param person null where the agency names nobody
 * @param advisement null where none is reported
 * @param source where the report comes from, in words a person can follow
 */
public record ArrestReport(
    Agency agency,
    String agencyNumber,
    String incidentKey,
    PersonRecord person,
    Arrest arrest,
    List<Charge> charges,
    Advisement advisement,
    List<ChemicalTest> tests,
    List<SobrietyTest> sobrietyTests,
    String note,
    TestsReported testsReported,
    String source) {

  private static final Duration BEFORE = Duration.ofDays(1);
  private static final Duration AFTER = Duration.ofDays(7);

  /**
   * Refuses what no case could be opened from. It is asked before anything is looked up, so that
   * what is refused tells nothing of what is on file.
   */
  void requirePossible(Clock clock) {
    Guard.requiredLine(agencyNumber, "/agencyNumber", "The agency's own number", 60);
    arrest.refuseIfAhead(clock);
    EventDay.refuseUnlessPossible(arrest.at(), agency.zone(), "/arrest/at");
    if (person != null) {
      BirthDate.refuseUnlessDriving(person.born(), arrest.on(agency.zone()), "/person/born");
    }
    requireTimesThatCanBe(clock.instant().plus(Arrest.CLOCK_TOLERANCE));
    written(clock.instant());
    if (Set.copyOf(chargeKeys()).size() < chargeKeys().size()) {
      throw onFileAlready();
    }
  }

  /** What is answered to a charge that is on file, or that stands twice in the report. */
  static Conflict onFileAlready() {
    return new Conflict("The same is on file already, or was sent twice in one report.");
  }

  /** The note on the case; null where none is sent. */
  CaseNote written(Instant at) {
    return note == null || note.isBlank()
        ? null
        : new CaseNote(Guard.required(note, "/note", "The note", CaseNote.LONGEST), at, source);
  }

  /** The agency's own numbers of the charges, as far as it numbers them. */
  List<String> chargeKeys() {
    return charges.stream().map(Charge::sourceKey).filter(Objects::nonNull).toList();
  }

  private void requireTimesThatCanBe(Instant latest) {
    for (int i = 0; i < tests.size(); i++) {
      TestTimes times = tests.get(i).times();
      possible(times.asked(), latest, "/tests/" + i + "/askedAt");
      possible(times.refused(), latest, "/tests/" + i + "/refusedAt");
      possible(times.agreed(), latest, "/tests/" + i + "/agreedAt");
      possible(times.submitted(), latest, "/tests/" + i + "/submittedAt");
    }
    possible(advisement == null ? null : advisement.readAt(), latest, "/advisement/readAt");
  }

  /** Nothing of an arrest is long before it, nor so long after it that it shows no alcohol. */
  private void possible(Instant time, Instant latest, String place) {
    Guard.check(
        time == null || !time.isAfter(latest),
        "in-the-future",
        place,
        "This time lies in the future.");
    Guard.check(
        time == null
            || !time.isBefore(arrest.at().minus(BEFORE)) && !time.isAfter(arrest.at().plus(AFTER)),
        "not-of-this-arrest",
        place,
        "This time is more than a day before the arrest or more than a week after it, so it is not"
            + " of this arrest. Look up the day.");
  }
}
