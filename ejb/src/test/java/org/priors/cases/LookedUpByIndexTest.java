package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** What each arrival looks up is looked up by an index, however many cases there are. */
@OnPostgres
class LookedUpByIndexTest {

  @Inject Database database;

  @ParameterizedTest
  @ValueSource(strings = {"agency_number", "incident_key"})
  void a_case_is_found_by_the_agencys_own_number_and_by_its_incident(String by) {
    String plan =
        database.read(
            handle -> {
              // Of a few rows it would read all, whatever indexes there are.
              handle.execute("set local enable_seqscan = off");
              return String.join(
                  "\n",
                  handle
                      .createQuery("explain " + CaseFiles.found(by))
                      .bind("agency", 1L)
                      .bindArray("asked", String.class, "TC-1")
                      .mapTo(String.class)
                      .list());
            });
    assertThat(plan).contains("case_file_" + by).doesNotContain("Seq Scan on case_file");
  }
}
