package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.priors.slice.EarlierRulesSteps;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** Servers with unlike weights. */
@OnPostgres
class ReweighingJobTest {

  @Inject ReweighingJob job;
  @Inject EarlierRulesSteps before;
  @Inject Database database;

  private String weighedBy() {
    job.run(() -> false);
    return database.read(
        handle ->
            handle
                .createQuery("select weighed_by from match_reweigh_progress")
                .mapTo(String.class)
                .one());
  }

  @Test
  void pairs_are_weighed_again_only_by_a_server_whose_weights_are_in_use() {
    before.forgetProgress();
    assertThat(weighedBy()).isNotEmpty();
    before.forgetProgress();
    database.run(
        handle ->
            handle.execute(
                "update rules_in_use set version = 'o', own = 'o' where kind = 'weights'"));
    assertThat(weighedBy()).isEmpty();
  }
}
