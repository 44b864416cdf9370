package org.priors.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/**
 * All cases evaluated again, as after a change of the law, as the page of the law files tells it.
 */
final class LawBench {

  private static final int LOOKS_APART_MILLIS = 1_000;

  private final Running priors;
  private final Connection database;

  LawBench(Running priors, Connection database) {
    this.priors = priors;
    this.database = database;
  }

  void run() throws Exception {
    int cases = answeredByAnotherLaw();
    evaluatedAgain(cases, "whose answers all differ");
    try (Statement sql = database.createStatement()) {
      sql.execute("delete from law_reevaluation");
      sql.execute("update law_finding set law_version = 'another'");
      sql.execute("vacuum analyze law_finding");
    }
    evaluatedAgain(cases, "of which no answer differs");
  }

  private void evaluatedAgain(int cases, String what) throws InterruptedException {
    long began = System.nanoTime();
    Rest administrator = priors.as(Role.ADMINISTRATOR);
    JsonNode state = state(administrator);
    while (state == null || !"done".equals(state.get("state").textValue())) {
      Thread.sleep(LOOKS_APART_MILLIS);
      state = state(administrator);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d cases %s evaluated again: %.1f s, %.0f a second%n",
        cases,
        what,
        seconds,
        cases / seconds);
  }

  /** Null before it has begun; the cases are all left until then. */
  private static JsonNode state(Rest administrator) {
    Rest.Answer answer = administrator.get("/api/law/reevaluation");
    return answer.status() == 200 ? answer.json() : null;
  }

  /** A charge for each case, and a finding that another law made of it. */
  private int answeredByAnotherLaw() throws SQLException {
    database.setAutoCommit(false);
    try (Statement sql = database.createStatement()) {
      sql.execute(
          """
          with c as (insert into change_set (actor, reason) values ('bench', 'Another law') returning id)
          select set_config('priors.change_set', id::text, true) from c
          """);
      sql.execute(
          """
          insert into charge (case_id, agency_id, counts, statute, description, kind, source)
          select id, agency_id, 1, '14:98', 'Operating while intoxicated', 'IMPAIRED_DRIVING', 'bench' from case_file where source = 'bench'
          """);
      sql.execute("delete from law_reevaluation");
      int cases =
          sql.executeUpdate(
              """
              insert into law_finding (case_id, law_version, words_version, evaluated_at)
              select id, 'another', 'another', now() from case_file where source = 'bench'
              on conflict (case_id) do update set law_version = 'another'
              """);
      database.commit();
      database.setAutoCommit(true);
      sql.execute("analyze law_finding");
      return cases;
    }
  }
}
