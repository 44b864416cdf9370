package org.priors.lawbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Reads the office's law folder again, so that changed files are in use on all nodes without a
 * restart.
 */
@Stateless
public class ReadLawAgain {

  @Inject CurrentLaw law;
  @Inject LawInUse inUse;
  @Inject AuditLog audit;

  /** Whether the folder could be read; if not, {@link CurrentLaw#failure()} says why. */
  @UseCase(Permission.ADMINISTER)
  public boolean read(Caller caller) {
    law.readAgain();
    inUse.agree();
    String failure = law.failure();
    String outcome = failure == null ? "version " + law.book().version() : failure;
    audit.allowed(caller, "Read the law folder again", "law", null, outcome);
    return failure == null;
  }
}
