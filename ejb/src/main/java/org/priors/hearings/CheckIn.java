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
import java.time.LocalDate;
import java.time.ZoneId;
import org.priors.law.Phrases;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/** Somebody came to a hearing, or did not: marked on its day. The last mark of a person counts. */
@Entity
@Table(name = "hearing_check_in")
public class CheckIn {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_check_in_seq")
  @SequenceGenerator(
      name = "hearing_check_in_seq",
      sequenceName = "hearing_check_in_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "setting_id")
  private Setting setting;

  @Enumerated(EnumType.STRING)
  private Appearance.Part part;

  private String name;

  @Enumerated(EnumType.STRING)
  private Appearance.How manner;

  @Column(name = "came_at")
  private Instant cameAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected CheckIn() {}

  /**
   * What is marked.
   *
   * @param at when that person came; of who did not, when that was seen
   */
  public record Said(Appearance.Part part, String name, Appearance.How manner, Instant at) {}

  /**
   * @param zone of the agency that made the arrest, whose day it is
   */
  CheckIn(Setting setting, Said said, String by, Instant now, ZoneId zone) {
    if (!setting.stands() && !setting.isOver()) {
      throw new Conflict("The setting has ended, and nobody comes to it any more.");
    }
    this.setting = setting;
    this.part = Guard.present(said.part(), "/part", "As what that person comes");
    this.name = Guard.requiredLine(said.name(), "/name", "The name", 200);
    this.manner = Guard.present(said.manner(), "/manner", "How that person came");
    this.cameAt = Guard.present(said.at(), "/at", "The time");
    Guard.check(!cameAt.isAfter(now), "in-the-future", "/at", "That time has not come yet.");
    LocalDate day = setting.day(zone);
    Guard.check(
        LocalDate.ofInstant(cameAt, zone).equals(day),
        "another-day",
        "/at",
        "People are marked on the day of the hearing, which is " + Phrases.day(day) + ".");
    this.recordedBy = by;
    this.recordedAt = now;
  }

  /** Whether it is of this person. */
  public boolean isOf(Appearance.Part of, String named) {
    return part == of && name.equalsIgnoreCase(named.strip());
  }

  public Appearance.Part part() {
    return part;
  }

  public String name() {
    return name;
  }

  public Appearance.How manner() {
    return manner;
  }

  public Instant cameAt() {
    return cameAt;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
