package org.priors.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.priors.agencies.Agency;
import org.priors.people.BirthDate;
import org.priors.people.PersonRecord;
import org.priors.problems.Guard;

/**
 * One arrest and all that comes of it, part of the driver's history as the court decided it last.
 * It may stand without a driver where the agency names none.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

  /** Where a case stands. */
  public enum Status {
    OPEN,
    DISPOSED;

    public String title() {
      return this == OPEN ? "Open" : "Disposed";
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_file_seq")
  @SequenceGenerator(name = "case_file_seq", sequenceName = "case_file_seq", allocationSize = 50)
  private Long id;

  private String number;
  private String state;

  @Column(name = "agency_id")
  private long agencyId;

  @Column(name = "agency_number", updatable = false)
  private String agencyNumber;

  @Column(name = "incident_key")
  private String incidentKey;

  @Column(name = "driver_id")
  private Long driverId;

  @Column(name = "person_record_id")
  private Long personRecordId;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Embedded private Arrest arrest;

  @Enumerated(EnumType.STRING)
  @Column(name = "tests_reported")
  private TestsReported testsReported;

  @Column(name = "prosecutor_id")
  private Long prosecutorId;

  private String source;
  private String sealed;
  @Version private int version;

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<Charge> charges = new ArrayList<>();

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<ChemicalTest> tests = new ArrayList<>();

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<SobrietyTest> sobrietyTests = new ArrayList<>();

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<CaseNote> notes = new ArrayList<>();

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("decidedOn, place")
  private List<Disposition> dispositions = new ArrayList<>();

  @OneToOne(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  private Advisement advisement;

  protected CaseFile() {}

  /**
   * @param number Priors' own number
   * @param agencyNumber the agency's own number: a second report under it is the same case
   * @param incidentKey of one night and person; null where the agency numbers its cases
   */
  public CaseFile(
      String number,
      Agency agency,
      String agencyNumber,
      String incidentKey,
      Arrest arrest,
      TestsReported testsReported,
      String source,
      Clock clock) {
    this.number = Guard.required(number, "/number", "The case number", 40);
    this.state = agency.state();
    this.agencyId = agency.id();
    this.agencyNumber =
        Guard.requiredLine(agencyNumber, "/agencyNumber", "The agency's own number", 60);
    this.incidentKey = incidentKey;
    this.arrest = Guard.present(arrest, "/arrest", "The arrest");
    arrest.requirePossible(clock, agency.zone(), "/arrest");
    this.testsReported =
        Guard.present(testsReported, "/testsReported", "What is reported of tests");
    this.source = Guard.required(source, "/source", "The source of the case", 300);
    this.status = Status.OPEN;
  }

  /** Joins the case to the driver that its person record was resolved to. */
  public void isAbout(PersonRecord person, Agency agency) {
    BirthDate.refuseUnlessDriving(person.born(), arrest.on(agency.zone()), "/person/born");
    this.driverId = person.driverId();
    this.personRecordId = person.id();
  }

  public void add(Charge charge) {
    charge.belongTo(this);
    charges.add(charge);
    if (!isSealed() && !dispositions.isEmpty()) {
      settle();
    }
  }

  /** Says this of the arrest, and so much of tests. */
  void say(Arrest corrected, TestsReported reported) {
    arrest = corrected.inPlaceOf(arrest);
    testsReported = reported;
  }

  /** Adds a charge of the same night; the case begins with the earliest of them. */
  public void add(Charge charge, Instant chargedAt) {
    add(charge);
    arrest.beginBy(chargedAt);
  }

  public void add(ChemicalTest test) {
    test.belongTo(this);
    tests.add(test);
  }

  /** Adds a test that was not reported with the arrest: from now on those on file are all. */
  void testedToo(ChemicalTest test) {
    add(test);
    testsReported = testsReported == TestsReported.NONE ? TestsReported.ALL : testsReported;
  }

  public void add(SobrietyTest test) {
    test.belongTo(this);
    sobrietyTests.add(test);
  }

  public void add(CaseNote note) {
    note.belongTo(this);
    notes.add(note);
  }

  public void advised(Advisement read) {
    read.belongTo(this);
    this.advisement = read;
  }

  /** Records what the court decided: the case is disposed of once each charge has an outcome. */
  public void dispose(Disposition disposition, Agency agency, Clock clock) {
    LocalDate today = LocalDate.now(clock.withZone(agency.zone()));
    new Docket(dispositions, charges).receive(disposition, arrest.on(agency.zone()), today);
    disposition.belongTo(this);
    dispositions.add(disposition);
    settle();
  }

  /** Keeps it as the court sealed it until the order is lifted, whatever charge comes meanwhile. */
  void ordered(SealingOrder order) {
    sealed = order.hides();
    if (!isSealed()) {
      settle();
    }
  }

  private void settle() {
    status = new Docket(dispositions, charges).settle() ? Status.DISPOSED : Status.OPEN;
  }

  /** Gives the case to a prosecutor. */
  public void prosecutedBy(long accountId) {
    prosecutorId = accountId;
  }

  public boolean hasRefusal() {
    return tests.stream().anyMatch(ChemicalTest::isRefusal);
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String state() {
    return state;
  }

  public long agencyId() {
    return agencyId;
  }

  public String agencyNumber() {
    return agencyNumber;
  }

  public Long driverId() {
    return driverId;
  }

  public Long personRecordId() {
    return personRecordId;
  }

  public Status status() {
    return status;
  }

  public Arrest arrest() {
    return arrest;
  }

  public TestsReported testsReported() {
    return testsReported;
  }

  public Long prosecutorId() {
    return prosecutorId;
  }

  public String source() {
    return source;
  }

  public boolean isSealed() {
    return sealed != null;
  }

  public int version() {
    return version;
  }

  public List<Charge> charges() {
    return List.copyOf(charges);
  }

  public List<ChemicalTest> tests() {
    return List.copyOf(tests);
  }

  public List<SobrietyTest> sobrietyTests() {
    return List.copyOf(sobrietyTests);
  }

  public List<CaseNote> notes() {
    return List.copyOf(notes);
  }

  public List<Disposition> dispositions() {
    return List.copyOf(dispositions);
  }

  public Advisement advisement() {
    return advisement;
  }
}
