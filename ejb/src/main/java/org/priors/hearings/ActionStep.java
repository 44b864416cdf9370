package org.priors.hearings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.priors.problems.Guard;

/** One step of an administrative action: when, by whom, by which paper and why. */
@Entity
@Table(name = "administrative_step")
public class ActionStep {

  static final int LONGEST_REASON = 2_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administrative_step_seq")
  @SequenceGenerator(
      name = "administrative_step_seq",
      sequenceName = "administrative_step_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "action_id")
  private AdministrativeAction action;

  private int number;

  @Enumerated(EnumType.STRING)
  private Step kind;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private String reason;

  @Column(name = "source_document")
  private String sourceDocument;

  @Column(name = "statement_number")
  private String statementNumber;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @ElementCollection
  @CollectionTable(name = "statement_check", joinColumns = @JoinColumn(name = "step_id"))
  @MapKeyColumn(name = "item")
  @Column(name = "answer")
  @Enumerated(EnumType.STRING)
  private Map<String, ItemAnswer> answers = new TreeMap<>();

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @OneToOne(mappedBy = "step", cascade = CascadeType.PERSIST)
  private StepUndo undo;

  protected ActionStep() {}

  /**
   * @param happenedAt when it was done, which may be before it is recorded
   * @param reason null where the step needs none
   * @param sourceDocument the paper that says so; null where the step needs none
   */
  ActionStep(
      Step kind, Instant happenedAt, String reason, String sourceDocument, Recorded recorded) {
    this.kind = kind;
    this.happenedAt = Guard.time(happenedAt, "/at", "The time");
    this.reason =
        kind.needsReason()
            ? Guard.required(reason, "/reason", "The reason", LONGEST_REASON)
            : Guard.optional(reason, "/reason", "The reason", LONGEST_REASON);
    this.sourceDocument =
        kind.needsDocument()
            ? Guard.requiredLine(sourceDocument, "/sourceDocument", "The document", 300)
            : Guard.optionalLine(sourceDocument, "/sourceDocument", "The document", 300);
    this.madeBy = recorded.by();
    this.recordedAt = recorded.at();
    Guard.check(
        !happenedAt.isAfter(recordedAt), "in-the-future", "/at", "That time has not come yet.");
    Guard.check(
        isNotBefore(recorded.arrestedAt()),
        "before-the-arrest",
        "/at",
        "That time is before the arrest.");
  }

  /** People write minutes: what is recorded as it is made has seconds. */
  boolean isNotBefore(Instant other) {
    return !happenedAt.isBefore(other.truncatedTo(ChronoUnit.MINUTES));
  }

  /** One that is made as it is recorded. */
  static ActionStep now(Step kind, String reason, Recorded recorded) {
    return new ActionStep(kind, recorded.at(), reason, null, recorded);
  }

  /**
   * @param number from 1, in the order in which steps are recorded
   */
  void belongTo(AdministrativeAction owner, int number) {
    this.action = owner;
    this.number = number;
  }

  /** A statement came under this number of the agency's own. */
  ActionStep ofStatement(String number) {
    this.statementNumber =
        Guard.requiredLine(number, "/statementNumber", "The number of the statement", 60);
    return this;
  }

  /** What was found of each item of the statement. */
  ActionStep having(StatementCheck check) {
    this.answers.putAll(check.answers());
    return this;
  }

  /**
   * A day by which whoever must act next has to.
   *
   * @param day set by whoever makes the step
   * @param from when the step is made
   */
  static LocalDate dayLeft(LocalDate day, Instant from, ZoneId zone) {
    Guard.present(day, "/dueOn", "The day by which the agency has to answer");
    Guard.check(
        day.isAfter(LocalDate.ofInstant(from, zone)),
        "too-early",
        "/dueOn",
        "That day leaves the agency no time to answer.");
    return day;
  }

  /** By when whoever must act next has to; null where nobody has. */
  ActionStep due(LocalDate day) {
    this.dueOn = day;
    return this;
  }

  /** Whether it tells the same of the same statement, sent again. */
  boolean isSameStatement(ActionStep other) {
    return statementNumber.equals(other.statementNumber) && isSamePaper(other);
  }

  /** Whether it is of the same time and by the same paper. */
  boolean isSamePaper(ActionStep other) {
    return happenedAt.equals(other.happenedAt)
        && Objects.equals(sourceDocument, other.sourceDocument);
  }

  void undo(StepUndo why) {
    why.of(this);
    this.undo = why;
  }

  public Long id() {
    return id;
  }

  public Step kind() {
    return kind;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public String reason() {
    return reason;
  }

  public String sourceDocument() {
    return sourceDocument;
  }

  /** The agency's own number of the statement that came; null for other steps. */
  public String statementNumber() {
    return statementNumber;
  }

  /** By when whoever must act next has to; null where nobody has set a day. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** What was found of the items of a statement, by their keys; empty for other steps. */
  public Map<String, ItemAnswer> answers() {
    return Collections.unmodifiableMap(answers);
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** Why it counts no more; null while it stands. */
  public StepUndo undo() {
    return undo;
  }

  public boolean stands() {
    return undo == null;
  }
}
