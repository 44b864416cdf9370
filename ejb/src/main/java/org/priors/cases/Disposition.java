package org.priors.cases;

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
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.priors.agencies.Court;
import org.priors.problems.Guard;

/**
 * What a court decided in a case: part of the driver's history from the moment it is recorded. It
 * is never changed: a later one takes its place, and says why.
 */
@Entity
public class Disposition {

  /** How the court ended the case, or that what it decided before is no more. */
  public enum Kind {
    CONVICTION("Conviction"),
    DIVERSION("Diversion"),
    REDUCED_PLEA("Reduced plea"),
    DISMISSAL("Dismissal"),
    /** A decision is set aside or reversed, and nothing else is decided yet. */
    VACATED("Vacated"),
    /** The court never decided so, or not in this case. */
    ENTERED_IN_ERROR("Entered in error");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /** Whether it is a decision by which a charge ends. */
    public boolean isOutcome() {
      return this != VACATED && this != ENTERED_IN_ERROR;
    }

    String inWords() {
      return title.toLowerCase(Locale.ROOT);
    }
  }

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disposition_seq")
  @SequenceGenerator(
      name = "disposition_seq",
      sequenceName = "disposition_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  @ManyToOne
  @JoinColumn(name = "court_id")
  private Court court;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "docket_number")
  private String docketNumber;

  @ManyToOne
  @JoinColumn(name = "charge_id")
  private Charge charge;

  @Column(name = "pleaded_to")
  private String pleadedTo;

  @Column(name = "reduced_from")
  private String reducedFrom;

  private String reason;

  @Column(name = "source_document")
  private String sourceDocument;

  private Boolean juvenile;
  @Embedded private DiversionCourse course;

  @ManyToOne
  @JoinColumn(name = "replaces_id")
  private Disposition replaces;

  @Enumerated(EnumType.STRING)
  private Because because;

  @ManyToOne
  @JoinColumn(name = "superseded_by")
  private Disposition supersededBy;

  private int place;

  protected Disposition() {}

  Disposition(DispositionBuilder said) {
    this.kind = Guard.present(said.kind, "/kind", "What the court decided");
    boolean isError = kind == Kind.ENTERED_IN_ERROR;
    this.court = isError ? said.court : Guard.present(said.court, "/court", "The court");
    this.decidedOn =
        isError
            ? said.decidedOn
            : Guard.present(said.decidedOn, "/decidedOn", "The day of the decision");
    this.docketNumber =
        Guard.optionalLine(said.docketNumber, "/docketNumber", "The docket number", 60);
    this.charge = said.charge;
    this.juvenile = said.juvenile;
    this.replaces = said.replaces;
    this.course = course(said.course);
    this.because = because(said.because);
    this.pleadedTo =
        onlyFor(Kind.REDUCED_PLEA, said.pleadedTo, "/pleadedTo", "The charge pleaded to");
    this.reducedFrom =
        onlyFor(Kind.REDUCED_PLEA, said.reducedFrom, "/reducedFrom", "The charge it came from");
    this.reason =
        this.because == null
            ? onlyFor(Kind.DISMISSAL, said.reason, "/reason", "The reason for the dismissal")
            : Guard.required(said.reason, "/reason", "Why it takes the place of another", 300);
    this.sourceDocument =
        Guard.required(said.sourceDocument, "/sourceDocument", "The source document", 300);
  }

  /** What a court decided of this kind. */
  public static DispositionBuilder of(Kind kind) {
    return new DispositionBuilder(kind);
  }

  private DiversionCourse course(DiversionCourse told) {
    Guard.check(
        told == null || !told.isTold() || kind == Kind.DIVERSION,
        "does-not-belong",
        "/program",
        "A program belongs to a diversion, not to a " + kind.inWords() + ".");
    return told;
  }

  private Because because(Because stated) {
    if (!kind.isOutcome()) {
      Because own = Because.valueOf(kind.name());
      Guard.check(
          stated == null || stated == own,
          "contradictory",
          "/because",
          "That it is " + kind.inWords() + " says why already.");
      return own;
    }
    Guard.check(
        replaces == null || stated != null,
        "missing",
        "/because",
        "Why the decision before it no longer stands is missing: vacated, amended or entered in"
            + " error.");
    return stated;
  }

  private String onlyFor(Kind owner, String text, String place, String name) {
    if (kind == owner) {
      return Guard.required(text, place, name, 300);
    }
    Guard.check(
        text == null || text.isBlank(),
        "does-not-belong",
        place,
        name + " belongs to a " + owner.inWords() + ", not to a " + kind.inWords() + ".");
    return null;
  }

  /** Takes what was left out from the decision whose place it takes. */
  void takeThePlaceOf(Disposition before, LocalDate today) {
    replaces = before;
    charge = charge == null ? before.charge : charge;
    court = court == null ? before.court : court;
    decidedOn = decidedOn == null ? today : decidedOn;
  }

  /** Says which later decision took its place; null for none: it stands. */
  void supersededBy(Disposition later) {
    supersededBy = later;
  }

  /** {@code the conviction of 1 Jun 1999}. */
  String inWords() {
    return "the " + kind.inWords() + " of " + DAY.format(decidedOn);
  }

  void belongTo(CaseFile owner) {
    this.caseFile = owner;
    this.place = owner.dispositions().size();
  }

  /**
   * How many decisions were on file when it was recorded: of two the later has the greater. Ids do
   * not tell, for each server hands them out from a block of its own.
   */
  int place() {
    return place;
  }

  public Long id() {
    return id;
  }

  public Court court() {
    return court;
  }

  public Kind kind() {
    return kind;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public String docketNumber() {
    return docketNumber;
  }

  public Charge charge() {
    return charge;
  }

  public String pleadedTo() {
    return pleadedTo;
  }

  public String reducedFrom() {
    return reducedFrom;
  }

  public String reason() {
    return reason;
  }

  public String sourceDocument() {
    return sourceDocument;
  }

  /** Whether it is a juvenile adjudication, null where the court does not say. */
  public Boolean juvenile() {
    return juvenile;
  }

  /** Of a diversion, how it went. */
  public DiversionCourse course() {
    return course == null ? DiversionCourse.UNTOLD : course;
  }

  /** A later document told more of how the diversion went. */
  void wentOn(DiversionCourse more) {
    course = more;
  }

  /** The decision whose place it was recorded to take, null for none. */
  public Disposition replaces() {
    return replaces;
  }

  /** Why it takes the place of another, null where it does not say so. */
  public Because because() {
    return because;
  }

  /** The later decision that stands in its place, null while it stands itself. */
  public Disposition supersededBy() {
    return supersededBy;
  }

  /** Whether it is an outcome that no later decision took the place of. */
  public boolean stands() {
    return kind.isOutcome() && supersededBy == null;
  }
}
