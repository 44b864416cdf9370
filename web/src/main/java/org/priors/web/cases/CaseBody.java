package org.priors.web.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.casebook.CaseView;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.Corrections;
import org.priors.cases.Disposition;
import org.priors.cases.SobrietyTest;
import org.priors.history.LicenseStanding;
import org.priors.history.Priors;
import org.priors.rulings.Amendment;

/**
 * A case as the API answers with it: all that a report says, by the names that a report has, and
 * what has become of it.
 *
 * @param person whom the agency reported; null for nobody, and for who may not read drivers
 * @param note what the report itself noted; null for nothing
 * @param version rises with each change; sent along with what is added it says what was seen
 */
public record CaseBody(
    long id,
    String number,
    String status,
    String state,
    String agency,
    String agencyNumber,
    Long driverId,
    String driver,
    PriorsBody priors,
    LicenseBody licenseOnArrest,
    PersonBody person,
    ArrestBody arrest,
    String zone,
    List<ChargeBody> charges,
    AdvisementBody advisement,
    String testsReported,
    List<TestBody> tests,
    List<SobrietyBody> sobrietyTests,
    String note,
    List<DispositionBody> dispositions,
    String source,
    List<CorrectedBody> corrections,
    int version) {

  /**
   * A part that was corrected since it was reported.
   *
   * @param stood what was said before; null for nothing
   * @param stands what is said in its place; null for nothing
   */
  public record CorrectedBody(
      String part, String stood, String stands, String reason, String by, OffsetDateTime at) {

    static CorrectedBody of(Corrections.Corrected one) {
      return new CorrectedBody(
          one.difference().part(),
          one.difference().stood(),
          one.difference().stands(),
          one.reason(),
          one.correctedBy(),
          one.correctedAt());
    }
  }

  /**
   * What was on record before this arrest.
   *
   * @param refusalsAtLeast if those are one that may be; so with convictions
   */
  public record PriorsBody(
      long refusals,
      long refusalsAtLeast,
      long convictions,
      long convictionsAtLeast,
      long courts,
      String inWords) {

    static PriorsBody of(Priors priors) {
      return priors == null
          ? null
          : new PriorsBody(
              priors.refusals(),
              priors.refused().least(),
              priors.convictions(),
              priors.convicted().least(),
              priors.courts(),
              priors.inWords());
    }
  }

  /**
   * How the license stood on the day of the arrest, by what is on file.
   *
   * @param suspended YES, NO or CANNOT_TELL
   * @param entries the refs of the events it rests on
   */
  public record LicenseBody(String suspended, String inWords, List<String> entries) {

    static LicenseBody of(LicenseStanding license) {
      return license == null
          ? null
          : new LicenseBody(
              license.answer().name(),
              license.inWords(),
              license.entries().stream().map(resting -> resting.event().ref()).toList());
    }
  }

  /** How a charge was amended by a decision that is kept with the case. */
  public record AmendmentBody(String degree, OffsetDateTime at, String by) {

    static AmendmentBody of(Amendment amendment) {
      return amendment == null
          ? null
          : new AmendmentBody(amendment.degree(), amendment.decidedAt(), amendment.decidedBy());
    }
  }

  /**
   * A charge.
   *
   * @param agencyNumber the agency's own number of it; null where it has none
   * @param degree as it was filed
   * @param amendedTo what it was amended to since; null where it was not
   */
  public record ChargeBody(
      long id,
      String agencyNumber,
      String statute,
      String description,
      String degree,
      AmendmentBody amendedTo,
      int counts,
      String kind,
      String source) {

    static ChargeBody of(CaseView view, Charge charge) {
      return new ChargeBody(
          charge.id(),
          charge.sourceKey(),
          charge.statute(),
          charge.description(),
          charge.degree(),
          AmendmentBody.of(view.amendment(charge)),
          charge.counts(),
          charge.kind().name(),
          charge.source());
    }
  }

  /** A field sobriety test, by the names of the report. */
  public record SobrietyBody(String kind, Integer clues, String remarks) {

    static SobrietyBody of(SobrietyTest test) {
      return new SobrietyBody(test.kind().name(), test.clues(), test.remarks());
    }
  }

  /**
   * What a court decided.
   *
   * @param stands whether it decides what counts
   * @param charge the charge it decides, null for all
   * @param replaces the decision whose place it was recorded to take, null for none
   * @param supersededBy the decision that stands in its place, null for none
   * @param program of a diversion; null where it is not told
   */
  public record DispositionBody(
      long id,
      String kind,
      LocalDate decidedOn,
      String court,
      String docketNumber,
      String pleadedTo,
      String reducedFrom,
      String reason,
      String sourceDocument,
      boolean stands,
      Long charge,
      Boolean juvenile,
      String because,
      Long replaces,
      Long supersededBy,
      String program,
      LocalDate startedOn,
      LocalDate completedOn,
      LocalDate failedOn) {

    static DispositionBody of(Disposition decided) {
      return new DispositionBody(
          decided.id(),
          decided.kind().name(),
          decided.decidedOn(),
          decided.court().name(),
          decided.docketNumber(),
          decided.pleadedTo(),
          decided.reducedFrom(),
          decided.reason(),
          decided.sourceDocument(),
          decided.stands(),
          decided.charge() == null ? null : decided.charge().id(),
          decided.juvenile(),
          decided.because() == null ? null : decided.because().name(),
          id(decided.replaces()),
          id(decided.supersededBy()),
          decided.course().program(),
          decided.course().startedOn(),
          decided.course().completedOn(),
          decided.course().failedOn());
    }

    private static Long id(Disposition decided) {
      return decided == null ? null : decided.id();
    }
  }

  /**
   * The case as it is told.
   *
   * @param withPerson whether the caller may read who was reported
   */
  static CaseBody of(CaseView view, boolean withPerson) {
    CaseFile file = view.file();
    return new CaseBody(
        file.id(),
        file.number(),
        file.status().name(),
        file.state(),
        view.agency().ori(),
        file.agencyNumber(),
        file.driverId(),
        view.driver() == null ? null : view.driver().heading(),
        PriorsBody.of(view.priors()),
        LicenseBody.of(view.license()),
        withPerson ? PersonBody.of(view) : null,
        ArrestBody.of(file.arrest()),
        view.agency().zone().getId(),
        file.charges().stream().map(charge -> ChargeBody.of(view, charge)).toList(),
        AdvisementBody.of(file.advisement()),
        file.testsReported().name(),
        file.tests().stream().map(TestBody::of).toList(),
        file.sobrietyTests().stream().map(SobrietyBody::of).toList(),
        view.reportedNote(),
        file.dispositions().stream().map(DispositionBody::of).toList(),
        file.source(),
        corrections(view, withPerson),
        file.version());
  }

  /** What was said of the person is told to who may read it. */
  private static List<CorrectedBody> corrections(CaseView view, boolean withPerson) {
    return withPerson ? view.corrections().stream().map(CorrectedBody::of).toList() : null;
  }
}
