package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A person follows a driver and saves a search, and is told of both. */
@ExtendWith({Chromium.class, RunningPriors.class})
class FollowAndSaveIT {

  private final Browser browser;
  private final Running priors;

  FollowAndSaveIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  @Test
  void news_of_a_driver_that_is_followed_stands_on_the_start_page_until_it_is_seen() {
    Arrests first = Arrests.of("Fiona", "Followed").born("1969-09-09");
    JsonNode opened = priors.as(Role.CLERK).post("/api/cases", first.json()).json();
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/drivers/driver?id=" + opened.get("driverId"));
      link(page, "Tell me when this driver appears again");
      button(page, "Tell me when this driver appears again");
      page.waitForURL(url -> url.contains("done=followed"));
      assertThat(page.locator("main").innerText()).contains("FOLLOWED, Fiona");
      assertThat(visit.open("/start").locator("main").innerText()).doesNotContain("New case file");
      Arrests again = Arrests.of("Fiona", "Followed").born("1969-09-09").at("2002-04-05T22:00");
      priors.as(Role.OFFICER).post("/api/cases", again.json());
      assertThat(visit.open("/start").locator("main").innerText())
          .contains("FOLLOWED, Fiona", "New case file", "5 Apr 2002");
      assertThat(visit.scrollsSideways()).isFalse();
      button(page, "Seen");
      page.waitForLoadState();
      assertThat(visit.open("/start").locator("main").innerText()).doesNotContain("New case file");
      visit.open("/notices/list");
      page.locator("tr", new Page.LocatorOptions().setHasText("FOLLOWED, Fiona"))
          .getByRole(AriaRole.BUTTON)
          .click();
      page.waitForURL(url -> url.contains("done=stopped"));
      assertThat(page.locator("main").innerText()).doesNotContain("FOLLOWED, Fiona");
    }
  }

  @Test
  void a_wrong_e_mail_address_is_told_at_its_field_and_a_right_one_is_kept() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.HEARING_OFFICER)) {
      Page page = visit.open("/notices/list");
      page.getByLabel("Your e-mail address").fill("nowhere");
      button(page, "Keep the address");
      assertThat(page.locator("main").innerText()).contains("That is no e-mail address");
      page.getByLabel("Your e-mail address").fill("ira@dmv.example");
      button(page, "Keep the address");
      page.waitForURL(url -> url.contains("done=mail"));
      assertThat(page.getByLabel("Your e-mail address").inputValue()).isEqualTo("ira@dmv.example");
    }
  }

  @Test
  void a_saved_search_stands_beside_the_hits_finds_who_fits_then_and_is_nobody_elses() {
    Rest clerk = priors.as(Role.CLERK);
    clerk.post("/api/cases", Arrests.of("Sue", "Savedsearch").born("1961-01-01").json());
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=savedsearch").json(),
        found -> found.get("total").intValue() == 1);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/search/search?q=savedsearch&state=LA");
      link(page, "Save search");
      button(page, "Save the search");
      assertThat(page.locator("main").innerText()).contains("The name is missing.");
      page.getByLabel("Name").fill("Sue & others");
      button(page, "Save the search");
      page.waitForURL(url -> url.contains("done=saved"));
      assertThat(page.locator("main").innerText()).contains("Sue & others", "State LA");
      visit.open("/search/search");
      link(page, "Sue & others");
      assertThat(page.locator("#results").innerText()).contains("SAVEDSEARCH, Sue");
      assertThat(otherSees()).doesNotContain("Sue & others");
      visit.open("/search/saved");
      page.locator("tr", new Page.LocatorOptions().setHasText("Sue & others"))
          .getByRole(AriaRole.BUTTON)
          .click();
      page.waitForURL(url -> url.contains("done=deleted"));
      assertThat(page.locator("main").innerText()).doesNotContain("Sue & others");
    }
  }

  private String otherSees() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      return visit.open("/search/saved").locator("main").innerText();
    }
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }
}
