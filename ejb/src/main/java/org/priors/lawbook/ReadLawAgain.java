package org.priors.lawbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.AfterCommit;

/**
 * Reads the office's law folder again, so that changed files are in use on all nodes without a
 * restart.
 */
@Stateless
public class ReadLawAgain {

  @Inject CurrentLaw law;
  @Inject SharedLaw shared;
  @Inject AuditLog audit;
  @Inject AfterCommit afterCommit;

  /**
   * Whether the folder could be read; if not, {@link CurrentLaw#failure()} says why. The law stays
   * what it was until it is stored who had it read.
   */
  @UseCase(Permission.ADMINISTER)
  public boolean read(Caller caller) {
    LawReading read = law.readFolder();
    boolean isRead = read.version() != null;
    if (isRead) {
      String inUse = shared.row().map(SharedLaw.Row::version).orElse(null);
      if (read.version().equals(inUse)) {
        shared.noteOwn(read);
      } else {
        shared.replace(read, caller);
      }
    }
    String outcome = isRead ? "version " + read.version() : read.failure();
    audit.allowed(caller, "Read the law folder again", "law", null, outcome);
    afterCommit.run(() -> law.useFolder(read));
    return isRead;
  }
}
