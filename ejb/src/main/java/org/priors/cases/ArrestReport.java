package org.priors.cases;

import java.util.List;
import org.priors.agencies.Agency;
import org.priors.drivers.PersonRecord;

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
    String source) {}
