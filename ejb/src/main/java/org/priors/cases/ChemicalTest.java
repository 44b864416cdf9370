package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import org.priors.law.SampleBy;
import org.priors.problems.Guard;

/** A chemical test that was asked for, and what came of it. */
@Entity
@Table(name = "chemical_test")
public class ChemicalTest {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chemical_test_seq")
  @SequenceGenerator(
      name = "chemical_test_seq",
      sequenceName = "chemical_test_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  @Enumerated(EnumType.STRING)
  private TestKind kind;

  /** What the kind is, kept for statements; the kind alone tells. */
  private boolean evidential;

  @Enumerated(EnumType.STRING)
  private TestOutcome outcome;

  /** What {@link #isRefusal} says, kept for statements. */
  private boolean refusal;

  @Enumerated(EnumType.STRING)
  @Column(name = "sample_by")
  private SampleBy sampleBy;

  @Embedded private TestTimes times;
  @Embedded private AlcoholConcentration result;
  private String instrument;

  @Column(name = "operator")
  private String operator;

  private String source;

  @Column(name = "result_source")
  private String resultSource;

  protected ChemicalTest() {}

  /**
   * @param times null where none is known
   * @param result only for a completed test; null where the laboratory has not answered
   * @param source the document this is read from
   */
  public ChemicalTest(
      TestKind kind,
      TestOutcome outcome,
      TestTimes times,
      AlcoholConcentration result,
      String instrument,
      String operator,
      String source) {
    this.kind = Guard.present(kind, "/kind", "The kind of test");
    this.evidential = kind.isEvidential();
    this.outcome = Guard.present(outcome, "/outcome", "The outcome of the test");
    this.times = times == null ? new TestTimes(null, null, null, null) : times;
    Guard.check(
        result == null || outcome == TestOutcome.COMPLETED,
        "result-without-test",
        "/result",
        "A test that was not completed has no result.");
    Guard.check(
        outcome != TestOutcome.REFUSED || this.times.submitted() == null,
        "refused-and-submitted",
        "/submittedAt",
        "A driver who submitted to the test did not refuse it; record the outcome as completed, with the time of the"
            + " first refusal.");
    this.result = result;
    this.instrument = Guard.optionalLine(instrument, "/instrument", "The instrument", 100);
    this.operator = Guard.optionalLine(operator, "/operator", "The operator", 100);
    this.source = Guard.required(source, "/source", "The source of the test", 300);
    this.refusal = isRefusal();
  }

  /**
   * The same test, of which it is known how its sample came after a refusal.
   *
   * @param how null where that is not known
   */
  public ChemicalTest sampled(SampleBy how) {
    Guard.check(
        how == null || outcome == TestOutcome.COMPLETED,
        "sample-without-test",
        "/sampleBy",
        "A test that was not completed has no sample. Record what was taken as a test of its own, completed.");
    sampleBy = how;
    refusal = isRefusal();
    return this;
  }

  /**
   * Has its result from now on, which came later.
   *
   * @param document what the result is read from
   */
  void measured(AlcoholConcentration later, String document) {
    Guard.check(
        outcome == TestOutcome.COMPLETED,
        "result-without-test",
        "/result",
        "A test that was not completed has no result; this one is on file as "
            + outcome.title().toLowerCase(Locale.ROOT)
            + ".");
    resultSource = Guard.required(document, "/sourceDocument", "The source document", 300);
    result = later;
  }

  /** Says what the other says; its source stays. */
  void say(ChemicalTest corrected) {
    kind = corrected.kind;
    evidential = corrected.evidential;
    outcome = corrected.outcome;
    sampleBy = corrected.sampleBy;
    times = corrected.times().inPlaceOf(times());
    result = corrected.result;
    instrument = corrected.instrument;
    operator = corrected.operator;
    resultSource = corrected.result == null ? null : resultSource;
    refusal = isRefusal();
  }

  void belongTo(CaseFile owner) {
    this.caseFile = owner;
  }

  public Long id() {
    return id;
  }

  public TestKind kind() {
    return kind;
  }

  public TestOutcome outcome() {
    return outcome;
  }

  /** How its sample came after a refusal; null where nothing says so. */
  public SampleBy sampleBy() {
    return sampleBy;
  }

  public TestTimes times() {
    return times == null ? new TestTimes(null, null, null, null) : times;
  }

  /** Null unless a completed test has its result. */
  public AlcoholConcentration result() {
    return result == null || result.grams() == null ? null : result;
  }

  public String instrument() {
    return instrument;
  }

  public String operator() {
    return operator;
  }

  public String source() {
    return source;
  }

  /** The document that its result is read from; null where that came with the test, or has not. */
  public String resultSource() {
    return resultSource;
  }

  /** Whether its result may still come. */
  public boolean isWaitingForResult() {
    return outcome == TestOutcome.COMPLETED && result() == null;
  }

  /**
   * Whether this is a refusal under implied consent; refusing the preliminary test is not. Who gave
   * the sample of their own will in the end did not refuse this test; who had it taken did.
   */
  public boolean isRefusal() {
    boolean isTaken = sampleBy != null && sampleBy != SampleBy.CONSENT && times().refused() != null;
    return kind.isEvidential() && (outcome == TestOutcome.REFUSED || isTaken);
  }
}
