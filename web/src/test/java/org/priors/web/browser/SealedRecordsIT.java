package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/**
 * What a court has sealed is found by nobody who may not see it: in no hit, count, facet or list.
 */
@ExtendWith({Chromium.class, RunningPriors.class})
class SealedRecordsIT {

  private final Browser browser;
  private final Running priors;

  SealedRecordsIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private JsonNode convicted(Arrests arrest) {
    return Orders.convicted(priors, arrest);
  }

  private void order(String number, String kind) {
    Orders.record(browser, priors, number, kind);
  }

  private int found(Role role, String query) {
    return priors.as(role).get("/api/drivers?q=" + query).json().get("total").intValue();
  }

  private void eventuallyFound(Role role, String query, int many) {
    Eventually.answer(() -> found(role, query), total -> total == many);
  }

  private int status(Role role, String path) {
    return priors.as(role).get(path).status();
  }

  @Test
  void a_sealed_case_goes_out_of_sight_an_expunged_one_for_all_and_a_lifted_order_brings_it_back() {
    JsonNode opened =
        convicted(Arrests.of("Wenzel", "Sealingham").born("1970-02-03").refusingBreath());
    String byCase = "/api/cases/" + opened.get("id");
    String byDriver = "/api/drivers/" + opened.get("driverId") + "/history";
    eventuallyFound(Role.CLERK, "sealingham", 1);
    order(opened.get("number").textValue(), "SEALED");
    eventuallyFound(Role.CLERK, "sealingham", 0);
    eventuallyFound(Role.PROSECUTOR, "sealingham", 1);
    String byNumber = "/api/drivers?q=" + opened.get("number").textValue();
    assertThat(priors.as(Role.CLERK).get(byNumber).text()).doesNotContain("SEALINGHAM");
    assertThat(priors.as(Role.PROSECUTOR).get(byNumber).text()).contains("SEALINGHAM");
    assertThat(status(Role.CLERK, byCase)).isEqualTo(404);
    assertThat(status(Role.CLERK, byDriver)).isEqualTo(404);
    assertThat(status(Role.OFFICER, byCase)).isEqualTo(404);
    assertThat(status(Role.PROSECUTOR, byCase)).isEqualTo(200);
    assertThat(status(Role.PROSECUTOR, byDriver)).isEqualTo(200);
    order(opened.get("number").textValue(), "EXPUNGED");
    eventuallyFound(Role.PROSECUTOR, "sealingham", 0);
    assertThat(status(Role.PROSECUTOR, byCase)).isEqualTo(404);
    order(opened.get("number").textValue(), "LIFTED");
    eventuallyFound(Role.CLERK, "sealingham", 1);
    assertThat(status(Role.CLERK, byCase)).isEqualTo(200);
  }

  @Test
  void what_is_sealed_is_out_of_search_at_once_though_the_index_has_not_followed()
      throws SQLException {
    JsonNode opened = convicted(Arrests.of("Silke", "Sealedatonce").born("1966-02-03"));
    eventuallyFound(Role.CLERK, "sealedatonce", 1);
    try (Connection held = priors.database();
        Statement indexer = held.createStatement()) {
      indexer.execute("select pg_advisory_lock(hashtext('follower index'))");
      order(opened.get("number").textValue(), "SEALED");
      JsonNode answer = priors.as(Role.CLERK).get("/api/drivers?q=sealedatonce").json();
      assertThat(answer.get("degraded").booleanValue()).isFalse();
      assertThat(answer.get("total").intValue()).isZero();
      assertThat(answer.toString()).doesNotContain("SEALEDATONCE");
    }
    eventuallyFound(Role.PROSECUTOR, "sealedatonce", 1);
    assertThat(found(Role.CLERK, "sealedatonce")).isZero();
  }

  @Test
  void a_driver_with_another_case_is_found_by_it_at_once_though_the_index_has_not_followed()
      throws Exception {
    Arrests arrest = Arrests.of("Tilda", "Foundatonce").born("1966-02-03");
    JsonNode opened =
        convicted(
            Arrests.of("Tilda", "Foundatonce").born("1966-02-03").license("LA", "00-0000-817"));
    priors
        .as(Role.CLERK)
        .post("/api/cases", arrest.license("LA", "00-0000-817").by("LA0190000").json());
    eventuallyFound(Role.CLERK, "foundatonce", 1);
    Eventually.answer(
        () -> priors.as(Role.CLERK).get("/api/drivers?q=foundatonce").json().at("/hits/0"),
        hit -> hit.path("arrests").intValue() == 2);
    try (Connection database = priors.database();
        Statement indexer = database.createStatement()) {
      indexer.execute("select pg_advisory_lock(hashtext('follower index'))");
      for (String kind : List.of("SEALED", "LIFTED", "EXPUNGED")) {
        order(opened.get("number").textValue(), kind);
        JsonNode answer = priors.as(Role.CLERK).get("/api/drivers?q=foundatonce").json();
        assertThat(answer.get("degraded").booleanValue()).isFalse();
        assertThat(answer.get("total").intValue()).as(kind).isEqualTo(1);
        assertThat(answer.at("/hits/0/arrests").intValue())
            .as(kind)
            .isEqualTo(kind.equals("LIFTED") ? 2 : 1);
      }
    }
    eventuallyFound(Role.CLERK, "foundatonce", 1);
  }

  @Test
  void of_a_driver_with_two_cases_the_sealed_one_counts_for_those_only_who_may_see_it() {
    Arrests first =
        Arrests.of("Xenia", "Halfsealed")
            .born("1970-02-03")
            .at("2000-07-20T23:30")
            .refusingBreath();
    JsonNode sealed = convicted(first);
    JsonNode open =
        priors
            .as(Role.CLERK)
            .post(
                "/api/cases",
                Arrests.of("Xenia", "Halfsealed").born("1970-02-03").by("LA0190000").json())
            .json();
    assertThat(open.get("driverId")).isEqualTo(sealed.get("driverId"));
    order(sealed.get("number").textValue(), "SEALED");
    JsonNode clerks =
        Eventually.answer(
            () -> priors.as(Role.CLERK).get("/api/drivers?q=halfsealed").json().at("/hits/0"),
            hit -> hit.path("arrests").intValue() == 1);
    assertThat(clerks.get("refusals").intValue()).isZero();
    assertThat(clerks.get("agencies").toString()).doesNotContain("Tupelo");
    JsonNode prosecutors =
        priors.as(Role.PROSECUTOR).get("/api/drivers?q=halfsealed").json().at("/hits/0");
    assertThat(prosecutors.get("arrests").intValue()).isEqualTo(2);
    assertThat(prosecutors.get("convictions").intValue()).isEqualTo(1);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      assertThat(visit.open("/search/search?q=halfsealed").locator("main").innerText())
          .contains("HALFSEALED, Xenia")
          .contains("0 prior refusals, 0 prior convictions")
          .doesNotContain("Tupelo City Court");
      assertThat(visit.open("/cases/case?id=" + open.get("id")).locator(".priors-line").innerText())
          .contains("0 prior refusals, 0 prior convictions");
      JsonNode other =
          priors.as(Role.CLERK).post("/api/cases", Arrests.of("Zita", "Unrelated").json()).json();
      Page page = visit.open("/drivers/driver?id=" + open.get("driverId"));
      page.getByLabel("Its number").fill(other.get("number").textValue());
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare").setExact(true))
          .click();
      page.waitForURL(url -> url.contains("/matches/review"));
      assertThat(page.locator("main").innerText()).contains("Xenia", "Zita");
    }
  }

  @Test
  void a_prosecutor_puts_another_persons_arrest_on_record_that_came_under_a_sealed_number() {
    Arrests arrest = Arrests.of("Selma", "Sealednumber").born("1970-05-06");
    JsonNode sealed = convicted(arrest);
    order(sealed.get("number").textValue(), "SEALED");
    Rest clerk = priors.as(Role.CLERK);
    Arrests other =
        Arrests.of("Ulf", "Underthenumber")
            .born("1988-11-12")
            .with("agencyNumber", arrest.number());
    JsonNode told = clerk.post("/api/cases", other.json()).json();
    assertThat(told.get("created").booleanValue()).isTrue();
    assertThat(clerk.get("/api/cases/" + told.get("id")).status()).isEqualTo(404);
    assertThat(priors.as(Role.PROSECUTOR).get("/api/cases/" + told.get("id")).status())
        .isEqualTo(404);
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open("/cases/case?id=" + sealed.get("id"));
      page.getByText("Put it on record, or refuse it").click();
      page.locator("h1").getByText("Arrests under a number in use").waitFor();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      page.getByRole(
              AriaRole.LINK,
              new Page.GetByRoleOptions().setName("Decide on " + told.get("number").textValue()))
          .click();
      assertThat(Axe.violations(page, List.of("wcag2a", "wcag2aa", "wcag21aa"))).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      assertThat(page.locator("main").innerText())
          .contains("UNDERTHENUMBER, Ulf", "Another person", arrest.number());
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put on record")).click();
      assertThat(page.locator("[role=alert]").innerText()).contains("The reason is missing");
      page.getByLabel("Reason, needed").fill("The number was given twice");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put on record")).click();
      page.getByText("Open the case").click();
      assertThat(page.locator("h1").first().innerText()).contains("UNDERTHENUMBER");
      assertThat(visit.complaints()).isEmpty();
    }
    JsonNode opened = clerk.get("/api/cases/" + told.get("id")).json();
    assertThat(opened.get("number")).isEqualTo(told.get("number"));
    assertThat(opened.get("agencyNumber").textValue()).isEqualTo(arrest.number());
    Rest.Answer again = clerk.post("/api/cases", other.json());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("id")).isEqualTo(told.get("id"));
  }

  @Test
  void an_open_case_is_not_sealed_and_a_number_that_no_case_has_is_told() {
    JsonNode open =
        priors.as(Role.CLERK).post("/api/cases", Arrests.of("Yara", "Stillopen").json()).json();
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      for (String number : new String[] {open.get("number").textValue(), "LA-1900-1"}) {
        Page page = visit.open("/cases/sealing?number=" + number);
        page.getByLabel("Order, needed", new Page.GetByLabelOptions().setExact(true))
            .selectOption("SEALED");
        page.getByLabel("Day of the order, needed").fill("16 May 2002");
        page.getByLabel("Source document, needed").fill("Order of the court");
        page.locator("#record").click();
        assertThat(page.locator("[role=alert]").innerText())
            .containsAnyOf("The case is open", "No case has the number");
      }
    }
    assertThat(status(Role.CLERK, "/api/cases/" + open.get("id"))).isEqualTo(200);
  }
}
