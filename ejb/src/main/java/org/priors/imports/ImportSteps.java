package org.priors.imports;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.ChangeSets;
import org.priors.sql.Database;

/** The beginning and the end of carrying an import out. */
@Stateless
public class ImportSteps {

  @Inject Database database;
  @Inject ImportProfiles profiles;
  @Inject ImportRecord record;
  @Inject Agencies agencies;
  @Inject ChangeSets changes;
  @Inject Clock clock;

  /** Makes an import ready, whether it is new or was interrupted. */
  @TransactionAttribute(REQUIRES_NEW)
  public ImportTask begin(ImportRun run) {
    if (run.rowsRead() > 0) {
      noteResumed(run);
    }
    ImportProfile profile = profiles.named(run.profile());
    Agency agency = run.agencyId() == null ? named(run, profile) : agencies.get(run.agencyId());
    return new ImportTask(run.id(), profile, run.fileName(), run.askedBy(), agency);
  }

  private Agency named(ImportRun run, ImportProfile profile) {
    if (profile.isForAnyAgency()) {
      throw new IllegalStateException(
          "The profile " + profile.name() + " named an agency when the file was sent.");
    }
    Agency named = profile.agency().agency();
    Agency agency = agencies.withOri(named.ori()).orElseGet(() -> added(run, named));
    record.of(run.id(), agency);
    return agency;
  }

  private void noteResumed(ImportRun run) {
    database.run(
        handle ->
            handle.execute(
                """
                update import_run set resumed = resumed + 1,
                  message = concat_ws(' ', nullif(regexp_replace(message, '( |^)Resumed at row .*$', ''), ''), ?) where id = ?
                """,
                "Resumed at row " + (run.rowsRead() + 1) + " after an interruption.",
                run.id()));
  }

  private Agency added(ImportRun run, Agency agency) {
    changes.begin(ImportTask.author(run.askedBy()), ImportTask.reason(run.id(), run.fileName()));
    agencies.add(agency);
    return agency;
  }

  /** Ends an import; its file is kept no longer. A null message leaves the one that is there. */
  @TransactionAttribute(REQUIRES_NEW)
  public void end(long runId, String state, String message) {
    database.takesLong();
    database.run(
        handle -> {
          handle.execute(
              """
              update import_run r set state = ?, message = coalesce(?, message), finished_at = ?,
                drivers = (select count(distinct c.driver_id) from import_case i join case_file c on c.id = i.case_id
                           where i.run_id = r.id)
              where id = ? and state = 'running'
              """,
              state,
              message,
              clock.instant(),
              runId);
          handle.execute("delete from import_chunk where run_id = ?", runId);
        });
  }
}
