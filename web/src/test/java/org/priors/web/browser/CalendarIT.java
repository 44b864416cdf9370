package org.priors.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A day is typed as people write it, or picked from the calendar by keyboard. */
@ExtendWith({Chromium.class, RunningPriors.class})
class CalendarIT {

  private final Browser browser;
  private final Running priors;

  CalendarIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private static Locator born(Page page) {
    return page.getByLabel("Birth date");
  }

  private static Locator calendar(Page page) {
    return page.locator("[id='person-born:in_panel']");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          16 May 1970
          5/16/1970
          1970-05-16
          May 16, 1970
          16 may 70
          16may1970
          May 16th 70
          5/16/70
          5-16-1970
          05161970
          """)
  void the_calendar_opens_on_the_day_that_was_typed_and_leaves_it_as_it_is(String typed) {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      born(page).pressSequentially(typed);
      page.keyboard().press("Tab");
      assertThat(born(page)).hasValue(typed);
      page.keyboard().press("Enter");
      assertThat(calendar(page).locator("a.ui-state-active")).hasText("16");
      assertThat(calendar(page).locator("a.ui-state-active")).isFocused();
      page.keyboard().press("Escape");
      assertThat(calendar(page)).isHidden();
      assertThat(born(page)).isFocused();
      assertThat(born(page)).hasValue(typed);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"may 1970", "5/1970"})
  void the_calendar_opens_on_a_month_that_was_typed(String typed) {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      born(page).pressSequentially(typed);
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(calendar(page).locator("select.ui-datepicker-month")).hasValue("4");
      assertThat(calendar(page).locator(".ui-datepicker-year").first()).hasValue("1970");
      assertThat(born(page)).hasValue(typed);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void a_day_is_picked_by_keyboard() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      born(page).fill("16 May 1970");
      born(page).press("Tab");
      page.keyboard().press("Enter");
      assertThat(calendar(page).locator("a.ui-state-active")).isFocused();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("Enter");
      assertThat(born(page)).hasValue("22 May 1970");
      assertThat(born(page)).isFocused();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void what_is_no_day_stays_as_it_was_typed_and_the_form_says_what_is_wrong_with_it() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      born(page).pressSequentially("a day in May");
      page.locator("input[value='Open the case']").last().click();
      assertThat(born(page)).hasValue("a day in May");
      Locator wrong = page.locator("[role=alert] a:has-text('a day in May')");
      assertThat(wrong).containsText("is not a day");
      wrong.click();
      assertThat(born(page)).isFocused();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, Visit.NARROWEST})
  void an_open_calendar_breaks_no_rule_of_axe(int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      born(page).focus();
      page.keyboard().press("ArrowDown");
      assertThat(calendar(page)).isVisible();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void without_scripts_a_day_is_typed() {
    try (Visit visit = Visit.withoutScripts(browser, priors).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      born(page).fill("31 Nov 1970");
      page.locator("input[value='Open the case']").last().click();
      assertThat(page.locator("[role=alert]").first()).containsText("that month has 30 days");
      assertThat(born(page)).hasValue("31 Nov 1970");
    }
  }
}
