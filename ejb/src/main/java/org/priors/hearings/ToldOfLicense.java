package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.cases.CaseFile;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;

/** Tells the feed that what is on record of a driver's license has changed. */
@ApplicationScoped
class ToldOfLicense {

  @Inject Changes changes;

  /** Nobody is told where the agency names no driver. */
  void tell(CaseFile file) {
    if (file.driverId() != null) {
      changes.of(Change.RECORD, List.of(file.driverId()));
    }
  }
}
