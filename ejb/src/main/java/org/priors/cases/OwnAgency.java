package org.priors.cases;

import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;

/**
 * Officers write for their own agency alone: they report its arrests, and add to its cases. Clerks
 * and prosecutors work on the cases of every agency that sends to them.
 */
public final class OwnAgency {

  private OwnAgency() {}

  /** Whether the caller may write on cases of the agency. */
  public static boolean mayWrite(Caller caller, long agencyId) {
    return caller.role() != Role.OFFICER
        || caller.agencyId() != null && caller.agencyId() == agencyId;
  }

  /** Refuses an officer of another agency. */
  public static void require(Caller caller, CaseFile file) {
    if (!mayWrite(caller, file.agencyId())) {
      throw new Denied(
          "An officer adds to cases of the own agency only. Ask the agency that reported this"
              + " arrest, or a clerk.");
    }
  }
}
