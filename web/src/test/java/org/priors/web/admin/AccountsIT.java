package org.priors.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.web.testing.OwnPassword.OWN;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.OwnPassword;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class AccountsIT {

  private static final String FIRST = "copper lantern meadow";
  private static final Pattern TOKEN = Pattern.compile("priors_[\\w-]{43}");

  private final Running priors;
  private final Browse administrator;
  private final String user = "acc-" + UUID.randomUUID().toString().substring(0, 8);

  AccountsIT(Running priors) throws Exception {
    this.priors = priors;
    administrator = priors.browse(Role.ADMINISTRATOR);
  }

  @Test
  void whoever_gets_a_password_from_another_chooses_an_own_one_before_anything_else()
      throws Exception {
    open(Role.CLERK);
    Browse person = signedIn(FIRST);
    HttpResponse<String> search = person.get("/search/search");
    assertThat(search.statusCode()).isEqualTo(302);
    assertThat(search.headers().firstValue("Location").orElseThrow()).endsWith("/account");
    assertThat(person.get("/api/agencies").statusCode()).isEqualTo(401);
    assertThat(person.get("/account").body()).contains("Choose a password of your own");
    assertThat(changed(person, FIRST, OWN).statusCode()).isEqualTo(302);
    assertThat(person.get("/search/search").statusCode()).isEqualTo(200);
    assertThat(signedIn(OWN).get("/search/search").statusCode()).isEqualTo(200);
    assertThat(new Browse(priors.address()).signIn(user, FIRST).statusCode()).isEqualTo(200);
  }

  @Test
  void an_own_password_asks_for_the_present_one_and_ends_every_other_session() throws Exception {
    open(Role.CLERK);
    Browse person = ready();
    Browse elsewhere = signedIn(OWN);
    assertThat(changed(person, "not the present one", "gravel pelican museum").body())
        .contains("This is not the present password");
    assertThat(changed(person, OWN, "Summer2026").body()).contains("soon guessed");
    assertThat(changed(person, OWN, "          ").body()).contains("blanks around it not counted");
    assertThat(changed(person, OWN, OWN).body()).contains("This is the present password");
    assertThat(
            person
                .click(
                    "/account",
                    "Change the password",
                    Map.of(
                        "present:in", OWN,
                        "password:in", "gravel pelican museum",
                        "again:in", "gravel pelican mausoleum"))
                .body())
        .contains("not the same twice");
    assertThat(elsewhere.get("/search/search").statusCode()).isEqualTo(200);
    changed(person, OWN, "gravel pelican museum");
    assertThat(elsewhere.get("/search/search").statusCode()).isEqualTo(302);
    assertThat(person.get("/search/search").statusCode()).isEqualTo(200);
  }

  @Test
  void a_session_is_no_way_to_guess_the_password() throws Exception {
    open(Role.CLERK);
    Browse person = ready();
    for (int i = 0; i < 4; i++) {
      changed(person, "wrong one", "gravel pelican museum");
    }
    assertThat(changed(person, "wrong one", "gravel pelican museum").body())
        .contains("Too many wrong passwords");
    assertThat(changed(person, OWN, "gravel pelican museum").body())
        .contains("Too many wrong passwords");
    assertThat(person.get("/search/search").statusCode()).isEqualTo(200);
  }

  @Test
  void closing_an_account_ends_sessions_and_tokens_at_once_and_keeps_what_was_done()
      throws Exception {
    long id = open(Role.CLERK);
    assertThat(administrator.get("/admin/account?id=" + id).body()).contains("never noted as used");
    Browse person = ready();
    assertThat(administrator.get("/admin/account?id=" + id).body()).contains("last noted as used");
    Rest system = new Rest(priors.address(), token(id));
    assertThat(system.get("/api/agencies").status()).isEqualTo(200);
    assertThat(act(id, "Yes, close it", Map.of()).body()).contains("Why it is closed is missing");
    act(id, "Yes, close it", Map.of("reason:in", "Left the office"));
    assertThat(person.get("/search/search").statusCode()).isEqualTo(302);
    assertThat(system.get("/api/agencies").status()).isEqualTo(401);
    assertThat(new Browse(priors.address()).signIn(user, OWN).body())
        .contains("This account is closed");
    assertThat(new Browse(priors.address()).signIn(user, "wrong one").body())
        .contains("4 tries left")
        .doesNotContain("closed");
    assertThat(administrator.get("/admin/account?id=" + id).body()).contains("Left the office");
    assertThat(number("select count(*) from audit_entry where actor = '" + user + "'"))
        .isPositive();
    act(id, "Open it again", Map.of());
    assertThat(signedIn(OWN).get("/search/search").statusCode()).isEqualTo(200);
    assertThat(system.get("/api/agencies").status()).isEqualTo(401);
  }

  @Test
  void a_token_is_revoked_by_its_owner_and_by_an_administrator_and_by_nobody_else()
      throws Exception {
    long id = open(Role.CLERK);
    Browse person = ready();
    Rest first = new Rest(priors.address(), token(id));
    person.click("/account", "Yes, revoke it", Map.of());
    assertThat(first.get("/api/agencies").status()).isEqualTo(401);
    Rest second = new Rest(priors.address(), token(id));
    Browse stranger = priors.browse(Role.CLERK);
    long secondId = number("select max(id) from api_token where account_id = " + id);
    assertThat(
            stranger
                .click("/account", "Yes, revoke it", Map.of("token", Long.toString(secondId)))
                .statusCode())
        .isEqualTo(404);
    assertThat(second.get("/api/agencies").status()).isEqualTo(200);
    act(id, "Yes, revoke it", Map.of());
    assertThat(second.get("/api/agencies").status()).isEqualTo(401);
  }

  @Test
  void a_new_password_of_an_administrator_opens_once_and_asks_for_another() throws Exception {
    long id = open(Role.CLERK);
    Browse person = ready();
    act(id, "Give the password", Map.of("password:in", "lantern gravel walnut"));
    assertThat(person.get("/search/search").statusCode()).isEqualTo(302);
    assertThat(
            signedIn("lantern gravel walnut")
                .get("/search/search")
                .headers()
                .firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/account"));
  }

  @Test
  void one_administrator_at_least_remains() throws Exception {
    long last =
        number(
            "select id from account where user_name = '"
                + priors.userName(Role.ADMINISTRATOR)
                + "'");
    assertThat(act(last, "Yes, close it", Map.of("reason:in", "Left")).body())
        .contains("Nobody else can sign in as administrator");
    assertThat(act(last, "Yes, take it away", Map.of()).body())
        .contains("Nobody else can sign in as administrator");
    long second = open(Role.ADMINISTRATOR);
    act(second, "Yes, close it", Map.of("reason:in", "No longer needed"));
    assertThat(
            number("select count(*) from account where closed_at is not null and id = " + second))
        .isEqualTo(1);
  }

  @Test
  void the_operator_of_the_host_opens_an_account_whatever_has_closed_it() throws Exception {
    long id = open(Role.ADMINISTRATOR);
    act(id, "Yes, close it", Map.of("reason:in", "By mistake"));
    Path answer = priors.home().resolve("open-account.password");
    Files.writeString(priors.home().resolve("open-account"), user + "\n");
    Eventually.answer(() -> Files.exists(answer), there -> there);
    String password = Files.readString(answer).strip();
    assertThat(Files.getPosixFilePermissions(answer)).hasSize(2);
    assertThat(priors.home().resolve("open-account")).doesNotExist();
    assertThat(signedIn(password).get("/admin/accounts").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/account"));
    Files.delete(answer);
    act(id, "Yes, close it", Map.of("reason:in", "Test over"));
  }

  /** Opens an account as the administrator does; answers with its id. */
  private long open(Role role) throws Exception {
    administrator.click(
        "/admin/accounts",
        "Open the account",
        Map.of(
            "displayName:in",
            "Ann Account",
            "userName:in",
            user,
            "role:in",
            role.name(),
            "office:in_input",
            "",
            "password:in",
            FIRST));
    return number("select id from account where user_name = '" + user + "'");
  }

  /** The person, signed in with an own password. */
  private Browse ready() throws Exception {
    return OwnPassword.chosenBy(user, FIRST, priors);
  }

  private Browse signedIn(String password) throws Exception {
    Browse person = new Browse(priors.address());
    assertThat(person.signIn(user, password).statusCode()).isEqualTo(302);
    return person;
  }

  private static HttpResponse<String> changed(Browse person, String present, String chosen)
      throws IOException, InterruptedException {
    return person.click(
        "/account",
        "Change the password",
        Map.of("present:in", present, "password:in", chosen, "again:in", chosen));
  }

  private HttpResponse<String> act(long id, String button, Map<String, String> fields)
      throws IOException, InterruptedException {
    return administrator.click("/admin/account?id=" + id, button, fields);
  }

  private String token(long id) throws IOException, InterruptedException {
    String page = act(id, "Issue the token", Map.of("label:in", "Laboratory")).body();
    Matcher token = TOKEN.matcher(page);
    assertThat(token.find()).isTrue();
    return token.group();
  }

  private long number(String query) throws SQLException {
    try (Connection database = priors.database();
        Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    }
  }
}
