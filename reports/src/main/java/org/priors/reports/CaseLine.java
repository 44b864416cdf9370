package org.priors.reports;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * One case behind the figures: a row of the second sheet.
 *
 * @param agencyNumber the agency's own number, or null where it has none
 * @param arrested the time of arrest in the zone in which it is to be read
 * @param driver the driver's name, or null where it is not known
 * @param answers yes or no under the key of the column; none where the source does not say
 * @param result the result of the test, or null where there is none
 * @param aboveRecord what its charges say that the driver's record does not hold, null for nothing
 * @param daysToDecision from the arrest to the decision on the license, or null where there is none
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
    Map<String, Boolean> answers,
    TestResult result,
    String aboveRecord,
    Integer daysToDecision,
    String source) {
  public CaseLine {
    Checks.filled(caseNumber, "A case has a number.");
    Checks.filled(agency, "Case " + caseNumber + " names the arresting agency.");
    Checks.ori(ori);
    Checks.given(arrested, "Case " + caseNumber + " has a time of arrest.");
    statutes = List.copyOf(statutes);
    answers = Map.copyOf(answers);
    Checks.filled(source, "Case " + caseNumber + " says where it came from.");
  }
}
