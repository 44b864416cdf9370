package org.priors.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** The list of cases is ordered, narrowed and turned by keyboard, and read without scripts. */
@ExtendWith({Chromium.class, RunningPriors.class})
class CaseListTableIT {

  private static final String LIST = "/cases/list?which=ALL&q=Tablelist";
  private static final int CASES = 27;

  private final Browser browser;
  private final Running priors;

  CaseListTableIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    if (count() < CASES) {
      for (int number = 0; number < CASES; number++) {
        String letters = number < 26 ? Character.toString('A' + number) : "Zz";
        priors.as(Role.CLERK).post("/api/cases", Arrests.of("Lou", letters + "tablelist").json());
      }
    }
  }

  private int count() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Locator report = visit.open(LIST).locator(".ui-paginator-current");
      return report.count() == 0 ? 0 : CASES;
    }
  }

  private static Locator first(Page page) {
    return page.locator("tbody tr").first();
  }

  @Test
  void the_list_is_ordered_and_turned_by_keyboard_and_its_address_says_where_it_stands() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open(LIST);
      page.locator("th:has-text('Driver')").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*sort=driver.*"));
      assertThat(first(page)).containsText("ATABLELIST, Lou");
      assertThat(page.locator("th[aria-sort=ascending]")).containsText("Driver");
      assertThat(page.locator("#sort")).hasValue("driver");
      assertThat(page.locator("#file"))
          .hasAttribute("href", Pattern.compile(".*q=Tablelist.*sort=driver"));
      page.locator(".ui-paginator-next").focus();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*page=2.*"));
      assertThat(page.locator(".ui-paginator-current")).containsText("26 to ");
      assertThat(first(page)).containsText("ZTABLELIST, Lou");
      page.reload();
      assertThat(first(page)).containsText("ZTABLELIST, Lou");
      page.locator(".ui-paginator-jtp-input").fill("1");
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*page=1.*"));
      assertThat(first(page)).containsText("ATABLELIST, Lou");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void a_page_that_the_list_does_not_reach_is_told_and_its_last_one_offered() {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.MANAGER)) {
      Page page = visit.open(LIST);
      page.locator(".ui-paginator-jtp-input").fill("99");
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-no-page]"))
          .containsText("There is no page 99: this list ends with page 2.");
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      page.getByText("Go to its last page").click();
      page.waitForURL(Pattern.compile(".*page=2.*"));
      assertThat(page.locator(".ui-paginator-current")).containsText("26 to ");
      assertThat(page.locator("[data-no-page]")).isEmpty();
      page = visit.open(LIST + "&page=99");
      assertThat(page.locator("main"))
          .containsText("There is no page 99: this list ends with page 2.");
      page.getByText("Go to its last page").click();
      assertThat(page.locator(".ui-paginator-current")).containsText("26 to ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/agencies?page=999", "/admin/accounts?page=999"})
  void other_lists_say_so_too(String beyond) {
    try (Visit visit = Visit.withoutScripts(browser, priors).signedInAs(Role.ADMINISTRATOR)) {
      Page page = visit.open(beyond);
      assertThat(page.locator("main")).containsText("There is no page 999: this list ends");
      page.getByText("Go to its last page").first().click();
      assertThat(page.locator("tbody tr").first()).isVisible();
    }
  }

  @Test
  void without_scripts_the_list_is_ordered_narrowed_and_turned_by_links_and_a_form() {
    try (Visit visit = Visit.withoutScripts(browser, priors).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/list?which=ALL");
      page.getByLabel("Driver or number").fill("Tablelist");
      page.getByLabel("Order", new Page.GetByLabelOptions().setExact(true)).selectOption("driver");
      page.locator("details.columns summary").click();
      page.locator("details.columns input[value=charges]").uncheck();
      page.locator(".narrow button").click();
      assertThat(first(page)).containsText("ATABLELIST, Lou");
      assertThat(page.locator("th:has-text('Charges')")).hasCount(0);
      assertThat(page.locator(".ui-paginator")).isHidden();
      page.locator("a[rel=next]").click();
      assertThat(first(page)).containsText("ZTABLELIST, Lou");
      assertThat(page.locator("th:has-text('Charges')")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, Visit.NARROWEST})
  void the_list_breaks_no_rule_of_axe_with_its_columns_open_or_not(int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      Page page = visit.open(LIST);
      assertThat(Axe.violations(page)).isEmpty();
      page.locator("details.columns summary").click();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void a_list_whose_session_has_ended_leads_to_the_sign_in() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open(LIST);
      page.context().clearCookies();
      page.locator(".ui-paginator-next").click();
      page.waitForURL(Pattern.compile(".*/login\\?next=.*cases.*"));
    }
  }

  @Test
  void a_list_whose_state_is_gone_opens_anew() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open(LIST + "&page=2");
      page.evaluate(
          "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
              + ".forEach(state => state.value = '1:1')");
      page.evaluate("document.body.dataset.old = 'yes'");
      page.locator(".ui-paginator-prev").click();
      assertThat(page.locator("body[data-old]")).hasCount(0);
      assertThat(page.locator(".ui-paginator-current")).containsText(" of ");
    }
  }
}
