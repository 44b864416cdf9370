package org.priors.web.imports;

import java.time.Instant;
import java.util.List;
import org.priors.imports.ImportRun;
import org.priors.imports.Reason;

/**
 * An import as the API tells of it. Read is always taken, here (already), skipped and failed
 * together; remarked are those of the taken that have a remark.
 *
 * @param agency its ORI; null while it is not on file yet
 * @param mended those of the failed that came again, mended, in a later import that stands
 * @param takenBack whether none of the cases that it opened counts any more
 * @param casesTakenBack how many of them do not
 */
record ImportBody(
    long id,
    String state,
    String profile,
    String agency,
    String file,
    long size,
    long total,
    long read,
    long taken,
    long here,
    long skipped,
    long failed,
    long mended,
    long remarked,
    long cases,
    long drivers,
    boolean takenBack,
    long casesTakenBack,
    int resumed,
    boolean stopAsked,
    String message,
    String sentBy,
    Instant sentAt,
    Instant finishedAt,
    List<Reason> reasons) {

  static ImportBody of(ImportRun run, List<Reason> reasons) {
    return new ImportBody(
        run.id(),
        run.state(),
        run.profile(),
        run.agencyOri(),
        run.fileName(),
        run.size(),
        run.rowsTotal(),
        run.rowsRead(),
        run.rowsTaken(),
        run.rowsHere(),
        run.rowsSkipped(),
        run.rowsFailed(),
        run.rowsMended(),
        run.rowsRemarked(),
        run.casesNew(),
        run.drivers(),
        run.isTakenBack(),
        run.casesBack(),
        run.resumed(),
        run.stopAsked(),
        run.message(),
        run.askedBy(),
        run.askedAt(),
        run.finishedAt(),
        reasons);
  }
}
