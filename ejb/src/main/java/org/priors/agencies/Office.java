package org.priors.agencies;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.ZoneId;
import org.priors.security.Workplace;

/**
 * A place that people work at: an agency (a DMV is one) or a court. Whoever has to do with either
 * alike, such as grants, knows offices alone.
 */
@Entity
public class Office {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_seq")
  @SequenceGenerator(name = "office_seq", sequenceName = "office_seq", allocationSize = 50)
  private Long id;

  @OneToOne
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @OneToOne
  @JoinColumn(name = "court_id")
  private Court court;

  protected Office() {}

  public Office(Agency agency) {
    this.agency = agency;
  }

  public Office(Court court) {
    this.court = court;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return agency == null ? court.name() : agency.name();
  }

  public String state() {
    return agency == null ? court.state() : agency.state();
  }

  /** That of the agency; a court says none, and keeps the time of most people of its State. */
  public ZoneId zone() {
    return agency == null ? Zones.ofMost(court.state()) : agency.zone();
  }

  /** Whether it is a licensing agency, which hears drivers on what it does about an arrest. */
  public boolean isLicensing() {
    return agency != null && agency.kind() == AgencyKind.DMV;
  }

  public boolean isCourt() {
    return agency == null;
  }

  /** The office as that of a caller. */
  public Workplace workplace() {
    return new Workplace(id, agency == null ? null : agency.id(), state(), name());
  }
}
