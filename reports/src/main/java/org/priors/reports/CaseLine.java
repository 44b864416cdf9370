package org.priors.reports;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * One case behind the figures: a row of the second sheet.
 *
 * <p>A source that reports a test reports its outcome too; where the outcome is missing, the test
 * counts as not reported.
 *
 * @param agencyNumber the agency's own number, or null where it has none
 * @param arrested the time of arrest in the zone in which it is to be read
 * @param driver the driver's name, or null where it is not known
 * @param result the result of the test, or null where there is none
 * @param aboveRecord what its charges say that the driver's record does not hold, null for nothing
 * @param source import file and line, or the form or system the case came in by
 */
public record CaseLine(
    String caseNumber,
    String agency,
    String ori,
    String agencyNumber,
    ZonedDateTime arrested,
    String driver,
    List<String> statutes,
    TestAsked asked,
    TestRefused refused,
    TestResult result,
    boolean impairedDriving,
    String aboveRecord,
    String source) {
  public CaseLine {
    Checks.filled(caseNumber, "A case has a number.");
    Checks.filled(agency, "Case " + caseNumber + " names the arresting agency.");
    Checks.ori(ori);
    Checks.given(arrested, "Case " + caseNumber + " has a time of arrest.");
    statutes = List.copyOf(statutes);
    Checks.given(asked, "Case " + caseNumber + " says whether a test was asked for.");
    Checks.given(refused, "Case " + caseNumber + " says whether a test was refused.");
    Checks.require(
        asked != TestAsked.NO || refused == TestRefused.NO,
        "Case " + caseNumber + ": a test that was not asked for cannot be refused.");
    Checks.require(
        asked != TestAsked.YES || refused != TestRefused.CANNOT_TELL,
        "Case " + caseNumber + ": where a test was asked for, it was refused or it was not.");
    Checks.filled(source, "Case " + caseNumber + " says where it came from.");
  }
}
