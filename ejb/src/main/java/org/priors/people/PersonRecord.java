package org.priors.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.priors.problems.Guard;

/**
 * A person as one agency reported them, once. Stays as it was reported until that agency corrects
 * it, which the database keeps with what stood before; only the driver it is joined to may change.
 */
@Entity
@Table(name = "person_record")
public class PersonRecord {

  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 2);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_record_seq")
  @SequenceGenerator(
      name = "person_record_seq",
      sequenceName = "person_record_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "driver_id", updatable = false)
  private Long driverId;

  @Column(name = "agency_id")
  private Long agencyId;

  @Embedded private PersonName name;

  private LocalDate born;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  @Embedded private License license;
  @Embedded private Address address;

  @Column(name = "reported_at")
  private Instant reportedAt;

  private String source;

  @Column(name = "joined_because", updatable = false)
  private String joinedBecause;

  @Column(name = "weighed_with", updatable = false)
  private Long weighedWith;

  protected PersonRecord() {}

  /**
   * @param born null where the agency does not say
   * @param license null where the agency does not say
   * @param address null where the agency does not say
   */
  public PersonRecord(PersonName name, LocalDate born, Sex sex, License license, Address address) {
    this.name = Guard.present(name, "/surname", "The name");
    Guard.check(
        born == null || !born.isBefore(EARLIEST_BIRTH),
        "born-too-early",
        "/born",
        "A birth date before 1880 cannot be.");
    this.born = born;
    this.sex = sex;
    this.license = license;
    this.address = address;
  }

  /** Notes which agency reported this, when, and in what. */
  public PersonRecord reportedBy(long agencyId, Instant at, String source) {
    this.agencyId = agencyId;
    this.reportedAt = at;
    this.source = Guard.required(source, "/source", "The source", 300);
    return this;
  }

  /** Says what the other says; who reported it, when and in what stays. */
  void say(PersonRecord corrected) {
    name = corrected.name;
    born = corrected.born;
    sex = corrected.sex;
    license = corrected.license;
    address = corrected.address;
  }

  /**
   * @param weighedWith the oldest record that the weights alone gather it with; null if that is the
   *     oldest of the driver
   */
  void join(long driverId, String because, Long weighedWith) {
    this.driverId = driverId;
    this.joinedBecause = because;
    this.weighedWith = weighedWith;
  }

  public Long id() {
    return id;
  }

  public Long driverId() {
    return driverId;
  }

  public Long agencyId() {
    return agencyId;
  }

  public PersonName name() {
    return name;
  }

  public ReportedAs reportedAs() {
    return new ReportedAs(name.key(), born);
  }

  public LocalDate born() {
    return born;
  }

  public Sex sex() {
    return sex;
  }

  public License license() {
    return license;
  }

  public Address address() {
    return address;
  }

  public Instant reportedAt() {
    return reportedAt;
  }

  public String source() {
    return source;
  }

  public String joinedBecause() {
    return joinedBecause;
  }
}
