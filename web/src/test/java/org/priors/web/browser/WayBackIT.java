package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What was recorded by mistake is taken back from the page that says it was recorded. */
@ExtendWith({Chromium.class, RunningPriors.class})
class WayBackIT {

  private static final String COURT = "Cypress City Court (demo), LA";

  private final Browser browser;
  private final Running priors;

  WayBackIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private JsonNode opened(String surname) {
    return priors
        .as(Role.CLERK)
        .post("/api/cases", Arrests.of("Wanja", surname).born("1970-02-03").json())
        .json();
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='" + field + ":in'], [id='" + field + ":in_input']").last().fill(text);
  }

  private static void press(Page page, String button) {
    page.locator("input[value='" + button + "']").click();
  }

  @Test
  void a_disposition_is_recorded_as_entered_in_error_and_a_sealing_order_lifted() {
    JsonNode opened = opened("Wentbackcourt");
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/disposition?case=" + opened.get("id"));
      page.getByLabel("Disposition, needed").selectOption("CONVICTION");
      page.getByLabel("Court, needed").fill(COURT);
      fill(page, "decidedOn", "9/1/01");
      fill(page, "sourceDocument", "Minute entry");
      press(page, "Record the disposition");
      page.waitForURL(url -> url.contains("done=disposed"));
      assertThat(Axe.violations(page)).isEmpty();
      seal(visit, opened);
      page = visit.open("/cases/case?id=" + opened.get("id"));
      page.getByText("Entered in error?").click();
      fill(page, "reason", "Another case was meant");
      fill(page, "sourceDocument", "Letter of the clerk of court");
      press(page, "Record the disposition");
      assertThat(page.locator("main").innerText())
          .contains("A decision on file stands no more by it", "This case is open again.");
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      visit.keepPicture("disposition-asks");
      press(page, "Yes, record it");
      assertThat(page.locator("main").innerText()).contains("Disposition recorded");
      assertThat(page.locator("#court").innerText())
          .contains("Entered in error", "Another case was meant");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static void seal(Visit visit, JsonNode opened) {
    Page page =
        visit.open("/cases/sealing?number=" + opened.get("number").textValue() + "&kind=SEALED");
    fill(page, "orderedOn", "1 Oct 2001");
    fill(page, "sourceDocument", "Order");
    Visit.sure(page, "Record the order");
    page.getByText("Wrong case? Record that the order is lifted").click();
    assertThat(page.locator("[id='kind:in']").inputValue()).isEqualTo("LIFTED");
    fill(page, "orderedOn", "2 Oct 2001");
    fill(page, "sourceDocument", "Order of another case");
    Visit.sure(page, "Record the order");
    page.getByText("Order recorded on case").first().waitFor();
    assertThat(page.getByText("Wrong case?").count()).isZero();
  }

  @Test
  void an_earlier_event_is_entered_again_as_vacated() {
    JsonNode opened = opened("Wentbackentry");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/drivers/entry?driver=" + opened.get("driverId"));
      page.getByLabel("Kind of event, needed").selectOption("CONVICTION");
      fill(page, "happenedOn", "5/3/99");
      fill(page, "state", "LA");
      page.getByLabel("Court it comes from").fill(COURT);
      fill(page, "detail", "DWI");
      fill(page, "sourceDocument", "Abstract");
      press(page, "Enter the event");
      page.getByText("Enter it again as vacated").click();
      assertThat(page.locator("[id='happenedOn:in_input']").inputValue()).isEqualTo("3 May 1999");
      fill(page, "sourceDocument", "Abstract of another driver");
      press(page, "Enter the event");
      page.getByText("Earlier event entered").first().waitFor();
      assertThat(page.locator("main").innerText()).contains("0 prior convictions");
      assertThat(page.getByText("Enter it again as vacated").count()).isZero();
      assertThat(Axe.violations(page)).isEmpty();
    }
  }
}
