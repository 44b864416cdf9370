package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
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
      visit.look("correct-" + width);
      fill(page, "person-born", "04/03/66x");
      page.locator("#look").click();
      assertThat(page.locator("[role=alert]").innerText())
          .contains("The reason for the correction is missing.", "Birth date: '04/03/66x'");
      visit.look("correct-refused-" + width);
      fill(page, "person-born", "04/03/66");
      fill(page, "reason", "Birth date mistyped");
      page.locator("#look").click();
      page.locator("#store").waitFor();
      assertThat(page.locator("main").innerText())
          .contains(
              "Birth date: 3 Apr 1966, before 21 Dec 1976", "Read as: the birth date 3 Apr 1966.");
      visit.look("correct-foreseen-" + width);
      page.locator("#back").click();
      assertThat(page.locator("[id='reason:in']").inputValue()).isEqualTo("Birth date mistyped");
      String sent = sent(page);
      page.locator("#look").click();
      page.locator("#store").click();
      page.waitForURL(url -> url.contains("done=corrected"));
      assertThat(page.locator("#corrections").innerText())
          .contains("Birth date: 3 Apr 1966, before 21 Dec 1976", "Birth date mistyped");
      visit.look("case-corrected-" + width);
      assertThat(sentAgain(page, opened, sent))
          .as("the form that the back button leads to, sent again")
          .contains("done=corrected&again=true");
    }
  }

  private static String sent(Page page) {
    return (String)
        page.evaluate(
            "() => { const sent = new URLSearchParams(new FormData(document.getElementById('intake')));"
                + " sent.append('look', 'x'); return sent.toString(); }");
  }

  private static String sentAgain(Page page, JsonNode opened, String sent) {
    return (String)
        page.evaluate(
            "async ([to, sent]) => (await fetch(to, {method: 'POST', body: sent, headers:"
                + " {'Content-Type': 'application/x-www-form-urlencoded'}})).url",
            List.of("/cases/correct?case=" + opened.get("id"), sent));
  }

  @Test
  void a_charge_that_a_court_decided_is_shown_as_it_was_filed_with_why_and_the_way() {
    JsonNode opened = Orders.convicted(priors, Arrests.of("Gesa", "Formdecided"));
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/correct?case=" + opened.get("id"));
      assertThat(page.locator("[id='charges:0:statute:in_input']").count()).isZero();
      assertThat(page.locator("main").innerText())
          .contains(
              "A court has decided this charge as it was filed", "taken back as entered in error");
      visit.look("correct-decided");
      Rest.Answer refused =
          clerk.post(
              "/api/cases/" + opened.get("id") + "/corrections",
              """
              {"reason": "x", "charges": [{"id": %s, "statute": "DEMO 9", "description": "Other", "kind": "other"}]}
              """
                  .formatted(
                      clerk.get("/api/cases/" + opened.get("id")).json().at("/charges/0/id")));
      assertThat(page.locator("main").innerText())
          .as("the sentence that systems are told")
          .contains(refused.json().at("/problems/0/sentence").textValue());
      page.getByText("Take that decision back as entered in error").click();
      assertThat(page.locator("[id='kind:in']").inputValue()).isEqualTo("ENTERED_IN_ERROR");
    }
  }

  @Test
  void a_decision_that_alone_holds_the_corrected_person_is_told_with_its_link() {
    JsonNode one =
        clerk.post("/api/cases", Arrests.of("Gesa", "Formheld").born("1966-03-04").json()).json();
    JsonNode other =
        clerk.post("/api/cases", Arrests.of("Gesa", "Formheld").born("1979-11-21").json()).json();
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/drivers/driver?id=" + one.get("driverId"));
      page.getByText("Compare").first().click();
      page.getByText("Join:").click();
      page.getByLabel("Reason, needed").fill("Same prints");
      page.locator("#save").click();
      page.waitForURL(url -> url.contains("done=SAME"));
      page = visit.open("/cases/correct?case=" + other.get("id"));
      fill(page, "person-given", "Bruno");
      fill(page, "person-surname", "Formother");
      fill(page, "person-born", "11 Oct 1981");
      fill(page, "reason", "Another man");
      page.locator("#look").click();
      page.locator("#store").waitFor();
      assertThat(page.locator("main").innerText())
          .contains("A person's decision holds them together", "Same prints");
      visit.look("correct-held");
      page.locator("#store").click();
      page.waitForURL(url -> url.contains("done=corrected"));
      assertThat(page.locator("main").innerText())
          .contains("A person's decision holds them together");
      visit.look("corrected-held");
      page.getByText("Look at that decision, or take it back").click();
      page.waitForURL(url -> url.contains("/matches/review"));
      assertThat(page.locator("#back").count()).isOne();
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
      page.locator("[role=alert]:focus").waitFor();
      assertThat(page.locator("[id='arrest-place:in']").inputValue()).isEqualTo("Mile 7");
      page.locator("#look").click();
      page.locator("#store").click();
      page.waitForURL(url -> url.contains("done=corrected"));
      assertThat(page.locator("#corrections").innerText()).contains("Place: Mile 7");
    }
  }
}
