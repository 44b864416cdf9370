package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class SignInIT {

  private static final String LOCKED = "Sign-in with this name is locked from here";
  private static final Pattern LEFT = Pattern.compile("(?s)<div class=\"login stack\">(.*?)<form");

  private final Running priors;

  SignInIT(Running priors) {
    this.priors = priors;
  }

  @Test
  void five_wrong_passwords_lock_sign_in_alone_and_only_where_they_come_from() throws Exception {
    String user = priors.userName(Role.MANAGER);
    Browse session = new Browse(priors.address());
    session.signIn(user, priors.password(Role.MANAGER));
    for (int i = 0; i < 5; i++) {
      from("192.0.2.10").signIn(user, "wrong one");
    }
    assertThat(from("192.0.2.10").signIn(user, priors.password(Role.MANAGER)).body())
        .contains(LOCKED)
        .contains("Try again in 15 minutes");
    assertThat(session.get("/reports/monthly").statusCode()).isEqualTo(200);
    assertThat(priors.as(Role.MANAGER).get("/api/agencies").status()).isEqualTo(200);
    assertThat(from("192.0.2.11").signIn(user, priors.password(Role.MANAGER)).statusCode())
        .isEqualTo(302);
    assertThat(from("192.0.2.10").signIn(priors.userName(Role.CLERK), "wrong one").body())
        .contains("4 tries left");
  }

  @Test
  void the_lock_ends_by_itself_after_its_time() throws Exception {
    String user = priors.userName(Role.OFFICER);
    for (int i = 0; i < 5; i++) {
      from("192.0.2.20").signIn(user, "wrong one");
    }
    minutesPass(user, 14);
    assertThat(from("192.0.2.20").signIn(user, priors.password(Role.OFFICER)).body())
        .contains(LOCKED);
    minutesPass(user, 1);
    assertThat(from("192.0.2.20").signIn(user, priors.password(Role.OFFICER)).statusCode())
        .isEqualTo(302);
  }

  @Test
  void a_name_that_nobody_has_is_answered_like_one_that_somebody_has_now_and_later()
      throws Exception {
    String known = priors.userName(Role.HEARING_OFFICER);
    String unknown = "nobody-" + UUID.randomUUID();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 7; i++) {
        assertThat(said(from("192.0.2.30").signIn(known, "wrong one").body()))
            .as("round %d, try %d", round, i)
            .isEqualTo(said(from("192.0.2.30").signIn(unknown, "wrong one").body()))
            .contains(i < 4 ? (4 - i) + (i == 3 ? " try left" : " tries left") : LOCKED);
      }
      minutesPass(known, 16);
      minutesPass(unknown, 16);
    }
  }

  @Test
  void wrong_passwords_from_everywhere_lock_the_name_but_not_where_its_owner_signs_in()
      throws Exception {
    String user = priors.userName(Role.PROSECUTOR);
    from("192.0.2.40").signIn(user, priors.password(Role.PROSECUTOR));
    try (Connection database = priors.database();
        Statement sql = database.createStatement()) {
      sql.execute(
          "insert into sign_in_attempt (user_name, source, at, succeeded) select '"
              + user
              + "', '203.0.113.' || n, now(), false from generate_series(1, 48) n");
    }
    assertThat(from("198.51.100.1").signIn(user, "wrong one").body()).contains("4 tries left");
    from("198.51.100.2").signIn(user, "wrong one");
    assertThat(from("198.51.100.3").signIn(user, priors.password(Role.PROSECUTOR)).body())
        .contains(LOCKED);
    assertThat(from("192.0.2.40").signIn(user, priors.password(Role.PROSECUTOR)).statusCode())
        .isEqualTo(302);
    minutesPass(user, 16);
  }

  @Test
  void many_names_from_one_network_lock_it_for_names_that_have_not_signed_in_from_it()
      throws Exception {
    String user = priors.userName(Role.PROSECUTOR);
    from("192.0.2.50").signIn(user, priors.password(Role.PROSECUTOR));
    try (Connection database = priors.database();
        Statement sql = database.createStatement()) {
      sql.execute(
          "insert into sign_in_attempt (user_name, source, at, succeeded)"
              + " select 'sprayed-' || n, '192.0.2.50', now(), false from generate_series(1, 99) n");
    }
    from("192.0.2.50").signIn("sprayed-100", "wrong one");
    String unknown = said(from("192.0.2.50").signIn("sprayed-101", "wrong one").body());
    assertThat(unknown)
        .contains("Too many wrong passwords came from your network", "For 15 minutes nobody")
        .doesNotContain(LOCKED);
    assertThat(said(from("192.0.2.50").signIn(user, "wrong one").body()))
        .as("a name that has signed in from there is not told from others")
        .isEqualTo(unknown);
    assertThat(said(from("192.0.2.50").signIn(priors.userName(Role.CLERK), "wrong one").body()))
        .as("nor is one that somebody has and that is new there")
        .isEqualTo(unknown);
    Browse administrator = from("192.0.2.51");
    administrator.signIn(priors.userName(Role.ADMINISTRATOR), priors.password(Role.ADMINISTRATOR));
    assertThat(administrator.get("/admin/accounts").body()).contains("192.0.2.50, until");
    assertThat(accountPage(administrator, user)).doesNotContain("192.0.2.50");
    assertThat(accountPage(administrator, priors.userName(Role.CLERK)))
        .contains("From 192.0.2.50, where many wrong passwords came from");
    assertThat(from("192.0.2.50").signIn(user, priors.password(Role.PROSECUTOR)).statusCode())
        .isEqualTo(302);
  }

  @Test
  void tries_at_once_are_no_more_tries_than_one_after_the_other() throws Exception {
    String user = "parallel-" + UUID.randomUUID();
    ExecutorService people = Executors.newFixedThreadPool(12);
    try {
      List<Future<HttpResponse<String>>> tries =
          IntStream.range(0, 12)
              .mapToObj(i -> people.submit(() -> from("192.0.2.60").signIn(user, "wrong one")))
              .toList();
      int counted = 0;
      for (Future<HttpResponse<String>> one : tries) {
        counted += one.get().body().contains("left. After 5") ? 1 : 0;
      }
      assertThat(counted).isEqualTo(4);
      assertThat(number("select count(*) from sign_in_attempt where user_name = '" + user + "'"))
          .isEqualTo(5);
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void guesses_at_once_of_the_own_password_pass_no_lock_that_the_others_of_them_bring()
      throws Exception {
    String user = priors.userName(Role.HEARING_OFFICER);
    Browse person = from("192.0.2.90");
    person.signIn(user, priors.password(Role.HEARING_OFFICER));
    ExecutorService background = Executors.newSingleThreadExecutor();
    try (Connection others = priors.database();
        Statement sql = others.createStatement()) {
      sql.execute("select pg_advisory_lock(hashtext('sign in " + user + "'))");
      Future<HttpResponse<String>> right =
          background.submit(
              () ->
                  person.click(
                      "/account",
                      "Change the password",
                      Map.of(
                          "present:in", priors.password(Role.HEARING_OFFICER),
                          "password:in", "gravel pelican museum",
                          "again:in", "gravel pelican museum")));
      while (number("select count(*) from pg_locks where locktype = 'advisory' and not granted")
          == 0) {
        Thread.sleep(50);
      }
      sql.execute(
          "insert into sign_in_lock (user_name, source, begun_at, ends_at)"
              + " values ('%s', '192.0.2.90', now(), now() + interval '15 minutes')"
                  .formatted(user));
      sql.execute("select pg_advisory_unlock_all()");
      assertThat(right.get().body()).contains("Too many wrong passwords");
    } finally {
      background.shutdownNow();
    }
    assertThat(audited("192.0.2.90", user, "Tried to change the own password", "denied"))
        .isEqualTo(1);
    minutesPass(user, 16);
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
  void tries_and_sign_outs_are_in_the_audit_with_where_they_came_from() throws Exception {
    String user = priors.userName(Role.CLERK);
    from("192.0.2.70").signIn("audited-nobody", "wrong one");
    Browse clerk = from("192.0.2.71");
    clerk.signIn(user, priors.password(Role.CLERK));
    clerk.click("/search/search", "Sign out", Map.of());
    assertThat(clerk.get("/search/search").statusCode()).isEqualTo(302);
    assertThat(audited("192.0.2.70", "audited-nobody", "Tried to sign in", "denied")).isEqualTo(1);
    assertThat(audited("192.0.2.71", user, "Signed in", "allowed")).isEqualTo(1);
    assertThat(audited("192.0.2.71", user, "Signed out", "allowed")).isEqualTo(1);
  }

  private long audited(String source, String actor, String action, String outcome)
      throws SQLException {
    return number(
        "select count(*) from audit_entry where source = '%s' and actor = '%s' and action = '%s' and outcome = '%s'"
            .formatted(source, actor, action, outcome));
  }

  private String accountPage(Browse administrator, String user) throws Exception {
    long id = number("select id from account where user_name = '" + user + "'");
    return administrator.get("/admin/account?id=" + id).body();
  }

  private Browse from(String source) {
    return new Browse(priors.address()).from(source);
  }

  /** What the page says of the try, without the form. */
  private static String said(String page) {
    Matcher alert = LEFT.matcher(page);
    assertThat(alert.find()).isTrue();
    return alert.group(1);
  }

  private void minutesPass(String user, int minutes) throws SQLException {
    try (Connection database = priors.database();
        Statement update = database.createStatement()) {
      update.execute(
          "update sign_in_attempt set at = at - interval '%d minutes' where user_name = '%s'"
              .formatted(minutes, user));
      update.execute(
          "update sign_in_lock set begun_at = begun_at - interval '%1$d minutes', ends_at = ends_at - interval '%1$d minutes' where user_name = '%2$s'"
              .formatted(minutes, user));
    }
  }

  private long number(String query) throws SQLException {
    try (Connection database = priors.database();
        Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
