package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.priors.problems.Guard;

/** A court's order on who may see a case. The latest of a case holds. */
@Entity
@Table(name = "sealing_order")
public class SealingOrder {

  /** What the court ordered. */
  public enum Kind {
    /** Only who may see sealed records sees the case. */
    SEALED("Sealed"),
    /** Nobody sees the case. */
    EXPUNGED("Expunged"),
    /** An earlier order no longer holds. */
    LIFTED("Order lifted");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sealing_order_seq")
  @SequenceGenerator(
      name = "sealing_order_seq",
      sequenceName = "sealing_order_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "case_id")
  private long caseId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "ordered_on")
  private LocalDate orderedOn;

  @Column(name = "source_document")
  private String sourceDocument;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected SealingOrder() {}

  /**
   * @param orderedOn the day of the order
   * @param sourceDocument the court paper that it is read from
   */
  public SealingOrder(Kind kind, LocalDate orderedOn, String sourceDocument, Clock clock) {
    this.kind = Guard.present(kind, "/kind", "What the court ordered");
    this.orderedOn = Guard.present(orderedOn, "/orderedOn", "The day of the order");
    Guard.check(
        !orderedOn.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
        "in-the-future",
        "/orderedOn",
        "The day of the order lies in the future.");
    this.sourceDocument =
        Guard.required(sourceDocument, "/sourceDocument", "The source document", 300);
    this.recordedAt = clock.instant();
  }

  /**
   * Of this case. One that is out of sight is disposed of, whatever charge came since; and only a
   * case in sight can be told to be open.
   */
  SealingOrder of(CaseFile file, String recordedBy) {
    Guard.check(
        kind == Kind.LIFTED || file.isSealed() || file.status() == CaseFile.Status.DISPOSED,
        "still-open",
        "/case",
        "The case is open; a court's decision is recorded before it is sealed.");
    Guard.check(
        kind != Kind.LIFTED || file.isSealed(),
        "nothing-to-lift",
        "/kind",
        "No order stands on case " + file.number() + " that could be lifted.");
    this.caseId = file.id();
    this.recordedBy = recordedBy;
    return this;
  }

  /**
   * After what was ordered of the case before: a mistyped year would open a sealed case.
   *
   * @param before the day of the latest order, null for none
   */
  SealingOrder after(LocalDate before) {
    Guard.check(
        kind != Kind.LIFTED || before == null || !orderedOn.isBefore(before),
        "before-what-it-lifts",
        "/orderedOn",
        "The order that it lifts is of " + before + "; this one lies before it.");
    return this;
  }

  /** How the case and what its agency reported of the person are marked; null for in sight. */
  String hides() {
    return kind == Kind.LIFTED ? null : kind.name();
  }

  public Long id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public LocalDate orderedOn() {
    return orderedOn;
  }

  public String sourceDocument() {
    return sourceDocument;
  }
}
