package org.priors.agencies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.priors.problems.Guard;

/**
 * A court that decides cases. Whether it is a court of record decides in some States whether its
 * convictions count.
 */
@Entity
public class Court {

  /** Where a court stands in the order of courts. */
  public enum Level {
    LOCAL,
    STATE,
    FEDERAL
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "court_seq")
  @SequenceGenerator(name = "court_seq", sequenceName = "court_seq", allocationSize = 50)
  private Long id;

  private String name;
  private String state;
  private String county;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Column(name = "of_record")
  private Boolean ofRecord;

  protected Court() {}

  /**
   * @param ofRecord null where it is not known
   */
  public Court(String name, String state, String county, Level level, Boolean ofRecord) {
    this.name = Guard.requiredLine(name, "/name", "The court's name", 200);
    this.state = States.required(state, "/state");
    this.county = Guard.optionalLine(county, "/county", "The county", 100);
    this.level = Guard.present(level, "/level", "The court's level");
    this.ofRecord = ofRecord;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String state() {
    return state;
  }

  /** {@code City Court, LA}: told apart from every other. */
  public String inFull() {
    return name + ", " + state;
  }

  public String county() {
    return county;
  }

  public Level level() {
    return level;
  }

  /** Null where it is not known. */
  public Boolean ofRecord() {
    return ofRecord;
  }
}
