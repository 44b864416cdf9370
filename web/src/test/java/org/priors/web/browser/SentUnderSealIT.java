package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Who sends an arrest that is on file under seal learns nothing of it, whatever is sent. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SentUnderSealIT {

  private final Browser browser;
  private final Running priors;
  private final Rest clerk;

  SentUnderSealIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  private JsonNode hidden(Arrests arrest, String kind) {
    JsonNode opened = Orders.convicted(priors, arrest);
    Orders.record(browser, priors, opened.get("number").textValue(), kind);
    return opened;
  }

  private Rest.Answer send(Arrests arrest) {
    return clerk.post("/api/cases", arrest.json());
  }

  private static Arrests of(String given, String surname) {
    return Arrests.of(given, surname).born("1970-05-06");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SEALED", "EXPUNGED"})
  void sending_the_arrest_anew_is_answered_as_a_new_one_and_it_stays_one_case(String kind)
      throws Exception {
    Arrests arrest = of("Renata", "Resent" + kind.toLowerCase());
    JsonNode hidden = hidden(arrest, kind);
    Rest.Answer fresh = send(of("Renata", "Neverbefore"));
    Rest.Answer again = send(arrest);
    Rest.Answer next = send(of("Renata", "Neverafter"));
    assertThat(again.status()).isEqualTo(fresh.status()).isEqualTo(201);
    assertThat(again.json().fieldNames())
        .toIterable()
        .containsExactlyElementsOf(() -> fresh.json().fieldNames());
    assertThat(again.json().get("created").booleanValue()).isTrue();
    assertThat(again.header("Location")).endsWith("/api/cases/" + again.json().get("id"));
    for (String told : List.of("id", "number", "driverId")) {
      assertThat(again.json().get(told)).as(told).isNotEqualTo(hidden.get(told));
    }
    assertThat(again.json().get("id").longValue())
        .isBetween(fresh.json().get("id").longValue(), next.json().get("id").longValue());
    Rest.Answer third = send(arrest);
    assertThat(third.status()).isEqualTo(200);
    assertThat(third.json().get("number")).isEqualTo(again.json().get("number"));
    assertThat(third.json().get("id")).isEqualTo(again.json().get("id"));
    Rest.Answer other = send(arrest.at("2001-07-21T01:00"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text())
        .contains(again.json().get("number").textValue())
        .doesNotContain(hidden.get("number").textValue());
    Rest.Answer another =
        send(
            Arrests.of("Ingo", "Otherperson" + kind.toLowerCase())
                .born("1988-11-12")
                .with("agencyNumber", arrest.number()));
    assertThat(another.status()).isEqualTo(409);
    assertThat(another.text())
        .contains(again.json().get("number").textValue(), "another person")
        .doesNotContain(hidden.get("number").textValue());
    assertThat(count("case_file where agency_number = ?", arrest.number())).isEqualTo(1);
  }

  @Test
  void another_person_under_a_number_on_file_is_refused_and_a_corrected_name_is_not() {
    Arrests arrest = of("Rita", "Firstofnumber");
    JsonNode opened = send(arrest).json();
    Rest.Answer another =
        send(
            Arrests.of("Ingo", "Secondofnumber")
                .born("1988-11-12")
                .with("agencyNumber", arrest.number()));
    assertThat(another.status()).isEqualTo(409);
    assertThat(another.text()).contains(opened.get("number").textValue(), "another person");
    Rest.Answer corrected = send(of("Rita", "Furstofnumber").with("agencyNumber", arrest.number()));
    assertThat(corrected.status()).isEqualTo(200);
    assertThat(corrected.json().get("id")).isEqualTo(opened.get("id"));
  }

  private int count(String rows, String with) throws Exception {
    try (Connection sql = priors.database();
        Statement all = sql.createStatement();
        PreparedStatement count = sql.prepareStatement("select count(*) from " + rows)) {
      all.execute("set priors.clearance = 'ALL'");
      count.setString(1, with);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Test
  void who_may_see_a_sealed_case_is_told_that_it_is_on_file() {
    Arrests arrest = of("Petra", "Resentbyprosecutor");
    JsonNode sealed = hidden(arrest, "SEALED");
    Rest.Answer again = priors.as(Role.PROSECUTOR).post("/api/cases", arrest.json());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("id")).isEqualTo(sealed.get("id"));
  }

  @Test
  void what_no_case_is_opened_from_is_refused_whether_it_is_hidden_new_or_in_sight() {
    Arrests hidden = of("Hilda", "Impossiblehidden");
    hidden(hidden, "EXPUNGED");
    Arrests seen = of("Hilda", "Impossibleseen");
    send(seen);
    for (Arrests arrest : List.of(hidden, seen, of("Hilda", "Impossiblenew"))) {
      Rest.Answer born = send(arrest.born("2001-07-19"));
      assertThat(born.status()).isEqualTo(422);
      assertThat(born.text()).contains("too-young");
      assertThat(send(arrest.born("1970-05-06").with("note", "x".repeat(10_001))).status())
          .isEqualTo(422);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SEALED", "EXPUNGED"})
  void what_is_not_taken_of_a_hidden_arrest_is_told_as_of_one_in_sight(String kind) {
    Arrests hidden = of("Hedda", "Nottaken" + kind.toLowerCase());
    hidden(hidden, kind);
    Arrests seen = of("Hedda", "Nottakenseen" + kind.toLowerCase());
    for (Arrests arrest : List.of(hidden, seen)) {
      assertThat(send(arrest).json().get("notTaken")).isEmpty();
      assertThat(send(arrest).json().get("notTaken")).isEmpty();
      Rest.Answer more = send(arrest.refusingBreath().described("Reckless").with("note", "Look"));
      assertThat(more.status()).isEqualTo(200);
      assertThat(more.json().get("notTaken"))
          .extracting(JsonNode::textValue)
          .containsExactly("/charges", "/tests", "/note");
      assertThat(send(arrest.with("testsReported", "none")).json().get("notTaken"))
          .extracting(JsonNode::textValue)
          .containsExactly("/charges", "/tests", "/note");
    }
  }

  @Test
  void a_charge_of_a_hidden_case_under_a_new_number_is_answered_as_any_new_one() throws Exception {
    String key = "K-" + System.nanoTime();
    hidden(of("Kora", "Keyhidden").chargeNumbered(key), "EXPUNGED");
    Arrests other = of("Kora", "Keyother").chargeNumbered(key);
    Rest.Answer first = send(other);
    assertThat(first.status()).isEqualTo(201);
    assertThat(send(other).status()).isEqualTo(200);
    assertThat(send(other).json().get("number")).isEqualTo(first.json().get("number"));
    assertThat(send(of("Kora", "Keythird").chargeNumbered(key)).status()).isEqualTo(409);
    assertThat(count("person_record where surname = ?", "Keyother")).isZero();
    Arrests seen = of("Kora", "Keyseen").chargeNumbered(key + "-2");
    assertThat(send(seen).status()).isEqualTo(201);
    assertThat(send(of("Kora", "Keyagain").chargeNumbered(key + "-2")).status()).isEqualTo(409);
  }

  @Test
  void a_name_that_is_sent_for_a_hidden_case_puts_nobody_on_record() throws Exception {
    Arrests named = of("Nora", "Namedunderseal");
    Arrests unnamed = Arrests.of("Nobody", "Unnamed").withoutPerson();
    unnamed.with("agencyNumber", named.number());
    hidden(unnamed, "EXPUNGED");
    Rest.Answer sent = send(named);
    assertThat(sent.status()).isEqualTo(201);
    assertThat(sent.json().get("driverId").isNumber()).isTrue();
    assertThat(count("person_record where surname = ?", "Namedunderseal")).isZero();
  }

  @Test
  void the_driver_of_a_new_arrest_has_a_new_number_where_the_past_is_hidden() {
    JsonNode past = hidden(of("Dora", "Pasthidden").license("LA", "00-0000-818"), "EXPUNGED");
    JsonNode fresh = send(of("Dirk", "Nopast")).json();
    JsonNode later =
        send(of("Dora", "Pasthidden").license("LA", "00-0000-818").by("LA0190000")).json();
    long told = later.get("driverId").longValue();
    assertThat(told).isGreaterThan(fresh.get("driverId").longValue());
    assertThat(clerk.get("/api/cases/" + later.get("id")).json().get("driverId").longValue())
        .isEqualTo(told);
    assertThat(history(told).status()).isEqualTo(200);
    assertThat(history(past.get("driverId").longValue()).status()).isEqualTo(404);
    Orders.record(browser, priors, past.get("number").textValue(), "LIFTED");
    for (long either : List.of(told, past.get("driverId").longValue())) {
      assertThat(history(either).text())
          .contains(past.get("number").textValue(), later.get("number").textValue());
    }
  }

  private Rest.Answer history(long driver) {
    return clerk.get("/api/drivers/" + driver + "/history");
  }

  @Test
  void the_form_gives_one_receipt_for_what_is_new_and_for_what_is_hidden() {
    Arrests hidden = of("Rita", "Receipthidden");
    JsonNode opened = hidden(hidden, "SEALED");
    String fresh = receipt("R-" + System.nanoTime());
    String again = receipt(hidden.number());
    assertThat(again.replaceAll("LA-2001-\\d+", ""))
        .isEqualTo(fresh.replaceAll("LA-2001-\\d+", ""));
    assertThat(fresh).containsPattern("Case LA-2001-\\d+ opened");
    assertThat(again).doesNotContain(opened.get("number").textValue());
  }

  private String receipt(String agencyNumber) {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      page.locator("[id='agency:in_input']").fill("LA0170100");
      page.locator("[id='agencyNumber:in']").fill(agencyNumber);
      page.locator("[id='arrest-at:in_input']").fill("20 July 2001");
      page.locator("[id='arrest-time:in']").fill("23:30");
      page.locator("[id='arrest-crash:in']").selectOption("NONE");
      page.locator("[id='charges:0:statute:in_input']").fill("DEMO 1");
      page.locator("[id='charges:0:description:in_input']").fill("Driving while intoxicated");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the case"))
          .last()
          .click();
      page.getByText("Report another arrest").waitFor();
      return page.locator("main").innerText();
    }
  }
}
