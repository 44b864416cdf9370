package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class SignInIT {

  private final Running priors;

  SignInIT(Running priors) {
    this.priors = priors;
  }

  @Test
  void a_wrong_password_says_how_many_tries_are_left_and_not_whether_the_user_exists()
      throws Exception {
    String known =
        new Browse(priors.address())
            .signIn(priors.userName(Role.HEARING_OFFICER), "wrong one")
            .body();
    String unknown =
        new Browse(priors.address())
            .signIn("nobody-has-this-name-" + System.nanoTime(), "wrong one")
            .body();
    assertThat(known).contains("User name or password is not right").contains("4 tries left");
    assertThat(unknown).contains("User name or password is not right").contains("4 tries left");
    assertThat(
            new Browse(priors.address())
                .signIn(
                    priors.userName(Role.HEARING_OFFICER), priors.password(Role.HEARING_OFFICER))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void five_failures_lock_the_account_even_for_the_right_password_until_it_is_opened_again()
      throws Exception {
    String user = priors.userName(Role.MANAGER);
    Browse session = new Browse(priors.address());
    session.signIn(user, priors.password(Role.MANAGER));
    assertThat(session.get("/reports/monthly").statusCode()).isEqualTo(200);
    for (int i = 0; i < 5; i++) {
      new Browse(priors.address()).signIn(user, "wrong one");
    }
    HttpResponse<String> right =
        new Browse(priors.address()).signIn(user, priors.password(Role.MANAGER));
    assertThat(right.body()).contains("An administrator opens it again");
    assertThat(priors.as(Role.MANAGER).get("/api/agencies").status()).isEqualTo(401);
    assertThat(session.get("/reports/monthly").statusCode()).isEqualTo(302);
    openAgain(user);
    assertThat(
            new Browse(priors.address()).signIn(user, priors.password(Role.MANAGER)).statusCode())
        .isEqualTo(302);
  }

  @Test
  void passwords_and_tokens_are_kept_as_hashes_alone() throws Exception {
    try (Connection database = priors.database();
        Statement query = database.createStatement();
        ResultSet rows = query.executeQuery("select password_hash from account")) {
      while (rows.next()) {
        assertThat(rows.getString(1)).startsWith("PBKDF2WithHmacSHA512:210000:");
      }
    }
  }

  @Test
  void a_failed_sign_in_is_in_the_audit() throws Exception {
    new Browse(priors.address()).signIn("audited-nobody", "wrong one");
    try (Connection database = priors.database();
        Statement query = database.createStatement();
        ResultSet rows =
            query.executeQuery("select outcome from audit_entry where actor = 'audited-nobody'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("denied");
    }
  }

  private void openAgain(String user) throws SQLException {
    try (Connection database = priors.database();
        Statement update = database.createStatement()) {
      update.execute("update account set locked_at = null where user_name = '" + user + "'");
      update.execute("delete from sign_in_attempt where user_name = '" + user + "'");
    }
  }
}
