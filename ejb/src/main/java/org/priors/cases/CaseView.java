package org.priors.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.agencies.Agency;
import org.priors.drivers.DriverView;
import org.priors.drivers.Event;
import org.priors.drivers.Priors;

/**
 * A case file with all that its page shows.
 *
 * @param driver null where the agency names nobody
 * @param prosecutor who has taken the case, null for nobody yet
 */
public record CaseView(
    CaseFile file,
    Agency agency,
    DriverView driver,
    List<CaseDocuments.Line> documents,
    String prosecutor) {

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
