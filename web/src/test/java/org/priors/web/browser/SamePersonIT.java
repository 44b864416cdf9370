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
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A clerk decides whether two records are one person, in the browser. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SamePersonIT {

  private final Browser browser;
  private final Running priors;

  SamePersonIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private JsonNode report(Arrests arrest) {
    Rest clerk = priors.as(Role.CLERK);
    long id = clerk.post("/api/cases", arrest.json()).json().get("id").longValue();
    return clerk.get("/api/cases/" + id).json();
  }

  private static void choose(Page page, String label, String reason, String button) {
    if (label != null) {
      page.getByText(label).click();
    }
    page.getByLabel("Reason, needed").fill(reason);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  @Test
  void two_records_are_joined_parted_and_the_pages_of_both_drivers_follow() {
    JsonNode one =
        report(
            Arrests.of("James", "Reviewson")
                .born("1963-07-05")
                .at("2002-03-01T22:00")
                .refusingBreath());
    JsonNode other =
        report(Arrests.of("Jim", "Revuewson").born("1963-05-07").at("2002-06-01T22:00"));
    String ofOne = "/drivers/driver?id=" + one.get("driverId").longValue();
    String ofOther = "/drivers/driver?id=" + other.get("driverId").longValue();
    assertThat(ofOne).isNotEqualTo(ofOther);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open(ofOther);
      assertThat(page.locator("main").innerText())
          .contains("One other record may be this person", "0 prior refusals");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare")).first().click();
      page.waitForURL(url -> url.contains("/matches/review"));
      String pair = page.url();
      assertThat(page.locator("main").innerText())
          .contains(
              "Day and month swapped",
              "0 prior refusals",
              "1 prior refusal",
              "1 Mar 2002",
              "1 Jun 2002",
              "Case " + one.get("number").textValue());
      assertThat(page.getByText("Starting point").isVisible()).isFalse();
      page.getByText("How the fields weigh").click();
      assertThat(page.getByText("Starting point").isVisible()).isTrue();
      choose(page, null, "Asked the sheriff", "Save and next");
      assertThat(page.locator("[role=alert]").innerText()).contains("The decision is missing");
      // Who reads by ear or keyboard is at what is wrong.
      page.locator("[role=alert]:focus").waitFor();
      assertThat(page.locator("nav[aria-label=Main] [aria-current]").innerText())
          .contains("Same person?");
      choose(page, "Join:", "Same fingerprints at both bookings", "Save and next");
      page.waitForURL(url -> url.contains("done=SAME"));
      page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("look again, or take it back"))
          .click();
      page.waitForURL(url -> url.equals(pair));
      assertThat(visit.open("/matches/decided").locator("tbody tr").first().innerText())
          .contains(
              "REVIEWSON, James", "Joined", "Same fingerprints at both bookings", "Take back");
      visit.open(ofOther);
      assertThat(page.locator("main").innerText())
          .contains(
              "1 prior refusal",
              "This driver's records stand here now",
              "joined by Lee Mockford: Same fingerprints at both bookings");
      page.navigate(pair);
      assertThat(page.locator("main").innerText()).contains("Joined by Lee Mockford");
      choose(page, null, "The prints were mixed up", "Take the decision back");
      page.waitForURL(url -> url.contains("done=BACK"));
      visit.open(ofOther);
      assertThat(page.locator(".priors-line").innerText()).contains("0 prior refusals");
      assertThat(page.locator("main").innerText())
          .contains("One other record may be this person", "The prints were mixed up");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void after_joining_the_next_pair_is_one_that_still_waits() {
    JsonNode other =
        report(Arrests.of("Jim", "Nextweitson").born("1963-05-07").at("2002-02-01T22:00"));
    for (String at : List.of("2002-03-01T22:00", "2002-04-01T22:00")) {
      report(Arrests.of("James", "Nextwaitson").born("1963-07-05").at(at));
    }
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/drivers/driver?id=" + other.get("driverId").longValue());
      Locator pairs = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare"));
      assertThat(pairs.count()).as("each record of the one driver waits").isEqualTo(2);
      pairs.first().click();
      page.waitForURL(url -> url.contains("/matches/review"));
      choose(page, "Join:", "Same fingerprints at both bookings", "Save and next");
      page.waitForURL(url -> url.contains("done=SAME"));
      assertThat(page.locator("main").innerText())
          .contains("Joined. Priors, cases and search follow at once")
          .doesNotContain("The two stand with one driver now");
    }
  }

  @Test
  void a_prosecutor_reads_on_the_case_file_that_a_record_may_be_the_same_person() {
    report(Arrests.of("James", "Casefileson").born("1963-07-05").at("2002-03-01T22:00"));
    JsonNode later =
        report(Arrests.of("James", "Casephileson").born("1963-05-07").at("2002-06-01T22:00"));
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open("/cases/case?id=" + later.get("id").longValue());
      assertThat(page.locator("main").innerText())
          .contains("One other record may be this person", "Ask a clerk to compare them.");
      assertThat(visit.scrollsSideways()).isFalse();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void the_queue_lists_what_waits_and_says_what_joining_does() {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/matches/list");
      assertThat(page.locator("main").innerText()).contains("FICTIVE, James Paul", "FIKTIVE, Jim");
      page.getByRole(
              AriaRole.LINK,
              new Page.GetByRoleOptions().setName("Decide on FIKTIVE, Jim and FICTIVE, James Paul"))
          .click();
      page.waitForURL(url -> url.contains("/matches/review"));
      assertThat(page.locator("#eff").innerText())
          .startsWith("Joining raises case ")
          .contains("from 1st offense to 2nd offense");
      assertThat(visit.scrollsSideways()).isFalse();
      choose(page, "Later:", "Asked Cypress City Court for the license number", "Save and next");
      page.waitForURL(url -> url.contains("done=LATER"));
      assertThat(visit.open("/matches/list").locator("main").innerText())
          .contains("Asked Cypress City Court for the license number");
    }
  }

  @Test
  void
      three_who_may_be_one_are_decided_at_once_after_what_follows_is_read_and_taken_back_at_once() {
    report(Arrests.of("James", "Zwilgmeyer").born("1963-07-05").at("2002-03-01T22:00"));
    report(Arrests.of("James", "Swilgmeyer").born("1963-05-07").at("2002-04-01T22:00"));
    JsonNode third =
        report(
            Arrests.of("Jim", "Zwilgmeyere")
                .born("1963-05-07")
                .at("2002-02-01T22:00")
                .refusingBreath());
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      String people = "/matches/people?id=" + third.get("driverId").longValue();
      Page page =
          Eventually.answer(
              () -> visit.open(people), shown -> shown.locator("tbody tr").count() == 3);
      assertThat(page.locator("main").innerText())
          .contains("ZWILGMEYER, James", "SWILGMEYER, James", "ZWILGMEYERE, Jim", "1 Feb 2002");
      assertThat(page.getByLabel("Reason, needed").count()).as("first what follows").isZero();
      press(page, "All are one person");
      assertThat(page.locator("main").innerText())
          .contains("What follows", "Joins ", "from 0 prior refusals to 1 prior refusal");
      assertThat(visit.scrollsSideways()).isFalse();
      visit.keepPicture("people");
      press(page, "Decide and next");
      assertThat(page.locator("[role=alert]").innerText()).contains("The reason is missing");
      page.getByLabel("C is").selectOption("");
      page.getByLabel("Reason, needed").fill("Same fingerprints at all bookings");
      press(page, "Decide and next");
      assertThat(page.locator("main").innerText())
          .as("another choice has to be read first")
          .contains("What follows", "Nothing is decided yet")
          .doesNotContain("Decided all at once");
      press(page, "All are one person");
      page.getByLabel("Reason, needed").fill("Same fingerprints at all bookings");
      press(page, "Decide and next");
      assertThat(page.url()).as(page.locator("main").innerText()).contains("done=GROUP");
      page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("Look again, or take it back"))
          .click();
      page.waitForURL(url -> url.contains("/matches/decided"));
      assertThat(page.locator("tbody tr").count()).isEqualTo(2);
      page.getByLabel("Reason, needed").fill("The prints were mixed up");
      press(page, "Take all back");
      page.waitForURL(url -> url.contains("done=BACK"));
      assertThat(page.locator("tbody").innerText())
          .contains("Taken back", "The prints were mixed up");
      assertThat(visit.scrollsSideways()).isFalse();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .last()
        .click();
    page.waitForLoadState();
  }

  @Test
  void any_two_drivers_can_be_compared_by_the_number_of_a_case() {
    JsonNode one = report(Arrests.of("Ansgar", "Comparer").born("1950-01-02"));
    JsonNode other = report(Arrests.of("Bettina", "Otherwise").born("1988-11-12"));
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/drivers/driver?id=" + one.get("driverId").longValue());
      page.getByLabel("Its number").fill(other.get("number").textValue());
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare").setExact(true))
          .click();
      page.waitForURL(url -> url.contains("/matches/review"));
      assertThat(page.locator("main").innerText()).contains("Ansgar", "Bettina", "Differs");
      assertThat(visit.scrollsSideways()).isFalse();
      choose(page, "Keep apart:", "Man and woman", "Save and next");
      page.waitForURL(url -> url.contains("done=DIFFERENT"));
    }
  }

  @Test
  void a_record_is_not_compared_with_itself_or_with_nobody_and_another_number_can_be_given() {
    JsonNode one = report(Arrests.of("Alma", "Comparedalone").born("1951-03-04"));
    JsonNode other = report(Arrests.of("Bodo", "Comparednext").born("1962-05-06"));
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/drivers/driver?id=" + one.get("driverId").longValue());
      compareWith(page, one.get("number").textValue());
      assertThat(page.locator("main").innerText()).contains("That is the same record");
      compareWith(page, "LA-1901-000001");
      assertThat(page.locator("main").innerText())
          .contains("No case of a known driver has the number LA-1901-000001");
      assertThat(visit.scrollsSideways()).isFalse();
      compareWith(page, other.get("number").textValue());
      assertThat(page.locator("main").innerText()).contains("Alma", "Bodo");
    }
  }

  private static void compareWith(Page page, String number) {
    page.getByLabel("Its number").fill(number);
    page.waitForNavigation(
        () ->
            page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare").setExact(true))
                .click());
  }

  @Test
  void a_pair_that_is_not_there_is_told_as_such() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/matches/review?a=999999999&b=2");
      assertThat(page.locator("h1").innerText()).isNotBlank();
      assertThat(page.title()).doesNotContain("Same person");
    }
  }
}
