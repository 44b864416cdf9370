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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What holds of a license from one day to another by an administrative action. */
@Entity
@Table(name = "license_interval")
public class LicenseInterval {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "license_interval_seq")
  @SequenceGenerator(
      name = "license_interval_seq",
      sequenceName = "license_interval_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "action_id")
  private AdministrativeAction action;

  @ManyToOne
  @JoinColumn(name = "step_id")
  private ActionStep step;

  @Enumerated(EnumType.STRING)
  private IntervalKind kind;

  private LocalDate starts;
  private LocalDate ends;
  private String by;

  @ManyToOne
  @JoinColumn(name = "cut_step_id")
  private ActionStep cut;

  @Column(name = "cut_on")
  private LocalDate cutOn;

  protected LicenseInterval() {}

  /**
   * @param ends the last day; null for life
   * @param by where the days are from, a sentence
   */
  LicenseInterval(IntervalKind kind, LocalDate starts, LocalDate ends, String by) {
    this.kind = kind;
    this.starts = starts;
    this.ends = ends;
    this.by = by;
  }

  void of(AdministrativeAction owner, ActionStep ordered) {
    this.action = owner;
    this.step = ordered;
  }

  /** From that day on it holds no more. */
  void cut(ActionStep by, LocalDate from) {
    if (stands() && (ends == null || !from.isAfter(ends))) {
      this.cut = by;
      this.cutOn = from;
    }
  }

  boolean isCutBy(ActionStep step) {
    return cut == step;
  }

  /** As much as was left of it when it was cut, from another day on. */
  LicenseInterval leftFrom(LocalDate day) {
    LocalDate begun = cutOn.isBefore(starts) ? starts : cutOn;
    LocalDate last = ends == null ? null : day.plusDays(ChronoUnit.DAYS.between(begun, ends));
    return new LicenseInterval(kind, day, last, by);
  }

  /**
   * Whether something of it holds: its step stands, and nothing has cut it before its first day.
   */
  public boolean stands() {
    return step.stands() && (lastDay() == null || !lastDay().isBefore(starts));
  }

  /** Whether it holds on that day. */
  public boolean isOn(LocalDate day) {
    return stands() && !day.isBefore(starts) && (lastDay() == null || !day.isAfter(lastDay()));
  }

  public IntervalKind kind() {
    return kind;
  }

  /** The first day. */
  public LocalDate starts() {
    return starts;
  }

  /** The last day on which it holds, as far as is known; null for life. */
  public LocalDate lastDay() {
    return isCut() ? cutOn.minusDays(1) : ends;
  }

  private boolean isCut() {
    return cut != null && cut.stands();
  }

  /** Where the days are from. */
  public String by() {
    return by;
  }
}
