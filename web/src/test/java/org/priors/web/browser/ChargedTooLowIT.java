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

/** A prosecutor reviews a case that is charged below what the record shows. */
@ExtendWith({Chromium.class, RunningPriors.class})
class ChargedTooLowIT {

  private static final String ALERT = "Charged as 1st offense; the record shows 2nd";

  private final Browser browser;
  private final Running priors;

  ChargedTooLowIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  /** A second arrest, charged as a first offense; the page of its case. */
  private String secondOffenseOf(String given, String surname) {
    Rest clerk = priors.as(Role.CLERK);
    JsonNode first = arrest(clerk, given, surname, "2002-01-10T23:00");
    clerk.post(
        "/api/cases/" + first.get("id") + "/dispositions",
        """
        {"court": "Cypress City Court (demo)", "kind": "conviction", "decidedOn": "2002-02-01",
         "sourceDocument": "minute entry"}
        """);
    return "/cases/case?id=" + arrest(clerk, given, surname, "2002-03-10T23:00").get("id");
  }

  private static JsonNode arrest(Rest clerk, String given, String surname, String at) {
    Arrests arrest = Arrests.of(given, surname).born("1970-02-03").at(at);
    return clerk.post("/api/cases", arrest.chargedAs("1st offense").json()).json();
  }

  private static void amend(Page page, String to) {
    page.locator("summary").getByText("Amend the charge to " + to).click();
    click(page, "Yes, amend it");
  }

  private static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  @Test
  void on_a_narrow_screen_the_alert_comes_after_the_counts_and_before_any_button() {
    String path = secondOffenseOf("Nora", "Narrow");
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(path);
      assertThat(page.locator(".alert--danger h2").innerText()).isEqualTo(ALERT);
      double counts = page.locator(".priors-line").boundingBox().y;
      double alert = page.locator(".alert--danger").boundingBox().y;
      double button = page.locator("main .btn").first().boundingBox().y;
      assertThat(alert).isBetween(counts, 700.0).isLessThan(button);
      assertThat(page.locator(".alert--danger").innerText())
          .contains(
              "Counts", "Conviction, 1 Feb 2002", "within 10 years", "Table 12", "not verified")
          .contains("It goes to: ")
          .doesNotContain("..");
    }
  }

  @Test
  void amending_the_charge_ends_the_alert_and_keeps_the_decision() {
    String path = secondOffenseOf("Ada", "Amended");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(path);
      amend(page, "2nd offense");
      page.waitForURL(url -> url.contains("done=amended"));
      assertThat(page.locator(".alert--danger").count()).isZero();
      assertThat(page.locator("#charges").innerText()).contains("2nd offense");
      assertThat(page.locator("#law").innerText()).contains("Amended from 1st to 2nd offense");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compute it again"))
          .click();
      assertThat(page.locator("main").innerText())
          .contains("the same answer", "still in use", "Conviction, 1 Feb 2002, LA");
    }
  }

  @Test
  void an_amendment_is_confirmed_and_taken_back_where_it_was_made() {
    String path = secondOffenseOf("Ada", "Amendtakenback");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(path);
      page.locator("summary").getByText("Amend the charge to 2nd offense").click();
      assertThat(page.locator(".confirm").innerText()).contains("You can take it back");
      assertThat(Axe.violations(page)).isEmpty();
      click(page, "Yes, amend it");
      page.waitForURL(url -> url.contains("done=amended"));
      page.getByText("Take this decision back").click();
      click(page, "Take it back");
      assertThat(page.locator("[role=alert]").innerText()).contains("The reason is missing.");
      page.getByLabel("Reason, needed").fill("Clicked too soon");
      click(page, "Take it back");
      page.waitForURL(url -> url.contains("done=takenBack"));
      assertThat(page.locator(".alert--danger").count()).isEqualTo(1);
      assertThat(page.locator("#law").innerText()).contains("Taken back by", "Clicked too soon");
      assertThat(page.locator("#charges").innerText()).doesNotContain("Amended to");
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  private void reversed(String firstCase) {
    priors
        .as(Role.CLERK)
        .post(
            "/api/cases/" + firstCase + "/dispositions",
            """
            {"court": "Cypress City Court (demo)", "kind": "dismissal", "decidedOn": "2002-04-01",
             "reason": "Reversed on appeal", "sourceDocument": "order of the court of appeal"}
            """);
  }

  /** The driver's other case, from the history on the page. */
  private static String earlierCase(Page page, String path) {
    String own = path.replaceAll("\\D", "");
    return page.locator("main a[href*='/cases/case?id=']").all().stream()
        .map(link -> link.getAttribute("href").replaceAll(".*id=(\\d+).*", "$1"))
        .filter(id -> !id.equals(own))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_was_amended_above_a_record_that_changed_is_told_so_and_can_be_amended_back() {
    String path = secondOffenseOf("Bo", "Amendedback");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(path);
      String first = earlierCase(page, path);
      amend(page, "2nd offense");
      page.waitForURL(url -> url.contains("done=amended"));
      reversed(first);
      visit.open(path);
      assertThat(page.locator("main").innerText())
          .contains(
              "Amended above the record",
              "The charge was amended to 2nd offense; now the record shows 1st.")
          .doesNotContain("Whoever filed them", "Read from the words");
      assertThat(page.locator("#charges").innerText())
          .contains("1st offense", "Amended to 2nd offense", " by ");
      Rest clerk = priors.as(Role.CLERK);
      String api = "/api/cases/" + path.replaceAll("\\D", "");
      JsonNode charge = clerk.get(api).json().at("/charges/0");
      assertThat(charge.get("degree").textValue()).isEqualTo("1st offense");
      assertThat(charge.at("/amendedTo/degree").textValue()).isEqualTo("2nd offense");
      assertThat(clerk.get(api + "/law").json().at("/aboveRecord/about/0").textValue())
          .isEqualTo("AMENDED");
      click(page, "Amend the charge back to 1st offense");
      assertThat(page.locator("main").innerText()).contains("The reason is missing.");
      page.getByLabel("Amend the charge back").fill("The conviction was reversed.");
      click(page, "Amend the charge back to 1st offense");
      page.waitForURL(url -> url.contains("done=amended"));
      assertThat(page.locator("main").innerText())
          .contains("Amended from 2nd to 1st offense", "The conviction was reversed.")
          .doesNotContain("Amended above the record");
      assertThat(clerk.get(api + "/law").json().at("/standing").textValue()).isEqualTo("AGREES");
    }
  }

  @Test
  void a_click_on_a_page_that_the_record_has_left_behind_says_that_nothing_was_decided() {
    String path = secondOffenseOf("Cleo", "Clickedlate");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(path);
      reversed(earlierCase(page, path));
      amend(page, "2nd offense");
      page.getByText("Nothing was decided").waitFor();
      assertThat(page.getByText("Nothing was decided").boundingBox().y)
          .isLessThan(page.locator("h1").boundingBox().y);
      assertThat(page.locator("main").innerText())
          .contains("Charge and record do not differ any more as they did on this page.");
    }
  }

  @Test
  void leaving_the_charge_needs_a_reason_and_takes_the_case_off_the_list() {
    String path = secondOffenseOf("Lee", "Leftalone");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Eventually.answer(
          () -> visit.open("/cases/list?which=UNDERCHARGED").locator("main").innerText(),
          list -> list.contains("LEFTALONE, Lee"));
      Page page = visit.open(path);
      click(page, "Leave the charge as it is");
      assertThat(page.locator("main").innerText()).contains("The reason is missing.", ALERT);
      page.getByLabel("Or leave it as it is, with a reason").fill("The certified copy is missing.");
      click(page, "Leave the charge as it is");
      page.waitForURL(url -> url.contains("done=left"));
      assertThat(page.locator("#law").innerText())
          .contains("Left as 1st offense", "The certified copy is missing.");
      assertThat(page.locator(".alert--danger").count()).isZero();
      assertThat(visit.open("/cases/list?which=UNDERCHARGED").locator("main").innerText())
          .doesNotContain("LEFTALONE, Lee");
    }
  }
}
