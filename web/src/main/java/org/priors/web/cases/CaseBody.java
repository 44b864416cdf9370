package org.priors.web.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.cases.Amendment;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseView;
import org.priors.cases.Charge;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Disposition;
import org.priors.drivers.Priors;

/** A case as the API answers with it. */
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
    Instant arrestedAt,
    String zone,
    String place,
    String crash,
    List<ChargeBody> charges,
    List<TestBody> tests,
    List<DispositionBody> dispositions,
    String source) {

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
   * @param degree as it was filed
   * @param amendedTo what it was amended to since; null where it was not
   */
  public record ChargeBody(
      long id,
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
          charge.statute(),
          charge.description(),
          charge.degree(),
          AmendmentBody.of(view.amendment(charge)),
          charge.counts(),
          charge.kind().name(),
          charge.source());
    }
  }

  /** A chemical test. */
  public record TestBody(
      String kind,
      String outcome,
      Instant askedAt,
      Instant refusedAt,
      Instant agreedAt,
      Instant submittedAt,
      String result,
      String source) {

    static TestBody of(ChemicalTest test) {
      return new TestBody(
          test.kind().name(),
          test.outcome().name(),
          test.times().asked(),
          test.times().refused(),
          test.times().agreed(),
          test.times().submitted(),
          test.result() == null ? null : test.result().toString(),
          test.source());
    }
  }

  /**
   * What a court decided.
   *
   * @param stands whether it decides what counts
   * @param charge the charge it decides, null for all
   * @param replaces the decision whose place it was recorded to take, null for none
   * @param supersededBy the decision that stands in its place, null for none
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
      Long supersededBy) {

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
          id(decided.supersededBy()));
    }

    private static Long id(Disposition decided) {
      return decided == null ? null : decided.id();
    }
  }

  static CaseBody of(CaseView view) {
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
        file.arrest().at(),
        view.agency().zone().getId(),
        file.arrest().place(),
        file.arrest().crash().name(),
        file.charges().stream().map(charge -> ChargeBody.of(view, charge)).toList(),
        file.tests().stream().map(TestBody::of).toList(),
        file.dispositions().stream().map(DispositionBody::of).toList(),
        file.source());
  }
}
