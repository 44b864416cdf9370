package org.priors.cases;

import java.time.Instant;
import java.util.List;
import org.priors.agencies.Agency;
import org.priors.drivers.PersonRecord;
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

  /** Refuses times of tests or of the advisement that lie after this moment. */
  void requireNothingAfter(Instant latest) {
    for (int i = 0; i < tests.size(); i++) {
      TestTimes times = tests.get(i).times();
      past(times.asked(), latest, "/tests/" + i + "/askedAt");
      past(times.refused(), latest, "/tests/" + i + "/refusedAt");
      past(times.agreed(), latest, "/tests/" + i + "/agreedAt");
      past(times.submitted(), latest, "/tests/" + i + "/submittedAt");
    }
    past(advisement == null ? null : advisement.readAt(), latest, "/advisement/readAt");
  }

  private static void past(Instant time, Instant latest, String place) {
    Guard.check(
        time == null || !time.isAfter(latest),
        "in-the-future",
        place,
        "This time lies in the future.");
  }
}
