package org.priors.rulings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.agencies.Agency;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChargeWords;
import org.priors.history.DriverView;
import org.priors.history.Event;
import org.priors.history.Priors;

/**
 * A case file with the record of its driver: what the law is asked about.
 *
 * @param driver null where the agency names nobody
 * @param amendedTo how the charge of impaired driving was amended last, as far as the decision is
 *     shown to whoever looks; null where it was not
 */
public record CaseOnRecord(CaseFile file, Agency agency, DriverView driver, Amendment amendedTo) {

  /** The case as if its driver were this one. */
  public CaseOnRecord with(DriverView other) {
    return new CaseOnRecord(file, agency, other, amendedTo);
  }

  /**
   * How this charge was amended since it was filed; null where it was not, and where a page asks
   * for none.
   */
  public Amendment amendment(Charge charge) {
    return charge != null && charge.kind() == ChargeKind.IMPAIRED_DRIVING ? amendedTo : null;
  }

  /** What the words of the charges say as they were filed, and as which offense it stands now. */
  ChargeSays says(ChargeWords words) {
    return words.read(
        file.state(),
        file.charges().stream().map(ChargeWords.Text::of).toList(),
        amendedTo == null ? null : amendedTo.number());
  }

  /** The day of the arrest in the agency's zone. */
  public LocalDate arrestedOn() {
    return file.arrest().on(agency.zone());
  }

  /** What the driver was on record for before this arrest; null where the driver is not known. */
  public Priors priors() {
    return driver == null ? null : driver.before(file.id(), arrestedAt(), arrestedOn());
  }

  /**
   * The same, and what courts have decided since of earlier arrests. The driver has to be known.
   */
  List<Event> decidedByNow() {
    return Priors.decidedByNow(driver.events(), file.id(), arrestedAt(), arrestedOn());
  }

  private OffsetDateTime arrestedAt() {
    return file.arrest().at().atOffset(ZoneOffset.UTC);
  }
}
