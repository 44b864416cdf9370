package org.priors.hearings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * Orders somebody to come to a hearing as it is set, or to send papers. It ends with its setting.
 * What came of it its returns say, of which the last one counts.
 */
@Entity
@Table(name = "hearing_subpoena")
public class Subpoena {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_subpoena_seq")
  @SequenceGenerator(
      name = "hearing_subpoena_seq",
      sequenceName = "hearing_subpoena_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "setting_id")
  private Setting setting;

  @Enumerated(EnumType.STRING)
  private Appearance.Part part;

  private String name;
  private boolean comes;
  private String papers;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_by")
  private Side askedBy;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @OneToMany(mappedBy = "subpoena", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<SubpoenaReturn> returns = new ArrayList<>();

  protected Subpoena() {}

  /**
   * What a subpoena is to say.
   *
   * @param comes whether that person has to come
   * @param papers what is to be brought or sent; null for nothing
   * @param askedBy who asked for it
   * @param issuedBy who signs it
   */
  public record Said(
      Appearance.Part part,
      String name,
      boolean comes,
      String papers,
      Side askedBy,
      String issuedBy) {}

  Subpoena(Said said, Recorded recorded) {
    this.part = Guard.present(said.part(), "/part", "As what that person comes");
    this.name = Guard.requiredLine(said.name(), "/name", "Who is subpoenaed", 200);
    this.comes = said.comes();
    this.papers = Guard.optional(said.papers(), "/papers", "The papers", ActionStep.LONGEST_REASON);
    Guard.check(
        comes || papers != null,
        "nothing-asked",
        "/papers",
        "Nothing is asked for: say that the person comes, or which papers are sent.");
    this.askedBy = Guard.present(said.askedBy(), "/askedBy", "Who asked for it");
    this.issuedBy = Guard.requiredLine(said.issuedBy(), "/issuedBy", "Who issues it", 200);
    this.recordedBy = recorded.by();
    this.recordedAt = recorded.at();
  }

  void of(Setting owner) {
    this.setting = owner;
  }

  /** The same again, for another setting. */
  Said again() {
    return new Said(part, name, comes, papers, askedBy, issuedBy);
  }

  boolean isTo(Appearance.Part of, String named) {
    return part == of && name.equalsIgnoreCase(named.strip());
  }

  /**
   * Keeps what came of it.
   *
   * @throws Conflict where it was withdrawn, or its setting has ended before its time
   */
  void note(SubpoenaReturn made) {
    if (isWithdrawn()) {
      throw new Conflict("This subpoena was withdrawn.");
    }
    if (!setting.stands() && !setting.isOver()) {
      throw new Conflict("The setting has ended, and this subpoena with it.");
    }
    made.of(this);
    returns.add(made);
  }

  /** What came of it last; empty where nobody has said. */
  public Optional<SubpoenaReturn> lastReturn() {
    return returns.isEmpty() ? Optional.empty() : Optional.of(returns.get(returns.size() - 1));
  }

  public boolean isServed() {
    return is(SubpoenaReturn.Outcome.SERVED);
  }

  public boolean isWithdrawn() {
    return is(SubpoenaReturn.Outcome.WITHDRAWN);
  }

  private boolean is(SubpoenaReturn.Outcome outcome) {
    return lastReturn().filter(last -> last.outcome() == outcome).isPresent();
  }

  /** Whether somebody still has to serve it, and the hearing is to come. */
  public boolean isToBeServed() {
    return setting.stands() && !isServed() && !isWithdrawn();
  }

  /** Whether what came of it may still be recorded. */
  public boolean isOpen() {
    return !isWithdrawn() && (setting.stands() || setting.isOver());
  }

  public Long id() {
    return id;
  }

  Setting setting() {
    return setting;
  }

  public Appearance.Part part() {
    return part;
  }

  public String name() {
    return name;
  }

  /** Whether that person has to come. */
  public boolean isToCome() {
    return comes;
  }

  /** What is to be brought or sent; null for nothing. */
  public String papers() {
    return papers;
  }

  /** Who asked for it. */
  public Side askedBy() {
    return askedBy;
  }

  public String issuedBy() {
    return issuedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** All that came of it, the oldest first. */
  public List<SubpoenaReturn> returns() {
    return Collections.unmodifiableList(returns);
  }
}
