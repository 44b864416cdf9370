package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** An import under a profile that another server alone has. */
@OnPostgres
class LeftToOthersTest {

  private static final long ID = 901;
  private static final String BEFORE = "The same file was sent for another too.";

  @Inject ImportJob job;
  @Inject ImportSteps steps;
  @Inject ImportRecord record;
  @Inject Town town;
  @Inject Database database;

  @BeforeEach
  void send() {
    long agency = town.police().id();
    database.run(
        handle ->
            handle.execute(
                "insert into import_run (id, profile, agency_id, file_name, size, sha256, asked_by,"
                    + " state, rows_total, message) values (?, 'elsewhere', ?, 'f.csv', 1, '\\x00',"
                    + " 'm', 'running', 1, ?)",
                ID,
                agency,
                BEFORE));
  }

  private ImportRun run() {
    return record.find(ID).orElseThrow();
  }

  private void carryOut(int times) {
    for (int i = 0; i < times; i++) {
      job.run(() -> false);
    }
  }

  @Test
  void it_waits_with_a_sentence_and_does_not_fail() {
    carryOut(5);
    assertThat(run().isRunning()).isTrue();
    assertThat(run().message())
        .isEqualTo(
            BEFORE
                + " Waits for a server that has the profile elsewhere and can read it. Stop the"
                + " import if there is none.");
  }

  @Test
  void a_server_that_has_the_profile_takes_it_and_the_sentence_away() {
    carryOut(1);
    database.run(handle -> handle.execute("update import_run set profile = 'synthetic-arrests'"));
    steps.begin(run());
    assertThat(run().message()).isEqualTo(BEFORE);
  }

  @Test
  void any_server_stops_it() {
    carryOut(1);
    record.askToStop(ID);
    carryOut(1);
    assertThat(run().state()).isEqualTo("canceled");
    assertThat(run().message()).startsWith("Stopped after row 0");
  }
}
