package org.priors.agencies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.ZoneId;
import java.util.Locale;
import org.priors.problems.Guard;

/**
 * An agency that reports to or works in Priors, known by its ORI (NCIC originating agency
 * identifier).
 */
@Entity
public class Agency {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
  @SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 50)
  private Long id;

  private String ori;
  private String name;

  @Enumerated(EnumType.STRING)
  private AgencyKind kind;

  private String state;
  private String zone;

  protected Agency() {}

  public Agency(String ori, String name, AgencyKind kind, String state, String zone) {
    this.ori = checkedOri(Guard.required(ori, "/ori", "The ORI", 20), "/ori");
    this.name = Guard.requiredLine(name, "/name", "The agency's name", 200);
    this.kind = Guard.present(kind, "/kind", "The agency's kind");
    this.state = States.required(state, "/state");
    this.zone = checkedZone(zone);
  }

  /**
   * The ORI in capital letters.
   *
   * @throws org.priors.problems.Refused with code {@code bad-ori} for what can be none
   */
  public static String checkedOri(String said, String place) {
    Guard.check(
        said.matches("[A-Za-z0-9]{9}"),
        "bad-ori",
        place,
        "An ORI has nine letters and digits; '" + said + "' has not.");
    return said.toUpperCase(Locale.ROOT);
  }

  /** An offset is none: the database reads its sign the other way round, and it has no summer. */
  private static String checkedZone(String zone) {
    String kept = Guard.required(zone, "/zone", "The time zone", 60);
    Guard.check(
        ZoneId.getAvailableZoneIds().contains(kept),
        "unknown-zone",
        "/zone",
        "'" + kept + "' is not a time zone such as America/Chicago.");
    return kept;
  }

  public Long id() {
    return id;
  }

  public String ori() {
    return ori;
  }

  public String name() {
    return name;
  }

  /** {@code Exampleville Police, LA (LA0170100)}: told apart from every other. */
  public String inFull() {
    return name + ", " + state + " (" + ori + ")";
  }

  public AgencyKind kind() {
    return kind;
  }

  public String state() {
    return state;
  }

  /** The zone in which the agency's times are shown and its days and nights begin. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }
}
