package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.cases.CaseFile;
import org.priors.cases.OwnAgency;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;

/** Who works on administrative actions: people of the State's licensing agency. */
@ApplicationScoped
class LicensingAgency {

  @Inject Agencies agencies;

  /** Refuses who is of another agency, of none, or of another State. */
  void require(Caller caller, CaseFile file) {
    if (!isOf(caller, file.state())) {
      throw new Denied("Only the licensing agency of " + file.state() + " works on this action.");
    }
  }

  /** Whether the caller sends statements on this arrest. */
  boolean takesStatementsFrom(Caller caller, CaseFile file) {
    return caller.role() == Role.OFFICER
        ? OwnAgency.mayWrite(caller, file.agencyId())
        : isOf(caller, file.state());
  }

  /** Whether the caller works at one. */
  boolean isOf(Caller caller) {
    return isOf(caller, caller.state());
  }

  /** Whether the caller works at the licensing agency of the State. */
  boolean isOf(Caller caller, String state) {
    if (caller.agencyId() == null) {
      return false;
    }
    Agency own = agencies.get(caller.agencyId());
    return own.kind() == AgencyKind.DMV && own.state().equals(state);
  }

  /** The office of the caller. Denied to who works at no licensing agency. */
  long officeOf(Caller caller) {
    if (!isOf(caller)) {
      throw new Denied("Only people of a licensing agency plan its hearings.");
    }
    return caller.officeId();
  }
}
