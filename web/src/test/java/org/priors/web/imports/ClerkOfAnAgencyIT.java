package org.priors.web.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.priors.web.testing.OwnPassword;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A clerk of a sheriff's office imports what that office sends, and nothing else. */
@ExtendWith(RunningPriors.class)
class ClerkOfAnAgencyIT {

  private static final String OWN = "LA0190000";
  private static final String FIRST = "copper lantern meadow";
  private static final String PARISH = "parish-arrests";
  private static final Pattern TOKEN = Pattern.compile("priors_[\\w-]{43}");
  private static final String FILE =
      """
      record_id,given,middle,surname,suffix,born,sex,arrested_at,city,charge
      R51000001,Ann,,Clerksown,,1970-02-03,F,2003-05-01T23:30,Rosepine,DUI
      """;

  private final Running priors;
  private final Browse administrator;
  private final Rest manager;
  private final String user = "imp-" + UUID.randomUUID().toString().substring(0, 8);

  ClerkOfAnAgencyIT(Running priors) {
    this.priors = priors;
    administrator = priors.browse(Role.ADMINISTRATOR);
    manager = priors.as(Role.MANAGER);
  }

  @Test
  void sends_for_the_own_agency_and_follows_its_imports_alone() throws Exception {
    Rest clerk = new Rest(priors.address(), token(open()));
    JsonNode own = ImportEnd.of(sent(clerk, Map.of("profile", PARISH)), clerk);
    assertThat(own.get("agency").textValue()).isEqualTo(OWN);
    assertThat(own.get("taken").intValue()).isEqualTo(1);
    refused(sent(clerk, Map.of("profile", PARISH, "agency", "LA0210000")), "This is no export of");
    refused(sent(clerk, Map.of("profile", "synthetic-arrests")), "This is no export of");
    JsonNode other =
        ImportEnd.of(sent(manager, Map.of("profile", PARISH, "agency", "LA0210000")), manager);
    refused(clerk.get("/api/imports/" + other.get("id")), "is of another agency");
    refused(clerk.call("POST", "/api/imports/" + other.get("id") + "/stop"), "of another agency");

    Browse page = OwnPassword.chosenBy(user, FIRST, priors);
    assertThat(page.get("/imports/list").body())
        .contains("Parish arrests (any agency)", "id=" + own.get("id") + "\"", ">Imports<")
        .doesNotContain(
            "Virginia city arrests",
            "id=" + other.get("id") + "\"",
            "unreadable.yaml",
            "LA0210000");
    assertThat(page.get("/imports/import?id=" + own.get("id")).body()).contains("Take this import");
    for (String path : new String[] {"import", "take-back"}) {
      var answer = page.get("/imports/" + path + "?id=" + other.get("id"));
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("is of another agency");
    }
  }

  private static Rest.Answer sent(Rest by, Map<String, String> fields) {
    return by.upload("/api/imports", fields, "parish.csv", FILE.getBytes(UTF_8));
  }

  private static void refused(Rest.Answer answer, String why) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().get("detail").textValue()).contains(why);
  }

  private long open() throws Exception {
    administrator.click(
        "/admin/accounts",
        "Open the account",
        Map.of(
            "role:in",
            Role.CLERK.name(),
            "office:in_input",
            Long.toString(office()),
            "displayName:in",
            "Imogen Imports",
            "userName:in",
            user,
            "password:in",
            FIRST));
    return number("select id from account where user_name = '" + user + "'");
  }

  private String token(long account) throws Exception {
    long grant = number("select id from account_grant where account_id = " + account);
    Matcher token =
        TOKEN.matcher(
            administrator
                .click(
                    "/admin/account?id=" + account,
                    "Issue the token",
                    Map.of("label:in", "Records", "grant:in", Long.toString(grant)))
                .body());
    assertThat(token.find()).isTrue();
    return token.group();
  }

  private long office() throws SQLException {
    return number(
        "select o.id from office o join agency a on a.id = o.agency_id where a.ori = '"
            + OWN
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
