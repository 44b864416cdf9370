package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.priors.problems.Guard;

/** A charge as the charging document prints it. */
@Entity
public class Charge {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charge_seq")
  @SequenceGenerator(name = "charge_seq", sequenceName = "charge_seq", allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  @Column(name = "agency_id")
  private long agencyId;

  private String statute;
  private String description;
  private String degree;
  private int counts;

  @Enumerated(EnumType.STRING)
  private ChargeKind kind;

  @Column(name = "source_key")
  private String sourceKey;

  private String source;

  @ManyToOne
  @JoinColumn(name = "decided_by")
  private Disposition decidedBy;

  @Column(name = "decisions_before")
  private int decisionsBefore;

  protected Charge() {}

  /**
   * @param degree as printed, such as {@code 1st offense}; null where none is
   * @param counts 1 to 99
   * @param sourceKey the agency's own number of this charge, null where it has none; keeps it from
   *     being taken twice
   * @param source the document or file and line this is read from
   */
  public Charge(
      String statute,
      String description,
      String degree,
      int counts,
      ChargeKind kind,
      String sourceKey,
      String source) {
    this.statute = Guard.requiredLine(statute, "/statute", "The statute", 60);
    this.description =
        Guard.required(description, "/description", "The description of the charge", 300);
    this.degree = Guard.optionalLine(degree, "/degree", "The degree", 60);
    Guard.check(
        counts >= 1 && counts <= 99,
        "bad-counts",
        "/counts",
        "A charge has 1 to 99 counts, not " + counts + ".");
    this.counts = counts;
    this.kind = Guard.present(kind, "/kind", "The kind of charge");
    this.sourceKey =
        Guard.optional(sourceKey, "/sourceKey", "The agency's number of the charge", 100);
    this.source = Guard.required(source, "/source", "The source of the charge", 300);
  }

  /** Says what the other says; its source and the agency's number of it stay. */
  void say(Charge corrected) {
    statute = corrected.statute;
    description = corrected.description;
    degree = corrected.degree;
    counts = corrected.counts;
    kind = corrected.kind;
  }

  void belongTo(CaseFile owner) {
    this.caseFile = owner;
    this.agencyId = owner.agencyId();
    this.decisionsBefore = owner.dispositions().size();
  }

  /** How many decisions were on file when it came: none of them was on it. */
  int decisionsBefore() {
    return decisionsBefore;
  }

  /** Says which decision on it is the latest; null for none. */
  void decidedBy(Disposition latest) {
    decidedBy = latest;
  }

  /** The latest decision on it, be it that one was vacated; null for none. */
  public Disposition decidedBy() {
    return decidedBy;
  }

  /** Why what was filed is not corrected, and what has to be done first; null where it may be. */
  public String whyFixed() {
    return decidedBy == null
        ? null
        : "A court has decided this charge as it was filed: "
            + decidedBy.inWords()
            + ". The charge can be corrected once that decision is taken back as entered in error."
            + " Where the court decided otherwise, record another decision.";
  }

  /** Whether an outcome stands on it. */
  boolean isDecided() {
    return decidedBy != null && decidedBy.kind().isOutcome();
  }

  public Long id() {
    return id;
  }

  public String statute() {
    return statute;
  }

  public String description() {
    return description;
  }

  /** As it was filed; a prosecutor may have amended it since. */
  public String degree() {
    return degree;
  }

  public int counts() {
    return counts;
  }

  public ChargeKind kind() {
    return kind;
  }

  public String sourceKey() {
    return sourceKey;
  }

  public String source() {
    return source;
  }
}
