package org.priors.hearings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * That the agency of an arresting officer asks for another day of a hearing. Postponing the hearing
 * grants it; else it is refused with a reason.
 */
@Entity
@Table(name = "hearing_swap")
public class Swap {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_swap_seq")
  @SequenceGenerator(
      name = "hearing_swap_seq",
      sequenceName = "hearing_swap_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "setting_id")
  private Setting setting;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  private String reason;

  @Column(name = "refused_by")
  private String refusedBy;

  @Column(name = "refused_at")
  private Instant refusedAt;

  private String refusal;

  protected Swap() {}

  /**
   * Refused on the day of the hearing and after it, and where it is not set any more.
   *
   * @param zone of the agency that made the arrest
   */
  Swap(Setting setting, String reason, Recorded asked, ZoneId zone) {
    if (!setting.stands()) {
      throw new Conflict("The hearing is not set for that time any more.");
    }
    Guard.check(
        LocalDate.ofInstant(asked.at(), zone).isBefore(setting.day(zone)),
        "too-late",
        "",
        "Another day is asked for before the day of the hearing. Call the licensing agency.");
    this.setting = setting;
    this.reason =
        Guard.required(reason, "/reason", "Why another day is needed", ActionStep.LONGEST_REASON);
    this.askedBy = asked.by();
    this.askedAt = asked.at();
  }

  /**
   * Answers that the hearing stays on its day.
   *
   * @throws Conflict where it is answered already
   */
  void refuse(String why, Recorded refused) {
    if (!isOpen()) {
      throw new Conflict("Nobody asks for another day of this hearing any more.");
    }
    this.refusal = Guard.required(why, "/reason", "Why it is refused", ActionStep.LONGEST_REASON);
    this.refusedBy = refused.by();
    this.refusedAt = refused.at();
  }

  /** Whether nobody has answered it: it was not refused, and the hearing is still set. */
  public boolean isOpen() {
    return refusedAt == null && setting.stands();
  }

  public Setting setting() {
    return setting;
  }

  public String askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Why another day is needed. */
  public String reason() {
    return reason;
  }

  /** Null where nobody has refused it. */
  public String refusedBy() {
    return refusedBy;
  }

  /** When it was refused; null likewise. */
  public Instant refusedAt() {
    return refusedAt;
  }

  /** Why it was refused; null likewise. */
  public String refusal() {
    return refusal;
  }
}
