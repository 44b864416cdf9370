package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Weights of another server are in use, and an administrator says that this one's are meant. */
@ExtendWith(RunningPriors.class)
class ServerRulesIT {

  private static final String PAGE = "/admin/law";
  private static final String TOLD = "weights are not in use";
  private static final String BUTTON = "Use this server's weights";

  private final Running priors;

  ServerRulesIT(Running priors) {
    this.priors = priors;
  }

  @BeforeEach
  void othersAreInUse() throws SQLException {
    try (Connection database = priors.ownedDatabase();
        Statement statement = database.createStatement()) {
      statement.execute(
          """
          insert into rules_in_use (kind, version, own) values ('weights', 'o', 'o')
          on conflict (kind) do update set version = 'o', own = 'o'
          """);
    }
  }

  @Test
  void an_administrator_sees_it_and_has_this_servers_used() throws Exception {
    Browse administrator = priors.browse(Role.ADMINISTRATOR);
    assertThat(administrator.get(PAGE).body()).contains(TOLD);
    HttpResponse<String> done = administrator.click(PAGE, BUTTON, Map.of());
    assertThat(done.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("done=rules"));
    assertThat(administrator.get(PAGE).body()).doesNotContain(TOLD);
  }
}
