package org.priors.casebook;

import java.time.LocalDate;
import java.util.List;
import org.priors.agencies.Agency;
import org.priors.cases.CaseDocuments;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseNote;
import org.priors.cases.Charge;
import org.priors.cases.Corrections;
import org.priors.cases.OwnAgency;
import org.priors.history.DriverView;
import org.priors.history.LicenseStanding;
import org.priors.history.Priors;
import org.priors.rulings.Amendment;
import org.priors.rulings.CaseOnRecord;
import org.priors.security.Caller;
import org.priors.security.Permission;

/**
 * A case with all that its page shows.
 *
 * @param corrections what was corrected of it since it was reported, the latest first
 * @param prosecutor who has taken the case, null for nobody yet
 */
public record CaseView(
    CaseOnRecord onRecord,
    List<CaseDocuments.Line> documents,
    List<Corrections.Corrected> corrections,
    String prosecutor) {

  public CaseFile file() {
    return onRecord.file();
  }

  public Agency agency() {
    return onRecord.agency();
  }

  /** Null where the agency names nobody. */
  public DriverView driver() {
    return onRecord.driver();
  }

  /** The day of the arrest in the agency's zone. */
  public LocalDate arrestedOn() {
    return onRecord.arrestedOn();
  }

  /** What the driver was on record for before this arrest; null where the driver is not known. */
  public Priors priors() {
    return onRecord.priors();
  }

  /**
   * Whether the license was withdrawn on the day of the arrest, by what is on file; null where the
   * driver is not known.
   */
  public LicenseStanding license() {
    return driver() == null ? null : LicenseStanding.on(arrestedOn(), driver().events());
  }

  /** How this charge was amended since it was filed; null where it was not. */
  public Amendment amendment(Charge charge) {
    return onRecord.amendment(charge);
  }

  /** Whether the caller may add to the case. */
  public boolean mayBeAddedToBy(Caller caller) {
    return caller.may(Permission.RECORD_CASES) && OwnAgency.mayWrite(caller, file().agencyId());
  }

  /** What the report that opened the case noted on it; null for nothing. */
  public String reportedNote() {
    return file().notes().stream()
        .filter(note -> note.writtenBy().equals(file().source()))
        .map(CaseNote::text)
        .findFirst()
        .orElse(null);
  }
}
