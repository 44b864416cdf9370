package org.priors.hearings;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.priors.calendar.Manner;
import org.priors.calendar.StandingBooking;
import org.priors.law.Phrases;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/** When and where a hearing is set. It is never moved: it ends, and another is made. */
@Entity
@Table(name = "hearing_setting")
public class Setting {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_setting_seq")
  @SequenceGenerator(
      name = "hearing_setting_seq",
      sequenceName = "hearing_setting_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "action_id")
  private AdministrativeAction action;

  @OneToOne
  @JoinColumn(name = "step_id")
  private ActionStep step;

  @Column(name = "booking_id")
  private long booking;

  @Enumerated(EnumType.STRING)
  private Manner manner;

  private Instant begins;
  private Instant ends;

  @Column(name = "officer_code")
  private String officerCode;

  private String officer;
  private String room;

  @Column(name = "arresting_officer")
  private String arrestingOfficer;

  private String counsel;

  @Embedded private LastDay lastDay;

  private String waiver;

  @OneToOne
  @JoinColumn(name = "ended_step_id")
  private ActionStep ended;

  @Enumerated(EnumType.STRING)
  @Column(name = "postponed_by")
  private Side postponedBy;

  @OneToMany(mappedBy = "setting", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<Subpoena> subpoenas = new ArrayList<>();

  protected Setting() {}

  /** In a slot of the calendar that is held for it. */
  Setting(StandingBooking held) {
    this.booking = held.id();
    this.manner = held.manner();
    this.begins = held.begins();
    this.ends = held.ends();
    this.officerCode = held.officerCode();
    this.officer = held.officer();
    this.room = held.room();
  }

  /**
   * Who has to come besides the driver.
   *
   * @param arrestingOfficer null where the report names nobody
   * @param counsel null where the driver has none
   */
  Setting attendedBy(String arrestingOfficer, String counsel) {
    this.arrestingOfficer = arrestingOfficer;
    this.counsel = counsel;
    return this;
  }

  /**
   * Refuses a day that is later than the law or the office allows, but for a waiver.
   *
   * @param waiver who has waived the last day, and by which paper; null for nobody
   */
  Setting within(LastDay lastDay, String waiver, ZoneId zone) {
    Guard.check(
        lastDay.isKnown(),
        "missing",
        "/lastDay",
        "By when the hearing has to be held is missing: no source prints a day here, your office"
            + " sets it.");
    this.lastDay = lastDay;
    this.waiver =
        lastDay.isPassedBy(day(zone))
            ? Guard.required(
                waiver,
                "/waiver",
                "It would be later than the last day, "
                    + Phrases.day(lastDay.day())
                    + ". Who has waived that, and by which paper,",
                ActionStep.LONGEST_REASON)
            : Guard.optional(waiver, "/waiver", "The waiver", ActionStep.LONGEST_REASON);
    return this;
  }

  void of(AdministrativeAction owner, ActionStep step) {
    this.action = owner;
    this.step = step;
  }

  /**
   * @param by who asked for it where it is postponed; else null
   */
  void end(ActionStep step, Side by) {
    this.ended = step;
    this.postponedBy = by;
  }

  /** The step that ended it was undone: it is booked again. */
  void bookedAgain(long again) {
    this.booking = again;
  }

  /**
   * Has somebody subpoenaed.
   *
   * @throws Conflict where that person is already
   */
  void subpoena(Subpoena subpoena) {
    if (subpoenaOf(subpoena.part(), subpoena.name()).isPresent()) {
      throw new Conflict(subpoena.name() + " is under subpoena for this hearing already.");
    }
    subpoena.of(this);
    subpoenas.add(subpoena);
  }

  /** The subpoena of this person; empty where there is none, or it was withdrawn. */
  public Optional<Subpoena> subpoenaOf(Appearance.Part part, String name) {
    return subpoenas.stream()
        .filter(each -> each.isTo(part, name) && !each.isWithdrawn())
        .findFirst();
  }

  /** Those of the setting before this one that are not issued again yet. */
  public List<Subpoena> subpoenasToRepeat() {
    return action.settings().stream()
        .takeWhile(each -> each != this)
        .reduce((earlier, later) -> later)
        .map(before -> before.subpoenas.stream().filter(this::isToBeRepeated).toList())
        .orElse(List.of());
  }

  private boolean isToBeRepeated(Subpoena earlier) {
    return !earlier.isWithdrawn() && subpoenaOf(earlier.part(), earlier.name()).isEmpty();
  }

  /** Those for this setting, the oldest first. */
  public List<Subpoena> subpoenas() {
    return Collections.unmodifiableList(subpoenas);
  }

  /** Whether it is still to come, or is being held: it was not undone, and nothing has ended it. */
  public boolean stands() {
    return step.stands() && (ended == null || !ended.stands());
  }

  /** Whether it came to its time: the hearing was held, or somebody did not appear. */
  boolean isOver() {
    return ended != null
        && ended.stands()
        && (ended.kind() == Step.HOLD_HEARING
            || ended.kind() == Step.NOTE_DRIVER_ABSENT
            || ended.kind() == Step.NOTE_STATE_ABSENT);
  }

  /** Refuses what is said to have happened at it before its day. */
  void refuseBefore(LocalDate day, ZoneId zone) {
    Guard.check(
        !day.isBefore(day(zone)),
        "before-its-day",
        "/at",
        "The hearing is set for " + Phrases.day(day(zone)) + ". That day has not come.");
  }

  /** The day it is set for. */
  public LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(begins, zone);
  }

  public Long id() {
    return id;
  }

  public ActionStep step() {
    return step;
  }

  /** The number of its booking on the calendar. */
  public long booking() {
    return booking;
  }

  public Manner manner() {
    return manner;
  }

  public Instant begins() {
    return begins;
  }

  public Instant ends() {
    return ends;
  }

  /** Who hears it, as the calendar knows them: a user name. */
  public String officerCode() {
    return officerCode;
  }

  /** Who hears it. */
  public String officer() {
    return officer;
  }

  /** Null where nobody comes to a room. */
  public String room() {
    return room;
  }

  /** Null where the report names nobody. */
  public String arrestingOfficer() {
    return arrestingOfficer;
  }

  /** Null where the driver has none. */
  public String counsel() {
    return counsel;
  }

  /** By when it has to be held. */
  public LastDay lastDay() {
    return lastDay;
  }

  /** Why it may be later than that; null where nobody has said so. */
  public String waiver() {
    return waiver;
  }

  /** What has ended it; null while nothing has. */
  public ActionStep ended() {
    return ended;
  }

  /** Who asked that it be postponed; null where it was not. */
  public Side postponedBy() {
    return postponedBy;
  }
}
