package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What each of the four users comes for, done in the browser. */
@ExtendWith({Chromium.class, RunningPriors.class})
class FourUsersIT {

  private final Browser browser;
  private final Running priors;

  FourUsersIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  @Test
  void a_prosecutor_sees_the_priors_of_all_agencies_before_anything_else() {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signsInAs(Role.PROSECUTOR)) {
      Page page = visit.open("/cases/list");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("EXAMPLE, Remy Joseph"))
          .first()
          .click();
      assertThat(page.locator("h1").innerText()).contains("EXAMPLE, Remy Joseph");
      String banner = page.locator(".priors-line").innerText();
      assertThat(banner).contains("2 prior refusals, 2 prior convictions, in 3 courts");
      String all = page.locator("main").innerText();
      assertThat(all)
          .contains(
              "Cypress City Court",
              "Magnolia City Court",
              "Heron Parish",
              "Mississippi",
              ".141 g/210 L");
      assertThat(all.indexOf("2 prior refusals")).isLessThan(all.indexOf("Chemical tests"));
    }
  }

  @Test
  void a_clerk_finds_a_misspelled_driver_with_the_keyboard_alone() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs(Role.CLERK)) {
      Page page = visit.open("/search/search");
      page.keyboard().press("/");
      page.keyboard().type("remy exampel 04/03/66");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("q="));
      assertThat(page.locator("main").innerText())
          .contains("EXAMPLE, Remy Joseph", "birth day and month swapped");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("EXAMPLE, Remy Joseph"))
          .focus();
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("/drivers/driver"));
      assertThat(page.locator("h1").innerText()).contains("EXAMPLE, Remy Joseph");
    }
  }

  @Test
  void a_manager_downloads_the_report_of_a_month() throws Exception {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs(Role.MANAGER)) {
      Page page = visit.open("/reports/monthly?month=2002-05");
      Download file =
          page.waitForDownload(() -> page.locator("a[href$='2002-05.xlsx']").first().click());
      assertThat(file.suggestedFilename()).isEqualTo("priors-2002-05.xlsx");
      assertThat(Files.size(file.path())).isGreaterThan(1_000);
    }
  }

  @Test
  void a_hearing_officer_has_a_page_to_start_from() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs(Role.HEARING_OFFICER)) {
      assertThat(visit.open("/hearings/start").locator("h1").innerText()).isNotBlank();
    }
  }

  @Test
  void a_name_that_is_script_is_shown_as_text() {
    Rest clerk = priors.as(Role.CLERK);
    String name = "<script>document.title='owned'</script>";
    var opened = clerk.post("/api/cases", Arrests.of(name, "Scripted").json()).json();
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=scripted").json(),
        found -> found.get("total").intValue() > 0);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs(Role.CLERK)) {
      assertThat(visit.open("/cases/case?id=" + opened.get("id")).title()).isNotEqualTo("owned");
      assertThat(visit.open("/search/search?q=scripted").locator("main").innerText())
          .contains("<script>");
      assertThat(visit.page().title()).isNotEqualTo("owned");
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
