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
    imports.takenBack(wrong);
    before.weighAgain();
    long inSight = noted();
    assertThat(inSight).isPositive();

    imports.putBack(wrong);
    before.weighTheRest();
    assertThat(noted()).isGreaterThan(inSight);
  }
}
