package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Many people who may be one, and two clerks who decide on the same of them. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SamePeopleIT {

  private final Browser browser;
  private final Running priors;

  SamePeopleIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private JsonNode report(Arrests arrest) {
    Rest clerk = priors.as(Role.CLERK);
    long id = clerk.post("/api/cases", arrest.json()).json().get("id").longValue();
    return clerk.get("/api/cases/" + id).json();
  }

  @Test
  void more_than_twelve_who_may_be_one_are_shown_and_decided_in_parts() {
    JsonNode last = null;
    for (int number = 0; number < 13; number++) {
      last =
          report(
              Arrests.of("Dietlinde", "Dreizehntner")
                  .born("19%d-%02d-%02d".formatted(50 + 2 * number, 1 + number % 12, 3 + number)));
    }
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      String people = "/matches/people?id=" + last.get("driverId").longValue();
      Page page =
          Eventually.answer(
              () -> visit.open(people),
              shown -> shown.locator("main").innerText().contains("1 to 12 of 13"));
      assertThat(page.locator("tbody tr").count()).isEqualTo(12);
      assertThat(page.getByText("Those before").count()).isZero();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      page.getByText("Those after").click();
      page.waitForURL(url -> url.contains("part=2"));
      assertThat(page.locator("main").innerText()).contains("13 to 13 of 13");
      assertThat(page.locator("tbody tr").count()).isOne();
      assertThat(page.getByText("Those after").count()).isZero();
      page.getByText("Those before").click();
      page.waitForURL(url -> url.contains("part=1"));
      page.getByLabel("A is").selectOption("1");
      page.getByLabel("B is").selectOption("2");
      press(page, "Show what follows");
      page.getByLabel("Reason, needed").fill("Cousins");
      press(page, "Decide and next");
      assertThat(page.url()).as(page.locator("main").innerText()).contains("done=GROUP");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void a_second_clerk_keeps_the_reason_and_is_told_what_became_of_the_decision() {
    report(Arrests.of("James", "Secondclerkes").born("1963-07-05").at("2002-03-01T22:00"));
    report(Arrests.of("James", "Zecondclerkes").born("1963-05-07").at("2002-04-01T22:00"));
    JsonNode third =
        report(Arrests.of("Jim", "Secondclerkese").born("1963-05-07").at("2002-02-01T22:00"));
    String people = "/matches/people?id=" + third.get("driverId").longValue();
    try (Visit first = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK);
        Visit second = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      for (Visit visit : List.of(first, second)) {
        Eventually.answer(
            () -> visit.open(people), shown -> shown.locator("tbody tr").count() == 3);
        press(visit.page(), "All are one person");
        visit.page().getByLabel("Reason, needed").fill("Same prints, " + visit.hashCode());
      }
      press(first.page(), "Decide and next");
      press(second.page(), "Decide and next");
      assertThat(second.page().locator("main").innerText())
          .contains("Nobody waits here any more", "Same prints, " + second.hashCode());
      assertThat(Axe.violations(second.page())).isEmpty();
      assertThat(second.scrollsSideways()).isFalse();
      first
          .page()
          .getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("Look again, or take it back"))
          .click();
      first.page().waitForURL(url -> url.contains("/matches/decided"));
      String decided = first.page().url();
      second.page().navigate(decided);
      for (Visit visit : List.of(first, second)) {
        visit.page().getByLabel("Reason, needed").fill("Mixed up, " + visit.hashCode());
        press(visit.page(), "Take all back");
      }
      assertThat(second.page().locator("[role=alert]").innerText())
          .contains("All of it was taken back already", "Mixed up, " + second.hashCode());
      assertThat(second.page().locator("tbody").innerText())
          .contains("Mixed up, " + first.hashCode());
      assertThat(Axe.violations(second.page())).isEmpty();
      assertThat(second.scrollsSideways()).isFalse();
      second.keepPicture("taken-back-before");
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .last()
        .click();
    page.waitForLoadState();
  }
}
