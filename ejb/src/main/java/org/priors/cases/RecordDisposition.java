package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Records what a court decided on a case; the driver's history has it from then on. */
@Stateless
public class RecordDisposition {

  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * What is on file now.
   *
   * @param isNew whether it was not on file before
   */
  public record Recorded(long id, boolean isNew) {}

  /**
   * Records it once: sent again, it is the one on file.
   *
   * @param seenVersion the version of the case that the caller had before them; null for a system
   *     that had none
   * @param decided what was decided on the case, which it is made of; refuses what cannot be
   */
  @UseCase(Permission.RECORD_DISPOSITIONS)
  public Recorded record(
      Caller caller, long caseId, Integer seenVersion, Function<CaseFile, Disposition> decided) {
    CaseFile caseFile = cases.get(caseId);
    Disposition disposition = decided.apply(caseFile);
    Agency agency = agencies.get(caseFile.agencyId());
    disposition
        .course()
        .requirePossible(
            caseFile.arrest().on(agency.zone()), LocalDate.now(clock.withZone(agency.zone())));
    Disposition known = known(caseFile, disposition);
    if (known != null) {
      new SentAgain(disposition, known).refuseIfOtherwise(caseFile);
      return wentOn(caller, caseFile, seenVersion, known, disposition);
    }
    if (seenVersion != null) {
      CaseFiles.refuseUnlessSeen(caseFile, seenVersion);
    }
    changes.begin(caller, "Disposition: " + disposition.sourceDocument());
    caseFile.dispose(disposition, agency, clock);
    stored(caseFile);
    audit.allowed(
        caller,
        "Recorded: " + disposition.kind().inWords(),
        "case",
        caseId,
        disposition.sourceDocument());
    return new Recorded(disposition.id(), true);
  }

  /** Of a diversion on file it may become known how it went. */
  private Recorded wentOn(
      Caller caller, CaseFile caseFile, Integer seenVersion, Disposition known, Disposition sent) {
    DiversionCourse told = known.course().with(sent.course());
    if (told.equals(known.course())) {
      return new Recorded(known.id(), false);
    }
    if (seenVersion != null) {
      CaseFiles.refuseUnlessSeen(caseFile, seenVersion);
    }
    changes.begin(caller, "How a diversion went: " + sent.sourceDocument());
    known.wentOn(told);
    stored(caseFile);
    audit.allowed(
        caller, "Recorded how a diversion went", "case", caseFile.id(), sent.sourceDocument());
    return new Recorded(known.id(), true);
  }

  private void stored(CaseFile caseFile) {
    cases.changed(caseFile);
    cases.flush();
    if (caseFile.driverId() != null) {
      changed.of(Change.RECORD, caseFile.driverId());
    }
  }

  /** The case that it is recorded on, for reading what was sent; nothing of it is shown. */
  @UseCase(Permission.RECORD_DISPOSITIONS)
  public CaseFile onFile(Caller caller, long caseId) {
    return cases.whole(caseId);
  }

  private static Disposition known(CaseFile caseFile, Disposition sent) {
    return caseFile.dispositions().stream()
        .filter(onFile -> new SentAgain(sent, onFile).isSame())
        .findFirst()
        .orElse(null);
  }
}
