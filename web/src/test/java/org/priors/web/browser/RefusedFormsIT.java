package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Forms that were refused are as accessible as before, and fit screens of every width. */
@ExtendWith({Chromium.class, RunningPriors.class})
class RefusedFormsIT {

  private final Browser browser;
  private final Running priors;
  private final Rest clerk;

  RefusedFormsIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROWEST})
  void what_a_clerk_sends_empty_is_refused_on_an_accessible_page(int width) {
    var opened = clerk.post("/api/cases", Arrests.of("Lou", "Refusedform").json()).json();
    String file = "case=" + opened.get("id").longValue();
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      sent(visit, "/cases/intake", "Open the case");
      sent(visit, "/cases/supplement?what=test&" + file, "Add it to the case");
      sent(visit, "/cases/supplement?what=advisement&" + file, "Add it to the case");
      sent(visit, "/cases/disposition?" + file, "Record the disposition");
      Visit.sure(visit.open("/cases/sealing"), "Record the order");
      lookAtRefusal(visit, "/cases/sealing");
      sent(visit, "/drivers/entry?driver=" + opened.get("driverId").longValue(), "Enter the event");
      refused(visit, "/search/search?q=13/45/1966");
      refused(visit, "/search/search?bornFrom=x&priors=many&refusedYears=-1");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROWEST})
  void what_others_send_empty_is_refused_on_an_accessible_page(int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.PROSECUTOR)) {
      refused(visit, "/law/state?state=ZZ&on=2002-02-30&number=77");
      sent(visit, "/law/evaluate?state=LA", "Show what the law says");
      sent(visit, "/account", "Change the password");
    }
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.ADMINISTRATOR)) {
      sent(visit, "/admin/accounts", "Open the account");
      sent(visit, "/admin/agencies", "Add the agency");
      sent(visit, "/imports/list", "Import");
    }
  }

  private static void sent(Visit visit, String path, String button) {
    Page page = visit.open(path);
    // What a browser checks by itself is not what is looked at.
    page.evaluate("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
    page.locator("input[type=submit][value='" + button + "']").last().click();
    lookAtRefusal(visit, path);
  }

  private static void lookAtRefusal(Visit visit, String path) {
    visit.page().locator("main .err, main .alert--danger, main .alert--warn").first().waitFor();
    look(visit, path);
  }

  private static void refused(Visit visit, String path) {
    Page page = visit.open(path);
    page.locator("main .err").first().waitFor();
    look(visit, path);
  }

  private static void look(Visit visit, String path) {
    assertThat(Axe.violations(visit.page())).as(path).isEmpty();
    assertThat(visit.scrollsSideways()).as(path).isFalse();
    assertThat(visit.complaints()).as(path).isEmpty();
    visit.keepPicture("refused" + path);
  }
}
