package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What the case file, the evaluation and the law say of law that is old, and of what is open. */
@ExtendWith({Chromium.class, RunningPriors.class})
class WhatPagesClaimIT {

  private static final List<Integer> WIDTHS = List.of(Visit.WIDE, Visit.NARROW);
  private static final String OLD =
      "The law shown is of about 2002 and has not been checked: do not act on its days.";

  private final Browser browser;
  private final Running priors;
  private final Rest clerk;

  WhatPagesClaimIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  private JsonNode arrest(String surname, String at) {
    Arrests sent = Arrests.of("Clara", surname).born("1970-02-03").at(at);
    return clerk.post("/api/cases", sent.chargedAs("1st offense").json()).json();
  }

  private JsonNode arrest(String surname, String at, String agency) {
    Arrests sent = Arrests.of("Clara", surname).born("1970-02-03").at(at).by(agency);
    return clerk.post("/api/cases", sent.chargedAs("1st offense").json()).json();
  }

  private void convicted(JsonNode opened) {
    posted(
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"court": "Tupelo City Court (demo)", "kind": "conviction", "decidedOn": "2021-06-01",
         "sourceDocument": "Minutes"}
        """);
  }

  private void refused(JsonNode opened) {
    posted(
        "/api/drivers/" + opened.get("driverId") + "/record-entries",
        """
        {"kind": "refusal", "happenedOn": "2019-03-04", "acdCode": "A12", "detail": "Refused", "state": "LA",
         "agency": "LADMV0000", "sourceDocument": "Abstract"}
        """);
  }

  private void posted(String path, String body) {
    Rest.Answer answer = clerk.post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  @Test
  void a_case_of_today_says_that_the_law_is_old_and_names_what_may_be_one() {
    JsonNode one = arrest("Overasserted", "2021-05-01T23:40");
    convicted(one);
    convicted(arrest("Overasserted", "2021-05-02T00:20", "LA0190000"));
    refused(one);
    String path = "/cases/case?id=" + arrest("Overasserted", "2026-11-20T20:00").get("id");
    for (int width : WIDTHS) {
      try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.PROSECUTOR)) {
        Page page = visit.open(path);
        page.locator("#law details").evaluateAll("all => all.forEach(one => one.open = true)");
        assertThat(page.locator("#law").innerText())
            .contains("This arrest is of 2026. " + OLD)
            .contains("Administrative number", "Refusal number", "Counts offenses");
        assertThat(page.locator("[aria-labelledby=h-due]").innerText())
            .contains("by the law of 2002", "not in the law book")
            .doesNotContain("nobody can tell");
        assertThat(page.locator(".driver-alert").innerText())
            .contains("These two entries may be one:", "Tupelo City Court (demo)")
            .contains("Jail for a 2nd offense: ", "or, if this is the 3rd offense, ");
        assertThat(visit.scrollsSideways()).isFalse();
        visit.keepPicture("claims-case-" + width);
        link(page, "Same or two?").click();
        assertThat(page.locator("h1").first().innerText()).contains("OVERASSERTED");
        assertThat(page.url()).contains("/drivers/same-event?a=");
        assertThat(visit.complaints()).isEmpty();
      }
    }
  }

  @Test
  void a_case_with_nothing_earlier_says_no_more_than_is_on_file() {
    String path = "/cases/case?id=" + arrest("Unclaimed", "2002-03-10T20:00").get("id");
    for (int width : WIDTHS) {
      try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.PROSECUTOR)) {
        Page page = visit.open(path);
        assertThat(page.locator("main").innerText())
            .doesNotContain("certain", "do not act on its days", "by the law of");
        assertThat(page.locator("#law").innerText())
            .contains("Administrative number: 1st license action", "Refusal number: 1st refusal");
        assertThat(visit.scrollsSideways()).isFalse();
        visit.keepPicture("claims-none-" + width);
      }
    }
  }

  @Test
  void an_evaluation_and_the_law_of_a_state_say_it_too() {
    for (int width : WIDTHS) {
      try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.PROSECUTOR)) {
        Page page = visit.open("/law/evaluate?state=CA");
        page.locator("[id='offense-at:in_input']").fill("28 Nov 2026");
        page.locator("[id='offense-age:in']").fill("34");
        page.locator("[id='offense-bac:in']").fill(".120");
        page.locator("[id='offense-refused:in']").selectOption("false");
        page.locator("[id='evaluate']").click();
        page.locator("#answer").waitFor();
        assertThat(page.locator("#answer").innerText())
            .contains("This offense is of 2026. ", "do not act on its days.")
            .contains("Applies", "Applies if", "whether drugs are suspected");
        assertThat(visit.scrollsSideways()).isFalse();
        visit.keepPicture("claims-evaluation-" + width);
        visit.open("/law/state?state=MD&on=28+Nov+2026");
        assertThat(page.locator("h1").innerText())
            .isEqualTo("Maryland law as printed about 2002 asked for 28 Nov 2026");
        assertThat(page.locator("main").innerText()).contains(OLD);
        assertThat(visit.scrollsSideways()).isFalse();
        visit.keepPicture("claims-state-" + width);
        assertThat(visit.complaints()).isEmpty();
      }
    }
  }
}
