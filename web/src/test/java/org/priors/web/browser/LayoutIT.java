package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What stands where on a page, on screens of every width. */
@ExtendWith({Chromium.class, RunningPriors.class})
class LayoutIT {

  private final Browser browser;
  private final Running priors;
  private final Rest clerk;

  LayoutIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  /** A case charged too low, of a driver with much on record. */
  private String caseFile() {
    JsonNode driver =
        Eventually.answer(
            () -> clerk.get("/api/drivers?q=00-0000-417").json().at("/hits/0"),
            hit -> !hit.isMissingNode());
    String history = "/api/drivers/" + driver.get("id").longValue() + "/history";
    for (JsonNode event : clerk.get(history).json().get("events")) {
      if ("ARREST".equals(event.get("kind").textValue())) {
        return "/cases/case?id=" + event.get("caseId").longValue();
      }
    }
    throw new IllegalStateException("The demonstration driver has no arrest");
  }

  private static double top(Page page, String selector) {
    return page.locator(selector).first().boundingBox().y;
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, Visit.NARROWEST})
  void the_counts_stand_right_after_the_name_and_before_the_alert(int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(caseFile());
      assertThat(top(page, ".priors-line")).isGreaterThan(top(page, "h1"));
      assertThat(top(page, ".driver .facts")).isGreaterThan(top(page, ".priors-line"));
      assertThat(top(page, ".driver-alert")).isGreaterThan(top(page, ".driver .facts"));
      assertThat(visit.scrollsSideways()).isFalse();
    }
  }

  @Test
  void the_figures_of_a_month_fit_a_wide_screen() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      Page page = visit.open("/reports/monthly");
      assertThat(page.locator("table.t-tight tbody tr").count()).isPositive();
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('.tbl-wrap')].map(w => w.scrollWidth - w.clientWidth)"))
          .asInstanceOf(list(Integer.class))
          .containsOnly(0);
      visit.keepPicture("monthly");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.NARROW, Visit.NARROWEST})
  void every_link_of_the_navigation_is_in_sight(int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(caseFile());
      for (Locator link : page.locator(".top nav a, .secnav a").all()) {
        assertThat(link.boundingBox().x + link.boundingBox().width)
            .as(link.innerText())
            .isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void tables_below_the_fold_of_a_case_file_use_the_whole_width() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(caseFile());
      double most = page.locator("main > .wrap").boundingBox().width - 2 * 24;
      assertThat(page.locator("#law").boundingBox().width).isCloseTo(most, within(2));
      assertThat(page.locator("#docs").boundingBox().width).isCloseTo(most, within(2));
    }
  }

  private static org.assertj.core.data.Offset<Double> within(double pixels) {
    return org.assertj.core.data.Offset.offset(pixels);
  }

  @Test
  void the_link_of_the_section_that_is_read_is_marked() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(caseFile());
      for (String section : new String[] {"Charges", "Consequences", "Documents", "Notes"}) {
        page.locator(".secnav").getByText(section).click();
        page.waitForFunction(
            "name => document.querySelector('.secnav [aria-current]')?.innerText === name",
            section);
        assertThat(page.locator(".secnav [aria-current]").count()).isEqualTo(1);
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/accounts", "/nothing-is-here", "/cases/case?id=0"})
  void an_error_page_is_html_and_has_the_mark(String path) {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(path);
      assertThat(page.evaluate("document.contentType")).isEqualTo("text/html");
      assertThat(page.locator(".brand rect").first().boundingBox().height).isGreaterThan(5);
    }
  }

  @Test
  void a_case_file_says_what_it_lacks_and_where_it_is_added_until_it_has_it() {
    String path =
        "/cases/case?id="
            + clerk
                .post("/api/cases", Arrests.of("Lou", "Lackslayout").refusingBreath().json())
                .json()
                .get("id")
                .longValue();
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open(path);
      assertThat(page.locator("#missing").innerText())
          .contains("Birth date", "License number", "Time of a refusal", "Notice of suspension")
          .doesNotContain("Result of a test");
      page.locator("#missing").getByText("Add what became known").first().click();
      assertThat(page.url()).contains("/cases/supplement").contains("what=arrest");
    }
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.HEARING_OFFICER)) {
      assertThat(visit.open(path).locator("#missing a").count()).isZero();
    }
  }

  @Test
  void the_law_of_a_state_opens_with_what_people_come_for_and_unfolds_what_is_gone_to() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open("/law/state?state=LA&on=1+May+2002");
      assertThat(page.locator("#glance").innerText())
          .contains(
              "License action for a refusal",
              "6 months",
              "$300 to $1,000",
              "Table 11",
              "How far back an earlier offense counts");
      double height =
          ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
      assertThat(height).isLessThan(5_000);
      page.locator("#glance dt a").first().click();
      page.waitForFunction("document.querySelector('details.sheet:target').open");
    }
  }
}
