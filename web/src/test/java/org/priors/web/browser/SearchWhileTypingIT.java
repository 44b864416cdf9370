package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A clerk types, and the hits follow. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SearchWhileTypingIT {

  private final Browser browser;
  private final Running priors;

  SearchWhileTypingIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  @Test
  void hits_follow_what_is_typed_and_are_opened_without_the_mouse_or_the_search_button() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/search/search");
      page.keyboard().press("/");
      page.keyboard().type("remy exampel 04/03/66");
      page.waitForURL(url -> url.contains("04%2F03%2F66"));
      assertThat(page.locator("#results").innerText())
          .contains("EXAMPLE, Remy Joseph", "birth day and month swapped");
      assertThat(page.locator("#told").innerText()).contains("may match");
      assertThat(page.title()).contains("remy exampel");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("/drivers/driver"));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void a_late_answer_does_not_replace_a_newer_one() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/search/search");
      List<Route> late = new ArrayList<>();
      page.route(url -> url.endsWith("q=remy&part=1"), late::add);
      page.locator("#q").fill("remy");
      Eventually.answer(
          () -> {
            page.waitForTimeout(20);
            return late.size();
          },
          size -> size == 1);
      page.locator("#q").fill("nobody-has-this-name");
      page.waitForURL(url -> url.contains("nobody"));
      assertThat(page.locator("#res").innerText())
          .isEqualTo("Nobody found for nobody-has-this-name");
      late.get(0).resume();
      page.evaluate("fetch('/start').then(answer => answer.text())");
      assertThat(page.locator("#res").innerText())
          .isEqualTo("Nobody found for nobody-has-this-name");
      assertThat(page.url()).contains("nobody");
    }
  }

  @Test
  void a_facet_narrows_and_is_taken_back() {
    Rest clerk = priors.as(Role.CLERK);
    clerk.post(
        "/api/cases",
        Arrests.of("Fee", "Facetpage")
            .born("1961-01-01")
            .license("LA", "00-0000-884")
            .refusingBreath()
            .json());
    clerk.post(
        "/api/cases",
        Arrests.of("Fee", "Facetpage")
            .born("1961-01-01")
            .license("LA", "00-0000-884")
            .at("2002-01-20T23:30")
            .json());
    clerk.post("/api/cases", Arrests.of("Foe", "Facetpage").born("1962-01-01").json());
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=facetpage&priors=1").json(),
        found -> found.get("total").intValue() == 1);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/search/search?q=facetpage");
      Eventually.answer(
          () -> visit.open("/search/search?q=facetpage").locator("#res").innerText(),
          "2 drivers may match"::equals);
      assertThat(page.locator("#results h3 a").first().innerText()).isEqualTo("FACETPAGE, Fee");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1 or more")).click();
      page.waitForURL(url -> url.contains("priors=1"));
      assertThat(page.locator("#res").innerText()).isEqualTo("1 driver may match");
      page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("No longer only: 1 or more"))
          .click();
      page.waitForURL(url -> !url.contains("priors=1"));
      assertThat(page.locator("#res").innerText()).isEqualTo("2 drivers may match");
    }
  }
}
