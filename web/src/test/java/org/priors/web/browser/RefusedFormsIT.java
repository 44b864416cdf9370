package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
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
      sent(visit, "/cases/supplement?what=charge&" + file, "Add it to the case");
      sent(visit, "/cases/supplement?what=result&" + file, "Add it to the case");
      sent(visit, "/cases/supplement?what=arrest&" + file, "Add it to the case");
      sent(visit, "/cases/document?" + file, "Add the document");
      sent(visit, "/cases/correct?" + file, "Look at what this changes");
      sent(visit, "/cases/disposition?" + file, "Record the disposition");
      sent(visit, "/cases/sealing", "Record the order");
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
    if (path.matches("/(cases|drivers)/.*")) {
      // The browser moves to the first field with the first picture that it draws, not with the
      // load.
      page.locator("main form :focus").waitFor();
    }
    // What a browser checks by itself is not what is looked at.
    page.evaluate("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
    page.locator("input[type=submit][value='" + button + "']").last().click();
    lookAtRefusal(visit, path);
  }

  private static void lookAtRefusal(Visit visit, String path) {
    visit.page().locator("main .err, main .alert--danger, main .alert--warn").first().waitFor();
    assertThat(unnamed(visit.page())).as("lines of " + path).isEqualTo(List.of());
    look(visit, path);
  }

  /** The lines of the summary that lead to no field, or do not name the one they lead to. */
  private static Object unnamed(Page page) {
    return page.evaluate(
        """
        [...document.querySelectorAll('main .alert--danger li')].map(line => {
          const link = line.querySelector('a');
          const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
          const label = field && field.labels && field.labels[0];
          const name = label && label.textContent.trim().replace(/, needed.*/, '').toLowerCase();
          return name && line.textContent.toLowerCase().includes(name) ? null : line.textContent.trim();
        }).filter(Boolean)
        """);
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
