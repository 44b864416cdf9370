package org.priors.imports;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.ChangeSets;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** The beginning and the end of carrying an import out. */
@Stateless
public class ImportSteps {

  @Inject Database database;
  @Inject ImportProfiles profiles;
  @Inject ImportRecord record;
  @Inject RowNotes notes;
  @Inject Clearance clearance;
  @Inject Agencies agencies;
  @Inject ChangeSets changes;
  @Inject Clock clock;

  /** Says of the imports under other profiles than these that they wait for another server. */
  @TransactionAttribute(REQUIRES_NEW)
  public void leaveToOthers(List<String> profiles) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update import_run
                    set message = concat_ws(' ', message, 'Waits for a server that has the profile ' || profile
                      || ' and can read it. Stop the import if there is none.')
                    where state = 'running' and not stop_asked and profile <> all(:profiles)
                      and coalesce(message, '') !~ 'Waits for a server'
                    """)
                .bindArray("profiles", String.class, profiles.toArray())
                .execute());
  }

  private void noLongerWaits(ImportRun run) {
    database.run(
        handle ->
            handle.execute(
                """
                update import_run
                set message = nullif(regexp_replace(message, '( |^)Waits for a server.*if there is none[.]', ''), '')
                where id = ? and message ~ 'Waits for a server'
                """,
                run.id()));
  }

  /** Makes an import ready, whether it is new or was interrupted. */
  @TransactionAttribute(REQUIRES_NEW)
  public ImportTask begin(ImportRun run) {
    noLongerWaits(run);
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

  /** Keeps rows that were not taken no longer than is said of them. */
  @TransactionAttribute(REQUIRES_NEW)
  public void forgetRows() {
    clearance.ofTheProduct(() -> notes.forget(clock.instant().minus(ImportRun.KEPT)));
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
