package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A clerk enters what a driver record says, and a prosecutor says that two lines are one. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SameEventIT {

  private final Browser browser;
  private final Running priors;

  SameEventIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  @Test
  void a_suspension_is_entered_with_its_end_and_two_that_may_be_one_are_said_to_be() {
    Rest clerk = priors.as(Role.CLERK);
    JsonNode opened =
        clerk.post("/api/cases", Arrests.of("Forma", "Sameevent").born("1970-02-03").json()).json();
    for (int width : List.of(Visit.WIDE, Visit.NARROW)) {
      enter(opened, width);
    }
    List<String> refs = new ArrayList<>();
    clerk
        .get("/api/drivers/" + opened.get("driverId") + "/history")
        .json()
        .get("events")
        .forEach(event -> refs.add(event.get("ref").textValue()));
    refs.removeIf(ref -> !ref.startsWith("entry:"));
    String path = "/drivers/same-event?a=" + refs.get(0) + "&b=" + refs.get(1);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open(path);
      assertThat(page.locator("main").innerText()).contains("1 to 2 prior refusals");
      click(page, "Same: one event");
      page.getByText("The reason is missing").first().waitFor();
      page.locator("[id='reason:in']").fill("One line, posted twice");
      click(page, "Same: one event");
      page.getByText("Kept as one event.").first().waitFor();
      assertThat(page.locator("main").innerText())
          .contains("1 prior refusal,", "One line, posted twice");
      visit.keepPicture("same-event");
      Page driver = visit.open("/drivers/driver?id=" + opened.get("driverId"));
      driver.getByRole(AriaRole.LINK, named("Same or two?")).click();
      driver.locator("[id='reason:in']").fill("Two drivers of one name");
      click(driver, "Take back");
      driver.getByText("Taken back.").first().waitFor();
      assertThat(driver.locator("main").innerText()).contains("1 to 2 prior refusals");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private void enter(JsonNode opened, int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      Page page = visit.open("/drivers/entry?driver=" + opened.get("driverId"));
      page.getByLabel("Kind of event, needed").selectOption("ADMINISTRATIVE_ACTION");
      page.locator("[id='happenedOn:in_input']")
          .fill(width == Visit.WIDE ? "3 May 1999" : "17 Jul 1999");
      page.locator("[id='state:in']").fill("LA");
      page.getByLabel("Agency it comes from").fill(width == Visit.WIDE ? "LADMV0000" : "LA0190000");
      page.locator("[id='detail:in']").fill("Suspended 6 months");
      page.locator("[id='acdCode:in']").fill("A12");
      page.locator("[id='withdrawal-until:in_input']").fill("2 May 1999");
      page.locator("[id='sourceDocument:in']").fill("Driver record");
      click(page, "Enter the event");
      page.getByText("The withdrawal ends before it begins").first().waitFor();
      assertThat(visit.scrollsSideways()).isFalse();
      visit.keepPicture("entry-" + width);
      page.locator("[id='withdrawal-until:in_input']").fill("2 Nov 1999");
      click(page, "Enter the event");
      page.getByText("Earlier event entered").first().waitFor();
      assertThat(page.locator("main").innerText()).contains("Suspended for refusing the test");
    }
  }

  private static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
