package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What administrators are told of drivers at whom work in the background fails. */
@ExtendWith(RunningPriors.class)
class IndexStateIT {

  private static final String WORK = "work of a test";

  private final Running priors;

  IndexStateIT(Running priors) {
    this.priors = priors;
  }

  private void execute(String sql) throws SQLException {
    try (Connection database = priors.ownedDatabase();
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  @BeforeEach
  void setAside() throws SQLException {
    execute(
        "insert into driver_set_aside (work, driver_id, reason, next_at) select '"
            + WORK
            + "', driver, 'too-long PSQLException 57014', now() + interval '1 day' from generate_series(-2, -1) driver");
  }

  @AfterEach
  void forget() throws SQLException {
    execute("delete from driver_set_aside where work = '" + WORK + "'");
  }

  @Test
  void administrators_see_how_many_are_set_aside_and_nobody_else_does() throws Exception {
    JsonNode aside = priors.as(Role.ADMINISTRATOR).get("/api/search/state").json().get("aside");
    assertThat(aside).hasSize(1);
    assertThat(aside.get(0).get("work").textValue()).isEqualTo(WORK);
    assertThat(aside.get(0).get("reason").textValue()).isEqualTo("too-long PSQLException 57014");
    assertThat(aside.get(0).get("drivers").intValue()).isEqualTo(2);
    assertThat(priors.as(Role.CLERK).get("/api/search/state").status()).isEqualTo(403);
    assertThat(priors.browse(Role.ADMINISTRATOR).get("/admin/index").body())
        .contains(
            "Drivers that are set aside",
            WORK,
            "2 drivers since",
            "it takes longer than it may (PSQLException 57014)")
        .doesNotContain("too-long");
  }
}
