package org.priors.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.agencies.Agency;
import org.priors.drivers.DriverView;
import org.priors.drivers.Event;
import org.priors.drivers.Priors;
import org.priors.security.Caller;
import org.priors.security.Permission;

/**
 * A case file with all that its page shows.
 *
 * @param driver null where the agency names nobody
 * @param prosecutor who has taken the case, null for nobody yet
 * @param amendedTo as which offence the charge of impaired driving was amended, as far as the
 *     decision is shown to whoever looks; null where it was not
 */
public record CaseView(
    CaseFile file,
    Agency agency,
    DriverView driver,
    List<CaseDocuments.Line> documents,
    String prosecutor,
    Integer amendedTo) {

  /** The words of a charge as it stands now. */
  public ChargeWords.Text asItStands(Charge charge) {
    return ChargeWords.Text.of(charge).amendedTo(amendedTo);
  }

  /** The degree of a charge as it stands now; null where none is stated. */
  public String degree(Charge charge) {
    return asItStands(charge).degree();
  }

  /** Whether the caller may add notes and documents. */
  public boolean mayBeAddedToBy(Caller caller) {
    return caller.may(Permission.RECORD_CASES) && OwnAgency.mayWrite(caller, file.agencyId());
  }

  /** The day of the arrest in the agency's zone. */
  public LocalDate arrestedOn() {
    return file.arrest().on(agency.zone());
  }

  /** What the driver was on record for before this arrest; null where the driver is not known. */
  public Priors priors() {
    OffsetDateTime arrested = file.arrest().at().atOffset(ZoneOffset.UTC);
    return driver == null ? null : driver.before(file.id(), arrested, arrestedOn());
  }

  /**
   * The same, and what courts have decided since of earlier arrests. The driver has to be known.
   */
  public List<Event> decidedByNow() {
    OffsetDateTime arrested = file.arrest().at().atOffset(ZoneOffset.UTC);
    return Priors.decidedByNow(driver.events(), file.id(), arrested, arrestedOn());
  }
}
