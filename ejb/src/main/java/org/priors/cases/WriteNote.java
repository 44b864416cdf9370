package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Writes a note on a case. */
@Stateless
public class WriteNote {

  @Inject CaseFiles cases;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  @UseCase(Permission.RECORD_CASES)
  public void write(Caller caller, long caseId, String text) {
    CaseFile file = cases.get(caseId);
    OwnAgency.require(caller, file);
    changes.begin(caller, "Note written");
    file.add(new CaseNote(text, clock.instant(), caller.displayName()));
    cases.flush();
    audit.allowed(caller, "Wrote a note", "case", caseId, null);
  }
}
