package org.priors.hearings;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.priors.problems.Guard;

/** What came of a subpoena: served when, by whom and how; or not, and why. */
@Entity
@Table(name = "hearing_subpoena_return")
public class SubpoenaReturn {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_subpoena_return_seq")
  @SequenceGenerator(
      name = "hearing_subpoena_return_seq",
      sequenceName = "hearing_subpoena_return_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "subpoena_id")
  private Subpoena subpoena;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "served_at")
  private Instant servedAt;

  @Column(name = "served_by")
  private String servedBy;

  private String how;
  private String reason;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** What may come of one. */
  public enum Outcome {
    SERVED("Served"),
    NOT_SERVED("Not served"),
    WITHDRAWN("Withdrawn");

    private final String title;

    Outcome(String title) {
      this.title = title;
    }

    /** As a page says it. */
    public String title() {
      return title;
    }
  }

  protected SubpoenaReturn() {}

  /**
   * What is said of it.
   *
   * @param at when it was served; not asked where it was not
   * @param by who served it; likewise
   * @param how it was served; likewise
   * @param reason why it was not served, or is withdrawn; null where it was served
   */
  public record Said(Outcome outcome, Instant at, String by, String how, String reason) {}

  SubpoenaReturn(Said said, Recorded recorded) {
    this.outcome = Guard.present(said.outcome(), "/outcome", "What came of it");
    this.recordedBy = recorded.by();
    this.recordedAt = recorded.at();
    if (outcome == Outcome.SERVED) {
      this.servedAt = Guard.present(said.at(), "/at", "When it was served");
      this.servedBy = Guard.requiredLine(said.by(), "/by", "Who served it", 200);
      this.how = Guard.requiredLine(said.how(), "/how", "How it was served", 200);
    } else {
      this.reason = Guard.required(said.reason(), "/reason", "Why", ActionStep.LONGEST_REASON);
    }
  }

  /**
   * Refuses a service that has not come, or lies before the subpoena or after the hearing began.
   */
  void of(Subpoena owner) {
    this.subpoena = owner;
    if (servedAt == null) {
      return;
    }
    Guard.check(
        !servedAt.isAfter(recordedAt), "in-the-future", "/at", "That time has not come yet.");
    Guard.check(
        !servedAt.isBefore(owner.recordedAt().truncatedTo(ChronoUnit.MINUTES)),
        "before-the-subpoena",
        "/at",
        "The subpoena was issued after that.");
    Guard.check(
        servedAt.isBefore(owner.setting().begins()),
        "after-the-hearing",
        "/at",
        "The hearing has begun before that.");
  }

  public Outcome outcome() {
    return outcome;
  }

  /** Null where it was not served. */
  public Instant servedAt() {
    return servedAt;
  }

  /** Null where it was not served. */
  public String servedBy() {
    return servedBy;
  }

  /** Null where it was not served. */
  public String how() {
    return how;
  }

  /** Why it was not served, or is withdrawn; null where it was served. */
  public String reason() {
    return reason;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
