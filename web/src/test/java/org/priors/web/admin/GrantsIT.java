package org.priors.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.web.testing.OwnPassword.OWN;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.OwnPassword;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Several grants of one account: one at a time, and only those that it has. */
@ExtendWith(RunningPriors.class)
class GrantsIT {

  private static final String FIRST = "copper lantern meadow";
  private static final String COURT = "Tupelo City Court (demo)";
  private static final Pattern TOKEN = Pattern.compile("priors_[\\w-]{43}");

  private final Running priors;
  private final Browse administrator;
  private final String user = "gra-" + UUID.randomUUID().toString().substring(0, 8);

  GrantsIT(Running priors) {
    this.priors = priors;
    administrator = priors.browse(Role.ADMINISTRATOR);
  }

  @Test
  void a_person_works_as_one_of_several_at_a_time_and_begins_with_what_was_used_last()
      throws Exception {
    long id = open(Role.CLERK, null);
    Browse person = ready();
    assertThat(person.get("/purpose").body()).doesNotContain("Work as");
    give(id, Role.MANAGER, null);
    assertThat(person.get("/search/search").statusCode()).isEqualTo(200);
    assertThat(person.get("/reports/monthly").statusCode()).isEqualTo(403);
    assertThat(work(person, grant(id, Role.MANAGER)).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/start"));
    assertThat(person.get("/reports/monthly").statusCode()).isEqualTo(200);
    assertThat(person.get("/search/search").statusCode()).isEqualTo(403);
    assertThat(signedIn(OWN).get("/reports/monthly").statusCode()).isEqualTo(200);
    work(person, grant(id, Role.CLERK));
    assertThat(person.get("/reports/monthly").statusCode()).isEqualTo(403);
    assertThat(signedIn(OWN).get("/search/search").statusCode()).isEqualTo(200);
  }

  @Test
  void a_form_that_was_opened_as_something_else_stores_nothing() throws Exception {
    long id = open(Role.CLERK, null);
    give(id, Role.MANAGER, null);
    Browse person = ready();
    String opened = person.get("/purpose").body();
    long manager = grant(id, Role.MANAGER);
    work(person, manager);
    work(person, grant(id, Role.CLERK));
    Map<String, String> asManager = Map.of("grant", Long.toString(manager));
    assertThat(person.clickIn(opened, "/purpose", "Work as this", asManager).statusCode())
        .isEqualTo(409);
    assertThat(person.get("/search/search").statusCode()).isEqualTo(200);
  }

  @Test
  void the_audit_says_as_what_and_at_which_court_somebody_works() throws Exception {
    long id = open(Role.CLERK, null);
    give(id, Role.CLERK, court());
    Browse person = ready();
    person.get("/search/search?q=nobody");
    assertThat(person.get("/purpose").body()).contains("Clerk at " + COURT);
    work(person, number("select max(id) from account_grant where account_id = " + id));
    assertThat(person.get("/search/search?q=nobody").body())
        .containsIgnoringWhitespaces("Clerk, " + COURT);
    assertThat(
            number(
                "select count(*) from audit_entry where actor = '"
                    + user
                    + "' and role = 'CLERK' and agency = '"
                    + COURT
                    + "' and action in ('Chose what to work as', 'Searched')"))
        .isEqualTo(2);
    assertThat(administrator.get("/admin/accounts").body()).contains("Clerk at " + COURT);
  }

  @Test
  void nobody_works_under_a_grant_of_another_account_or_under_none() throws Exception {
    long id = open(Role.CLERK, null);
    give(id, Role.MANAGER, null);
    Browse person = ready();
    long ofAdministrator =
        number("select id from account_grant where role = 'ADMINISTRATOR' order by id limit 1");
    assertThat(work(person, ofAdministrator).statusCode()).isEqualTo(404);
    for (String posted : new String[] {"", "x", "-1", "99999999999999999999"}) {
      assertThat(person.click("/purpose", "Work as this", Map.of("grant", posted)).statusCode())
          .isEqualTo(404);
    }
    assertThat(person.get("/admin/accounts").statusCode()).isEqualTo(403);
    assertThat(person.get("/search/search").statusCode()).isEqualTo(200);
  }

  @Test
  void taking_a_grant_away_ends_the_session_that_uses_it_and_leaves_the_others() throws Exception {
    long id = open(Role.CLERK, null);
    give(id, Role.MANAGER, null);
    Browse person = ready();
    long clerk = grant(id, Role.CLERK);
    act(id, "Yes, take it away", Map.of("grant", Long.toString(clerk)));
    assertThat(person.get("/search/search").statusCode()).isEqualTo(302);
    Browse again = signedIn(OWN);
    assertThat(again.get("/reports/monthly").statusCode()).isEqualTo(200);
    assertThat(again.get("/search/search").statusCode()).isEqualTo(403);
    assertThat(act(id, "Yes, take it away", Map.of()).body()).contains("It is the only grant");
    assertThat(act(id, "Yes, take it away", Map.of("grant", Long.toString(clerk))).statusCode())
        .isEqualTo(404);
    give(id, Role.CLERK, null);
    assertThat(grant(id, Role.CLERK)).isEqualTo(clerk);
    assertThat(again.get("/reports/monthly").statusCode()).isEqualTo(200);
    assertThat(work(again, clerk).statusCode()).isEqualTo(302);
  }

  @Test
  void a_grant_is_of_an_office_on_file_and_given_once() throws Exception {
    long id = open(Role.OFFICER, agency());
    assertThat(give(id, Role.OFFICER, agency()).body()).contains("has this grant already");
    assertThat(give(id, Role.OFFICER, -5L).statusCode()).isEqualTo(200);
    assertThat(act(id, "Give the grant", Map.of("role:in", "", "office:in_input", "")).body())
        .contains("The role is missing");
    assertThat(number("select count(*) from account_grant where account_id = " + id)).isEqualTo(1);
    Browse stranger = signedIn(FIRST);
    assertThat(stranger.get("/admin/account?id=" + id).statusCode()).isNotEqualTo(200);
  }

  @Test
  void an_administrator_is_made_a_clerk_while_there_is_another_administrator() throws Exception {
    long id = open(Role.ADMINISTRATOR, null);
    give(id, Role.CLERK, null);
    act(id, "Yes, take it away", Map.of("grant", Long.toString(grant(id, Role.ADMINISTRATOR))));
    Browse person = ready();
    assertThat(person.get("/admin/accounts").statusCode()).isEqualTo(403);
    assertThat(person.get("/search/search").statusCode()).isEqualTo(200);
  }

  @Test
  void a_token_is_of_one_grant_and_ends_with_it() throws Exception {
    long id = open(Role.MANAGER, null);
    give(id, Role.CLERK, court());
    assertThat(act(id, "Issue the token", Map.of("label:in", "Records", "grant:in", "")).body())
        .contains("Say what the system works as");
    Rest clerk = new Rest(priors.address(), token(id, grant(id, Role.CLERK)));
    Rest manager = new Rest(priors.address(), token(id, grant(id, Role.MANAGER)));
    assertThat(clerk.get("/api/drivers?q=nobody").status()).isEqualTo(200);
    assertThat(manager.get("/api/drivers?q=nobody").status()).isEqualTo(403);
    assertThat(administrator.get("/admin/account?id=" + id).body())
        .containsIgnoringWhitespaces(
            "Records<br /><span class=\"soft w-normal\">Clerk at " + COURT);
    act(id, "Yes, take it away", Map.of("grant", Long.toString(grant(id, Role.CLERK))));
    assertThat(clerk.get("/api/drivers?q=nobody").status()).isEqualTo(401);
    assertThat(manager.get("/api/agencies").status()).isEqualTo(200);
    give(id, Role.CLERK, court());
    assertThat(clerk.get("/api/drivers?q=nobody").status()).isEqualTo(401);
  }

  private long open(Role role, Long office) throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(chosen(role, office));
    fields.put("displayName:in", "Gray Grants");
    fields.put("userName:in", user);
    fields.put("password:in", FIRST);
    administrator.click("/admin/accounts", "Open the account", fields);
    return number("select id from account where user_name = '" + user + "'");
  }

  private HttpResponse<String> give(long id, Role role, Long office) throws Exception {
    return act(id, "Give the grant", chosen(role, office));
  }

  private static Map<String, String> chosen(Role role, Long office) {
    return Map.of(
        "role:in", role.name(), "office:in_input", office == null ? "" : office.toString());
  }

  private HttpResponse<String> act(long id, String button, Map<String, String> fields)
      throws Exception {
    return administrator.click("/admin/account?id=" + id, button, fields);
  }

  private static HttpResponse<String> work(Browse person, long grant) throws Exception {
    return person.click("/purpose", "Work as this", Map.of("grant", Long.toString(grant)));
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

  private String token(long id, long grant) throws Exception {
    Map<String, String> fields = Map.of("label:in", "Records", "grant:in", Long.toString(grant));
    Matcher token = TOKEN.matcher(act(id, "Issue the token", fields).body());
    assertThat(token.find()).isTrue();
    return token.group();
  }

  private long grant(long account, Role role) throws SQLException {
    return number(
        "select id from account_grant where taken_at is null and account_id = "
            + account
            + " and role = '"
            + role
            + "'");
  }

  private long agency() throws SQLException {
    return number(
        "select o.id from office o join agency a on a.id = o.agency_id where a.ori = 'LA0170100'");
  }

  private long court() throws SQLException {
    return number(
        "select o.id from office o join court c on c.id = o.court_id where c.name = '"
            + COURT
            + "'");
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
