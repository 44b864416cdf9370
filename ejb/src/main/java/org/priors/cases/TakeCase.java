package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** A prosecutor takes a case as the own one. */
@Stateless
public class TakeCase {

  @Inject CaseFiles cases;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /**
   * Takes it.
   *
   * @param seenVersion the version of the case that the prosecutor had before them
   */
  @UseCase(Permission.PROSECUTE)
  public void take(Caller caller, long caseId, int seenVersion) {
    CaseFile file = cases.get(caseId);
    CaseFiles.refuseUnlessSeen(file, seenVersion);
    changes.begin(caller, "Case taken to prosecute");
    file.prosecutedBy(caller.accountId());
    audit.allowed(caller, "Took the case to prosecute", "case", caseId, null);
  }
}
