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
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A charge that says more than the record: nobody reads the absence of priors as certain. */
@ExtendWith({Chromium.class, RunningPriors.class})
class ChargedAboveRecordIT {

  private static final String AGE =
      "The charge names an age that the record does not show: age or person in doubt";
  private static final String FOUND = "Charged above the record: priors may be missing here";

  private final Browser browser;
  private final Running priors;

  ChargedAboveRecordIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private String opened(Arrests arrest) {
    JsonNode taken = priors.as(Role.CLERK).post("/api/cases", arrest.json()).json();
    return "/cases/case?id=" + taken.get("id");
  }

  private static Arrests third(String given, String surname) {
    return Arrests.of(given, surname)
        .born("1970-02-03")
        .at("2002-03-10T23:00")
        .described("DWI: 3RD OFF W/IN 10Y");
  }

  @Test
  void a_third_offense_with_nothing_on_record_says_what_may_be_missing_and_whom_to_ask() {
    String path =
        opened(third("Abby", "Absent").license("TX", "12345678").livingIn("Biloxi", "MS"));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      String text = visit.open(path).locator("main").innerText();
      assertThat(text)
          .contains(
              FOUND,
              "Charged as 3rd offense; the record shows 1st.",
              "\"3RD",
              "TX: a license of the driver, TX 12345678.",
              "MS: an address of the driver, Biloxi.",
              "Nothing of this State's courts and agencies has been received here.",
              "Ask for the driver record: Louisiana DMV (demo).",
              "Nothing earlier is on record here. More may be elsewhere",
              "What the charge as it stands adds to what the record shows.")
          .doesNotContain(
              "This is the 1st offense",
              "events there are on record",
              "What the charge as it stands leaves out.");
    }
  }

  @Test
  void it_stands_in_a_list_in_the_search_and_on_the_first_page_until_it_is_left_with_a_reason() {
    String path = opened(third("Lena", "Listedabove"));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Eventually.answer(
          () -> visit.open("/cases/list?which=ABOVE_RECORD").locator("main").innerText(),
          list -> list.contains("LISTEDABOVE, Lena") && list.contains("Charged as 3rd offense"));
      Eventually.answer(
          () ->
              visit.open("/search/search?q=listedabove&aboveRecord=1").locator("main").innerText(),
          hits ->
              hits.contains("LISTEDABOVE, Lena")
                  && hits.contains("Charge says more than the record"));
      assertThat(visit.open("/start").locator("main").innerText())
          .contains("Charged above the record");
      Page page = visit.open(path);
      leave(page);
      assertThat(page.locator("main").innerText())
          .contains("What was found out is missing.", FOUND);
      page.getByLabel("Asked already?").fill("The other State has no record either.");
      leave(page);
      page.waitForURL(url -> url.contains("done=left"));
      assertThat(page.locator("main").innerText())
          .contains("The other State has no record either.")
          .doesNotContain(FOUND);
      assertThat(visit.open("/cases/list?which=ABOVE_RECORD").locator("main").innerText())
          .doesNotContain("LISTEDABOVE, Lena");
    }
  }

  private static void leave(Page page) {
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Leave it, with what was found out"))
        .click();
  }

  @Test
  void a_charge_for_somebody_under_21_without_a_birth_date_shows_no_rows_for_adults() {
    String path =
        opened(
            Arrests.of("Yves", "Youngster")
                .at("2002-03-10T23:00")
                .described("DWI: PERSON <21Y DRIVING W/ BAC"));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      assertThat(visit.open(path).locator("main").innerText())
          .contains(
              AGE,
              "A charge says that the driver is under 21; no birth date is on record.",
              "Age or person in doubt",
              "the rows for a driver of 20 are shown, not those for adults")
          .doesNotContain("the rows for adults are shown.", FOUND);
    }
  }

  @Test
  void what_was_left_comes_back_when_something_else_is_found() {
    Arrests young =
        Arrests.of("Yara", "Leftonce")
            .license("LA", "70417041")
            .at("2002-03-10T23:00")
            .described("DWI: PERSON <21Y DRIVING W/ BAC");
    String path = opened(young);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(path);
      page.getByLabel("Asked already?").fill("Nobody knows the age.");
      leave(page);
      page.waitForURL(url -> url.contains("done=left"));
      assertThat(page.locator("main").innerText()).doesNotContain(AGE);
      opened(
          Arrests.of("Yara", "Leftonce")
              .license("LA", "70417041")
              .born("1970-02-03")
              .at("2002-04-10T23:00"));
      assertThat(visit.open(path).locator("main").innerText())
          .contains(AGE, "by the birth date on record the driver was 32.")
          .doesNotContain(FOUND);
      Eventually.answer(
          () -> visit.open("/cases/list?which=ABOVE_RECORD").locator("main").innerText(),
          list -> list.contains("LEFTONCE, Yara"));
    }
  }

  @Test
  void a_charge_without_a_number_stands_among_those_in_doubt_until_it_is_left() {
    JsonNode first =
        priors
            .as(Role.CLERK)
            .post(
                "/api/cases",
                Arrests.of("Nora", "Zonderstra").born("1970-02-03").at("2002-01-10T23:00").json())
            .json();
    priors
        .as(Role.CLERK)
        .post(
            "/api/cases/" + first.get("id") + "/dispositions",
            """
            {"court": "Cypress City Court (demo)", "kind": "conviction", "decidedOn": "2002-02-01",
             "sourceDocument": "minute entry"}
            """);
    String path =
        opened(Arrests.of("Nora", "Zonderstra").born("1970-02-03").at("2002-03-10T23:00"));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Eventually.answer(
          () -> visit.open("/cases/list?which=IN_DOUBT").locator("main").innerText(),
          list ->
              list.contains("ZONDERSTRA, Nora")
                  && list.contains("No number charged; the record shows 2nd"));
      Page page = visit.open(path);
      page.getByLabel("Or leave it as it is").fill("The statute has one number alone.");
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave the charge as it is"))
          .click();
      page.waitForURL(url -> url.contains("done=left"));
      assertThat(visit.open("/cases/list?which=IN_DOUBT").locator("main").innerText())
          .doesNotContain("ZONDERSTRA, Nora");
    }
  }

  @Test
  void a_charge_that_says_no_more_than_the_record_is_not_among_them() {
    String path = opened(Arrests.of("Nina", "Nomore").born("1970-02-03").at("2002-03-10T23:00"));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      assertThat(visit.open(path).locator("main").innerText())
          .contains("By what is on record here, the 1st offense", "More may be elsewhere")
          .doesNotContain(FOUND);
    }
  }
}
