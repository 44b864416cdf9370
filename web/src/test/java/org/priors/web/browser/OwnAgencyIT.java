package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** An officer adds to the cases of the own agency, and reads those of others. */
@ExtendWith({Chromium.class, RunningPriors.class})
class OwnAgencyIT {

  private static final String RULE = "Officers add to the cases of their own agency";

  private final Browser browser;
  private final Running priors;

  OwnAgencyIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private String opened(String ori) {
    JsonNode opened =
        priors
            .as(Role.CLERK)
            .post("/api/cases", Arrests.of("Otto", "Ownagency").born("1970-05-06").by(ori).json())
            .json();
    return opened.get("id").asText();
  }

  @Test
  void a_note_on_a_case_of_another_agency_is_refused_and_the_page_says_whose_it_is() {
    String own = opened("LA0170100");
    String other = opened("LA0190000");
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.OFFICER)) {
      Page page = visit.open("/cases/case?id=" + other);
      assertThat(page.locator("#notes").innerText()).contains(RULE);
      assertThat(page.locator("#note").count()).isZero();
      assertThat(page.locator("a[href*='/cases/document']").count()).isZero();
      assertThat(visit.open("/cases/document?case=" + other).locator("main").innerText())
          .contains("An officer adds to cases of the own agency only");
      page = visit.open("/cases/case?id=" + own);
      assertThat(page.locator("#notes").innerText()).doesNotContain(RULE);
      page.getByLabel("Write a note").fill("Sent to the wrong case.");
      page.evaluate(
          "other => document.querySelector('#note').action = other", "/cases/case?id=" + other);
      page.locator("input[value='Add the note']").click();
      page.waitForLoadState();
      assertThat(page.locator("main").innerText())
          .contains("An officer adds to cases of the own agency only");
      page = visit.open("/cases/case?id=" + own);
      page.getByLabel("Write a note").fill("On the own case.");
      page.locator("input[value='Add the note']").click();
      page.waitForURL(url -> url.contains("done=noted"));
      assertThat(page.locator("#notes").innerText()).contains("On the own case.");
    }
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/case?id=" + other);
      assertThat(page.locator("#notes").innerText())
          .doesNotContain("Sent to the wrong case.", RULE);
      assertThat(page.locator("#note").count()).isEqualTo(1);
    }
  }
}
