package org.priors.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Work in the background, of which a node that ended may have left the half. */
@ExtendWith(RunningPriors.class)
class JobsIT {

  private final Running priors;

  JobsIT(Running priors) {
    this.priors = priors;
  }

  private long number(String select) {
    try (Connection database = priors.ownedDatabase();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection database = priors.ownedDatabase();
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String deleted(String delete) {
    return "with gone as (" + delete + " returning 1) select count(*) from gone";
  }

  /** As another node left it that ended without a word an hour ago. */
  private void leave(String job) throws SQLException {
    execute(
        """
        update job set picked = true, picked_by = 'gone', last_heartbeat = now() - interval '1 hour', version = version + 1
        where task_name = '%s'
        """
            .formatted(job));
  }

  @Test
  void a_rebuild_that_a_node_left_is_begun_again_by_another() throws Exception {
    Rest admin = priors.as(Role.ADMINISTRATOR);
    Eventually.answer(
        () -> number("select count(*) from search_rebuild where state = 'running'"),
        running -> running == 0);
    execute(
        """
        insert into search_rebuild (index_name, total, drivers, state, asked_by)
        values ('drivers-left-by-' || gen_random_uuid(), 7, 100000, 'running', 'A node that is gone')
        """);
    leave("index-rebuild");
    var ended =
        Eventually.answer(
            () -> admin.get("/api/search/rebuild").json(),
            rebuild -> !"running".equals(rebuild.get("state").textValue()));
    assertThat(ended.get("state").textValue()).isEqualTo("done");
    assertThat(ended.get("askedBy").textValue()).isEqualTo("A node that is gone");
    assertThat(ended.get("drivers").intValue()).isLessThan(100_000);
  }

  @Test
  void a_job_whose_row_is_gone_has_one_again() throws Exception {
    // While the job runs its row is picked, and stays.
    Eventually.answer(
        () -> number(deleted("delete from job where task_name = 'stray-indices' and not picked")),
        deleted -> deleted == 1);
    Eventually.answer(
        () -> number("select count(*) from job where task_name = 'stray-indices'"),
        there -> there == 1);
  }

  @Test
  void every_job_that_a_node_left_is_run_again() throws Exception {
    long jobs = number("select count(*) from job");
    assertThat(jobs).isPositive();
    for (String job : new String[] {"imports", "reweighing", "reevaluation", "index-comparison"}) {
      leave(job);
    }
    Eventually.answer(
        () -> number("select count(*) from job where picked_by = 'gone'"), left -> left == 0);
    assertThat(number("select count(*) from job")).isEqualTo(jobs);
  }
}
