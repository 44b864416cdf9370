package org.priors.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Reads the letters of a case: whoever sees the case does. */
@Stateless
public class LetterReader {

  @Inject Letters letters;
  @Inject AuditLog audit;

  /** Those of an action that the caller has opened, the newest first. */
  @UseCase(Permission.READ_CASES)
  public List<LetterLine> of(Caller caller, long actionId) {
    return letters.of(actionId);
  }

  /** What is known of a letter. */
  @UseCase(Permission.READ_CASES)
  public LetterLine open(Caller caller, long id) {
    LetterLine line = letters.find(id).orElseThrow(() -> new NotFound("letter", id));
    audit.allowed(caller, "Opened a letter: " + line.title(), "case", line.caseId(), null);
    return line;
  }

  /** The letter as it was made. */
  @UseCase(Permission.READ_CASES)
  public byte[] paper(Caller caller, long id) {
    open(caller, id);
    return letters.content(id).orElseThrow(() -> new NotFound("letter", id));
  }
}
