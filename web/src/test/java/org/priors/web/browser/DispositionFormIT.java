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
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A clerk records that what a court decided before stands no more. */
@ExtendWith({Chromium.class, RunningPriors.class})
class DispositionFormIT {

  private final Browser browser;
  private final Running priors;

  DispositionFormIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private JsonNode convicted(Rest clerk, String surname) {
    JsonNode opened =
        clerk.post("/api/cases", Arrests.of("Forma", surname).born("1970-02-03").json()).json();
    clerk.post(
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"court": "Cypress City Court (demo)", "kind": "conviction", "decidedOn": "2001-09-01",
         "sourceDocument": "minute entry"}
        """);
    return opened;
  }

  /** What is on file already is said to be, and in nobody else's name. */
  private void sendAgain(JsonNode opened, String kind, String day, String reason) {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/disposition?case=" + opened.get("id"));
      page.getByLabel("Disposition, needed").selectOption(kind);
      page.getByLabel("Court, needed").fill("Cypress City Court (demo), LA");
      page.getByLabel("Day of the decision, needed").fill(day);
      page.getByLabel("Source document, needed").fill("Judgment");
      if (reason != null) {
        page.locator("[id='reason:in']").fill(reason);
      }
      send(page);
      page.getByText(reason == null ? "Not recorded" : "was on file already").first().waitFor();
      assertThat(page.locator("main").innerText())
          .doesNotContain("Someone else", "the driver's history has it now");
    }
  }

  private static void send(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the disposition"))
        .click();
  }

  @Test
  void vacating_a_conviction_says_what_is_missing_and_then_shows_both_decisions() {
    Rest clerk = priors.as(Role.CLERK);
    JsonNode opened = convicted(clerk, "Vacated");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/disposition?case=" + opened.get("id"));
      page.getByLabel("Disposition, needed").selectOption("VACATED");
      page.getByLabel("Court, needed").fill("Cypress City Court (demo), LA");
      page.getByLabel("Day of the decision, needed").fill("1 Aug 2001");
      page.getByLabel("Source document, needed").fill("Judgment on appeal");
      send(page);
      assertThat(page.locator("main").innerText())
          .contains("Why it takes the place of another is missing.");
      page.locator("[id='reason:in']").fill("Reversed on appeal");
      send(page);
      assertThat(page.locator("main").innerText())
          .contains("This lies before the conviction of 1 Sep 2001, whose place it takes.");
      page.getByLabel("Day of the decision, needed").fill("1 Dec 2001");
      send(page);
      assertThat(page.locator("main").innerText())
          .contains("A decision on file stands no more by it", "Nothing is recorded yet");
      page.locator("#yes").click();
      page.waitForURL(url -> url.contains("done=disposed"));
      assertThat(page.locator("#court").innerText())
          .contains("No longer stands: vacated on 1 Dec 2001, Reversed on appeal")
          .contains("In place of: Conviction, 1 Sep 2001");
      assertThat(page.locator(".events").first().innerText()).contains("Vacated, not counted");
      assertThat(visit.complaints()).isEmpty();
    }
    sendAgain(opened, "CONVICTION", "1 Sep 2001", null);
    sendAgain(opened, "VACATED", "1 Dec 2001", "Reversed on appeal");
    assertThat(
            clerk
                .get("/api/drivers/" + opened.get("driverId") + "/history")
                .json()
                .get("convictions")
                .intValue())
        .isZero();
  }
}
