package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.priors.slice.EarlierRulesSteps;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** Pairs of which a record was taken back with its import, once the rules change. */
@OnPostgres
class TakenBackWeighedAgainTest {

  @Inject SentImports imports;
  @Inject TakeImportBack takeBack;
  @Inject TakingBackJob job;
  @Inject EarlierRulesSteps before;
  @Inject Database database;

  private ImportRun person(String id, String given, String born, String at) {
    return imports.imported(
        Exports.synthetic()
            .row(
                "record_id",
                id,
                "surname",
                "Tbackweighed",
                "given",
                given,
                "born",
                born,
                "arrested_at",
                at)
            .csv());
  }

  /** Each batch is a transaction of its own, that knows nothing of what another has read. */
  private void carryOut() {
    imports.storeAndForget();
    job.run(() -> false);
    imports.storeAndForget();
  }

  private int execute(String update) {
    return database.read(handle -> handle.execute(update));
  }

  private long noted() {
    return database.read(
        handle ->
            handle.createQuery("select count(*) from match_reweighed").mapTo(Long.class).one());
  }

  @Test
  void they_are_passed_over_and_weighed_once_they_are_put_back() {
    ImportRun wrong = person("R63100001", "Elizabeth", "1966-01-02", "2004-01-02T03:13");
    person("R63100002", "Bruno", "1990-03-04", "2015-01-02T03:13");
    person("R63100003", "Carla", "1991-05-06", "2016-01-02T03:13");
    assertThat(execute("update match_pair set weighed_by = 'earlier', joins = not joins"))
        .isGreaterThan(1);
    takeBack.takeBack(imports.manager(), wrong.id(), "Sent under the wrong profile");
    carryOut();
    before.weighAgain();
    long inSight = noted();
    assertThat(inSight).isPositive();

    takeBack.putBack(imports.manager(), wrong.id(), "It was right");
    carryOut();
    before.weighTheRest();
    assertThat(noted()).isGreaterThan(inSight);
  }
}
