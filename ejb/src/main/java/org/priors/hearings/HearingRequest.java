package org.priors.hearings;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.priors.law.Phrases;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * What was asked for when a hearing was requested: by whom, which kind of review, by when it had to
 * come, and its fee.
 */
@Entity
@Table(name = "hearing_request")
public class HearingRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_request_seq")
  @SequenceGenerator(
      name = "hearing_request_seq",
      sequenceName = "hearing_request_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "action_id")
  private AdministrativeAction action;

  @OneToOne
  @JoinColumn(name = "step_id")
  private ActionStep step;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_by")
  private AskedBy askedBy;

  private String counsel;

  @Column(name = "review_kind")
  private String kind;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Embedded private LastDay lastDay;

  @Embedded private Fee fee;

  protected HearingRequest() {}

  /**
   * @param counsel the name of the driver's lawyer; null for none
   * @param kind which kind of review, of those that the State has; null where it has one
   */
  HearingRequest(AskedBy askedBy, String counsel, String kind) {
    this.askedBy = Guard.present(askedBy, "/askedBy", "Who asks");
    this.counsel =
        askedBy == AskedBy.COUNSEL
            ? Guard.requiredLine(counsel, "/counsel", "The name of counsel", 200)
            : Guard.optionalLine(counsel, "/counsel", "The name of counsel", 200);
    this.kind = kind;
  }

  /**
   * @param receivedOn local to the agency
   */
  HearingRequest under(LocalDate receivedOn, LastDay lastDay, Fee fee) {
    this.receivedOn = receivedOn;
    this.lastDay = lastDay;
    this.fee = fee;
    return this;
  }

  void of(AdministrativeAction owner, ActionStep step) {
    this.action = owner;
    this.step = step;
  }

  /**
   * Whether another tells the same as this one, sent again. Who says by when it had to come may
   * have changed meanwhile, the day has not.
   *
   * @param received the step that the other would be taken in by
   */
  boolean isSame(HearingRequest other, ActionStep received) {
    return askedBy == other.askedBy
        && Objects.equals(counsel, other.counsel)
        && Objects.equals(kind, other.kind)
        && Objects.equals(lastDay.day(), other.lastDay.day())
        && Objects.equals(fee().paid(), other.fee().paid())
        && step.isSamePaper(received);
  }

  /**
   * Refuses to accept it without the fee, and without a reason where it came late or nobody can say
   * whether it did.
   *
   * @param reason good cause; null for none
   */
  void refuseUnlessAcceptable(String reason) {
    if (fee().isLacking()) {
      throw new Conflict(
          "The fee has not come with the request, which is invalid without it ("
              + fee().by()
              + ").");
    }
    if (!isInTime()) {
      Guard.required(
          reason,
          "/reason",
          isLate()
              ? "It came after the last day, "
                  + Phrases.day(lastDay.day())
                  + ". The good cause to accept it"
              : "Nobody can say whether it came in time. The reason to accept it",
          ActionStep.LONGEST_REASON);
    }
  }

  /** Whether it is known to have come in time. */
  public boolean isInTime() {
    return lastDay.holds(receivedOn);
  }

  /** Whether it is known to have come too late. */
  public boolean isLate() {
    return lastDay.isPassedBy(receivedOn);
  }

  public ActionStep step() {
    return step;
  }

  public AskedBy askedBy() {
    return askedBy;
  }

  /** The name of the driver's lawyer; null where none is known. */
  public String counsel() {
    return counsel;
  }

  /** Which kind of review; null where the State has one. */
  public String kind() {
    return kind;
  }

  /** Local to the agency. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** By when it had to come. */
  public LastDay lastDay() {
    return lastDay;
  }

  /** What it costs and what came; a row without any of it is read as none at all. */
  public Fee fee() {
    return fee == null ? new Fee(null, null) : fee;
  }
}
