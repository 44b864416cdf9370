package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Entries;
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
  void whoever_parts_two_records_says_with_which_an_earlier_event_goes() {
    Rest clerk = priors.as(Role.CLERK);
    JsonNode one = reported(Arrests.of("James", "Hungwitson").born("1963-07-05"));
    JsonNode other = reported(Arrests.of("Jim", "Hungwutson").born("1963-05-07"));
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/drivers/driver?id=" + other.get("driverId").longValue());
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare")).first().click();
      page.waitForURL(url -> url.contains("/matches/review"));
      String pair = page.url();
      page.getByText("Join:").click();
      decide(page, "Same fingerprints at both bookings", "Save and next");
      page.waitForURL(url -> url.contains("done=SAME"));
      long driver = clerk.get("/api/cases/" + one.get("id")).json().get("driverId").longValue();
      assertThat(
              clerk
                  .post(
                      "/api/drivers/" + driver + "/record-entries",
                      Entries.onRecord("conviction", LocalDate.of(1999, 4, 3), "LADMV0000"))
                  .status())
          .isEqualTo(201);
      page.navigate(pair);
      String goes = page.locator("[aria-labelledby=hung] tbody tr").innerText();
      assertThat(goes).contains("Conviction of 3 Apr 1999");
      String chosen = goes.contains("Record A") ? "Record B" : "Record A";
      page.getByLabel("Earlier event, needed").selectOption(new SelectOption().setIndex(1));
      page.getByLabel("Goes with, needed").selectOption(new SelectOption().setLabel(chosen));
      page.getByLabel("Why it is of that record, needed").fill("The abstract names the other");
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Have it go with this record"))
          .click();
      page.waitForURL(url -> url.contains("done=HUNG"));
      assertThat(page.locator("[aria-labelledby=hung] tbody tr").innerText()).contains(chosen);
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      decide(page, "The prints were mixed up", "Take the decision back");
      page.waitForURL(url -> url.contains("done=BACK"));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private JsonNode reported(Arrests arrest) {
    Rest clerk = priors.as(Role.CLERK);
    JsonNode opened = clerk.post("/api/cases", arrest.json()).json();
    return clerk.get("/api/cases/" + opened.get("id")).json();
  }

  private static void decide(Page page, String reason, String button) {
    page.getByLabel("Reason, needed").fill(reason);
    click(page, button);
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
