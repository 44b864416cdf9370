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
 * @param amendedTo how the charge of impaired driving was amended last, as far as the decision is
 *     shown to whoever looks; null where it was not
 */
public record CaseView(
    CaseFile file,
    Agency agency,
    DriverView driver,
    List<CaseDocuments.Line> documents,
    String prosecutor,
    Amendment amendedTo) {

  /**
   * How this charge was amended since it was filed; null where it was not, and where a page asks
   * for none.
   */
  public Amendment amendment(Charge charge) {
    return charge != null && charge.kind() == ChargeKind.IMPAIRED_DRIVING ? amendedTo : null;
  }

  /** What the words of the charges say as they were filed, and as which offense it stands now. */
  public ChargeSays says(ChargeWords words) {
    return words.read(
        file.state(),
        file.charges().stream().map(ChargeWords.Text::of).toList(),
        amendedTo == null ? null : amendedTo.number());
  }

  /** Whether the caller may add to the case. */
  public boolean mayBeAddedToBy(Caller caller) {
    return caller.may(Permission.RECORD_CASES) && OwnAgency.mayWrite(caller, file.agencyId());
  }

  /** The day of the arrest in the agency's zone. */
  public LocalDate arrestedOn() {
    return file.arrest().on(agency.zone());
  }

  /** What the report that opened the case noted on it; null for nothing. */
  public String reportedNote() {
    return file.notes().stream()
        .filter(note -> note.writtenBy().equals(file.source()))
        .map(CaseNote::text)
        .findFirst()
        .orElse(null);
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
