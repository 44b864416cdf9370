package org.priors.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.Town;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** Files that are sent and imported to their end. */
@ApplicationScoped
public class SentImports {

  static final String WHY_BACK = "Sent under the wrong profile";

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject ImportRuns runs;
  @Inject ImportJob job;
  @Inject TakeImportBack takeBack;
  @Inject TakingBackJob takingBack;
  @Inject NotTakenCsv notTaken;
  @Inject Town town;
  @Inject ChangeSets changes;
  @Inject Clearance clearance;
  @Inject Database database;

  public ImportRuns runs() {
    return runs;
  }

  /** Takes a case out of sight, as an order of a court does. */
  public void seal(String chargeKey) {
    changes.begin(Caller.system("test"), "Sealed");
    clearance.ofTheProduct(
        () ->
            database.run(
                handle ->
                    handle.execute(
                        "update case_file set sealed = 'SEALED', status = 'DISPOSED' where id ="
                            + " (select case_id from charge where source_key = ?)",
                        chargeKey)));
  }

  /** Gives the case that has this charge another number of the agency's. */
  public void renumber(String chargeKey, String number) {
    storeAndForget();
    clearance.ofTheProduct(
        () ->
            database.run(
                handle ->
                    handle.execute(
                        "update case_file set agency_number = ? where id ="
                            + " (select case_id from charge where source_key = ?)",
                        number,
                        chargeKey)));
  }

  public Caller manager() {
    return town.account(Role.MANAGER);
  }

  /** Of the synthetic State. */
  public ImportRun imported(String csv) {
    long id =
        runs.receive(
            manager(),
            new SentFile(
                "synthetic-arrests", null, "f.csv", new ByteArrayInputStream(csv.getBytes(UTF_8))));
    job.run(() -> false);
    return runs.get(manager(), id);
  }

  /** What a transaction after this one has to read anew. */
  public void storeAndForget() {
    em.flush();
    em.clear();
  }

  public void takenBack(ImportRun run) {
    takeBack.takeBack(manager(), run.id(), WHY_BACK);
    carryOut();
  }

  public void putBack(ImportRun run) {
    takeBack.putBack(manager(), run.id(), "It was right");
    carryOut();
  }

  /** Each batch is a transaction of its own, that knows nothing of what another has read. */
  public void carryOut() {
    storeAndForget();
    takingBack.run(() -> false);
    storeAndForget();
  }

  /** The rows to mend, as they are downloaded. */
  public String toMend(ImportRun run) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    notTaken.write(manager(), run.id(), csv);
    return csv.toString(UTF_8);
  }

  /** What is said of the rows, as it is downloaded. */
  public String notes(ImportRun run) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    notTaken.writeNotes(manager(), run.id(), csv);
    return csv.toString(UTF_8);
  }
}
