package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Endpoints;
import org.priors.web.testing.Endpoints.Endpoint;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class ApiAccessIT {

  private final Running priors;

  ApiAccessIT(Running priors) {
    this.priors = priors;
  }

  private static final String NO_ID = "999999999";

  @Test
  void there_is_something_to_walk() {
    assertThat(Endpoints.all()).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void each_role_calls_what_its_permissions_name_and_nothing_else(Role role) {
    Rest api = priors.as(role);
    for (Endpoint endpoint : Endpoints.all()) {
      Rest.Answer answer = api.call(endpoint.method(), endpoint.path(NO_ID));
      boolean mayCall = endpoint.allowed() != null && endpoint.allowed().value().allows(role);
      if (mayCall) {
        assertThat(answer.status()).as("%s %s", role, endpoint).isNotIn(401, 403, 500);
      } else {
        assertThat(answer.status()).as("%s %s", role, endpoint).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      }
    }
  }

  @Test
  void nobody_calls_anything_without_a_token_or_with_a_wrong_one() {
    for (Endpoint endpoint : Endpoints.all()) {
      assertThat(priors.asNobody().call(endpoint.method(), endpoint.path(NO_ID)).status())
          .as("%s", endpoint)
          .isEqualTo(401);
    }
  }

  @Test
  void a_session_may_read_through_the_api_but_change_nothing() throws Exception {
    Browse browser = priors.browse(Role.CLERK);
    assertThat(browser.get("/api/agencies").statusCode()).isEqualTo(200);
    for (String path : List.of("/api/cases", "/%61pi/cases")) {
      assertThat(browser.post(path, Map.of("agency", "LA0170100")).statusCode())
          .as(path)
          .isEqualTo(401);
    }
  }

  @Test
  void the_token_of_an_account_that_nobody_has_used_for_long_is_refused() throws Exception {
    used("now() - interval '91 days'");
    try {
      assertThat(priors.as(Role.MANAGER).get("/api/agencies").status()).isEqualTo(401);
    } finally {
      used("now()");
    }
    assertThat(priors.as(Role.MANAGER).get("/api/agencies").status()).isEqualTo(200);
  }

  @Test
  void a_call_with_a_token_is_a_use_of_the_account() throws Exception {
    used("now() - interval '80 days'");
    assertThat(priors.as(Role.MANAGER).get("/api/agencies").status()).isEqualTo(200);
    try (Connection database = priors.database();
        Statement sql = database.createStatement();
        ResultSet used =
            sql.executeQuery(
                "select last_signed_in > now() - interval '1 day' from account where user_name = '"
                    + priors.userName(Role.MANAGER)
                    + "'")) {
      assertThat(used.next()).isTrue();
      assertThat(used.getBoolean(1)).isTrue();
    }
  }

  private void used(String at) throws SQLException {
    try (Connection database = priors.database();
        Statement sql = database.createStatement()) {
      sql.execute(
          "update account set last_signed_in = "
              + at
              + " where user_name = '"
              + priors.userName(Role.MANAGER)
              + "'");
    }
  }
}
