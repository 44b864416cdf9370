package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.FullReport;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A mistyped intake is mended by who reports for its agency. */
@ExtendWith({Chromium.class, RunningPriors.class})
class CorrectionFormIT {

  private final Browser browser;
  private final Running priors;
  private final Rest clerk;

  CorrectionFormIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='" + field + ":in'], [id='" + field + ":in_input']").last().fill(text);
  }

  private static void look(Visit visit, String name) {
    assertThat(Axe.violations(visit.page())).as(name).isEmpty();
    assertThat(visit.scrollsSideways()).as(name).isFalse();
    assertThat(visit.complaints()).as(name).isEmpty();
    visit
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots/" + name + ".png"))
                .setFullPage(true));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390, 320})
  void what_a_correction_changes_is_said_and_then_stored_with_what_stood(int width) {
    String surname = "Formcorrected" + (char) ('a' + width % 26);
    clerk.post("/api/cases", Arrests.of("Gesa", surname).born("1966-04-03").json());
    JsonNode opened =
        clerk.post("/api/cases", Arrests.of("Gesa", surname).born("1976-12-21").json()).json();
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/case?id=" + opened.get("id"));
      page.getByText("Correct", new Page.GetByTextOptions().setExact(true)).click();
      page.locator("[id='reason:in']:focus").waitFor();
      look(visit, "correct-" + width);
      fill(page, "person-born", "04/03/66x");
      page.locator("#look").click();
      assertThat(page.locator("[role=alert]").innerText())
          .contains("The reason for the correction is missing.", "Birth date: '04/03/66x'");
      look(visit, "correct-refused-" + width);
      fill(page, "person-born", "04/03/66");
      fill(page, "reason", "Birth date mistyped");
      page.locator("#look").click();
      page.locator("#store").waitFor();
      assertThat(page.locator("main").innerText())
          .contains(
              "Birth date: 3 Apr 1966, before 21 Dec 1976", "Read as: the birth date 3 Apr 1966.");
      look(visit, "correct-foreseen-" + width);
      page.locator("#back").click();
      assertThat(page.locator("[id='reason:in']").inputValue()).isEqualTo("Birth date mistyped");
      page.locator("#look").click();
      page.locator("#store").click();
      page.waitForURL(url -> url.contains("done=corrected"));
      assertThat(page.locator("#corrections").innerText())
          .contains("Birth date: 3 Apr 1966, before 21 Dec 1976", "Birth date mistyped");
      look(visit, "case-corrected-" + width);
    }
  }

  @Test
  void the_form_has_what_stands_so_that_sent_as_it_is_it_changes_nothing() {
    JsonNode opened = clerk.post("/api/cases", FullReport.of("Formfull").toString()).json();
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/correct?case=" + opened.get("id"));
      fill(page, "reason", "Nothing");
      page.locator("#look").click();
      assertThat(page.locator("[role=alert]").innerText())
          .contains("Nothing was changed in the form.");
    }
  }

  @Test
  void who_was_overtaken_loses_nothing_and_sees_what_it_changes_now() {
    JsonNode opened =
        clerk
            .post("/api/cases", Arrests.of("Gesa", "Formovertaken").born("1966-03-04").json())
            .json();
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/correct?case=" + opened.get("id"));
      fill(page, "arrest-place", "Mile 7");
      fill(page, "reason", "Place left out");
      clerk.post(
          "/api/cases/" + opened.get("id") + "/charges",
          """
          {"statute": "DEMO 7", "description": "Open container", "kind": "other",
           "sourceDocument": "Bill of information"}
          """);
      Rest.Answer corrected =
          clerk.post(
              "/api/cases/" + opened.get("id") + "/corrections",
              """
              {"reason": "Mistyped", "person": {"surname": "Formovertaken", "given": "Gesine", "born": "1966-03-04"}}
              """);
      assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
      page.locator("#look").click();
      assertThat(page.locator("[role=alert]").innerText()).contains("changed by someone else");
      assertThat(page.locator("[id='person-given:in']").inputValue())
          .as("what was left alone is as somebody else corrected it")
          .isEqualTo("Gesine");
      assertThat(page.evaluate("document.activeElement.getAttribute('role')")).isEqualTo("alert");
      assertThat(page.locator("[id='arrest-place:in']").inputValue()).isEqualTo("Mile 7");
      page.locator("#look").click();
      page.locator("#store").click();
      page.waitForURL(url -> url.contains("done=corrected"));
      assertThat(page.locator("#corrections").innerText()).contains("Place: Mile 7");
    }
  }
}
