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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.priors.agencies.Court;
import org.priors.problems.Guard;

/** What a court decided in a case: part of the driver's history from the moment it is recorded. */
@Entity
public class Disposition {

  /** How the court ended the case. */
  public enum Kind {
    CONVICTION("Conviction"),
    DIVERSION("Diversion"),
    REDUCED_PLEA("Reduced plea"),
    DISMISSAL("Dismissal");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disposition_seq")
  @SequenceGenerator(
      name = "disposition_seq",
      sequenceName = "disposition_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  @ManyToOne
  @JoinColumn(name = "court_id")
  private Court court;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "docket_number")
  private String docketNumber;

  @ManyToOne
  @JoinColumn(name = "charge_id")
  private Charge charge;

  @Column(name = "pleaded_to")
  private String pleadedTo;

  @Column(name = "reduced_from")
  private String reducedFrom;

  private String reason;

  @Column(name = "source_document")
  private String sourceDocument;

  protected Disposition() {}

  /**
   * @param charge the charge it decides, null for all of them
   * @param pleadedTo for a reduced plea, the charge it ended in
   * @param reducedFrom for a reduced plea, the charge it came from
   * @param reason for a dismissal, why
   * @param sourceDocument the court's document this is read from
   */
  public Disposition(
      Court court,
      Kind kind,
      LocalDate decidedOn,
      String docketNumber,
      Charge charge,
      String pleadedTo,
      String reducedFrom,
      String reason,
      String sourceDocument) {
    this.court = Guard.present(court, "/court", "The court");
    this.kind = Guard.present(kind, "/kind", "What the court decided");
    this.decidedOn = Guard.present(decidedOn, "/decidedOn", "The day of the decision");
    this.docketNumber = Guard.optional(docketNumber, "/docketNumber", "The docket number", 60);
    this.charge = charge;
    this.pleadedTo = onlyFor(Kind.REDUCED_PLEA, pleadedTo, "/pleadedTo", "The charge pleaded to");
    this.reducedFrom =
        onlyFor(Kind.REDUCED_PLEA, reducedFrom, "/reducedFrom", "The charge it came from");
    this.reason = onlyFor(Kind.DISMISSAL, reason, "/reason", "The reason for the dismissal");
    this.sourceDocument =
        Guard.required(sourceDocument, "/sourceDocument", "The source document", 300);
  }

  private String onlyFor(Kind owner, String text, String place, String name) {
    if (kind == owner) {
      return Guard.required(text, place, name, 300);
    }
    Guard.check(
        text == null || text.isBlank(),
        "does-not-belong",
        place,
        name
            + " belongs to a "
            + owner.title().toLowerCase()
            + ", not to a "
            + kind.title().toLowerCase()
            + ".");
    return null;
  }

  /** Refuses a decision on another case's charge, before the arrest or after today. */
  void refuseUnlessItFits(LocalDate arrested, LocalDate today, List<Charge> charges) {
    Guard.check(
        !decidedOn.isBefore(arrested),
        "decided-before-arrest",
        "/decidedOn",
        "The court cannot have decided before the arrest.");
    Guard.check(
        !decidedOn.isAfter(today),
        "in-the-future",
        "/decidedOn",
        "The day of the decision lies in the future.");
    Guard.check(
        charge == null || charges.stream().anyMatch(own -> own.id().equals(charge.id())),
        "unknown-charge",
        "/charge",
        "The case has no such charge.");
  }

  /** The same decision, sent again: same court, day, kind, charge and docket. */
  boolean isSameAs(Disposition other) {
    return court.id().equals(other.court.id())
        && kind == other.kind
        && decidedOn.equals(other.decidedOn)
        && Objects.equals(docketNumber, other.docketNumber)
        && Objects.equals(
            charge == null ? null : charge.id(), other.charge == null ? null : other.charge.id());
  }

  void belongTo(CaseFile owner) {
    this.caseFile = owner;
  }

  public Long id() {
    return id;
  }

  public Court court() {
    return court;
  }

  public Kind kind() {
    return kind;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public String docketNumber() {
    return docketNumber;
  }

  public Charge charge() {
    return charge;
  }

  public String pleadedTo() {
    return pleadedTo;
  }

  public String reducedFrom() {
    return reducedFrom;
  }

  public String reason() {
    return reason;
  }

  public String sourceDocument() {
    return sourceDocument;
  }
}
