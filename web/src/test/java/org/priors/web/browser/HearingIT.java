package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/**
 * A hearing is asked for on the last day, set in a slot that is held meanwhile, postponed, and set
 * again; whoever is slower is told.
 */
@ExtendWith({Chromium.class, RunningPriors.class})
class HearingIT {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Browser browser;
  private final Running priors;
  private final HearingSteps steps;
  private final HearingDays days;

  HearingIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.steps = new HearingSteps(priors);
    this.days = new HearingDays(priors);
  }

  @Test
  void a_request_of_the_last_day_is_heard_after_a_postponement_wide() {
    heardAfterAPostponement(Visit.WIDE, "Onlastday", 3);
  }

  @Test
  void a_request_of_the_last_day_is_heard_after_a_postponement_narrow() {
    heardAfterAPostponement(Visit.NARROW, "Lastdaynarrow", 4);
  }

  private void heardAfterAPostponement(int width, String surname, int inDays) {
    LocalDate first = LocalDate.now(CENTRAL).plusDays(inDays);
    days.on(first, priors.userName(Role.HEARING_OFFICER), "Room " + surname);
    days.on(first.plusDays(2), priors.userName(Role.HEARING_OFFICER), "Room " + surname);
    try (Visit visit = new Visit(browser, priors, width).signsInAs("licensing")) {
      Page page = visit.page();
      long action = steps.served(page, surname);
      page.getByText("may ask for a hearing").waitFor();
      assertThat(page.content()).contains("Today", "15 days from the arrest");
      visit.look("hearing-to-ask");
      HearingSteps.click(page, "Take the request in");
      page.getByText("things to mend").waitFor();
      visit.look("request-refused");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who asks")).click();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("askedBy:in");
      HearingSteps.asked(page, "P. " + surname);
      assertThat(page.content()).contains("In time");
      visit.look("request-taken-in");
      HearingSteps.accepted(page);

      visit.open("/hearings/requests?which=TO_SET&q=" + surname);
      visit.look("hearings-to-set");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find a slot")).click();
      page.getByText("a day that your office sets").waitFor();
      assertThat(page.locator("#counsel").inputValue()).isEqualTo("P. " + surname);
      visit.look("slots");
      HearingSteps.hold(page, surname);
      visit.look("slot-held");
      HearingSteps.click(page, "Set the hearing");
      page.getByText("your office sets it").first().waitFor();
      visit.look("setting-refused");
      page.locator("[id='lastDay:in_input']").fill(first.minusDays(1).toString());
      HearingSteps.click(page, "Set the hearing");
      page.getByText("Who has waived that").first().waitFor();
      page.locator("[id='lastDay:in_input']").fill(first.plusDays(30).toString());
      HearingSteps.click(page, "Set the hearing");
      page.getByText("The hearing is set").waitFor();
      assertThat(page.content()).contains("Set by Kit Standby", "Room " + surname, "P. " + surname);
      visit.look("hearing-set");
      subpoenaed(visit, surname);

      page.getByText("Postpone the hearing").click();
      HearingSteps.click(page, "Postpone it");
      page.getByText("things to mend").waitFor();
      visit.look("postponement-refused");
      page.locator("[id='postponeBy:in']").selectOption("DRIVER");
      page.locator("[id='postponeReason:in']").fill("Counsel is in court");
      HearingSteps.click(page, "Postpone it");
      page.getByText("is postponed and is to be set again").waitFor();
      assertThat(page.content()).contains("asked for by: The driver", "Counsel is in court");
      visit.look("hearing-postponed");

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find a slot")).click();
      HearingSteps.hold(page, surname);
      assertThat(page.locator("[id='lastDay:in_input']").inputValue())
          .isEqualTo(DAY.format(first.plusDays(30)));
      HearingSteps.click(page, "Choose another slot");
      page.getByText("Best free slots").waitFor();
      HearingSteps.hold(page, surname);
      HearingSteps.click(page, "Set the hearing");
      page.getByText("The hearing is set").waitFor();
      HearingSteps.click(page, "Issue the same for this setting");
      page.getByText("The subpoena is issued").waitFor();
      assertThat(page.content()).contains("W. " + surname, "No return yet");
      LocalDateTime now = HearingSteps.now();
      page.locator("[id='toldDay:in_input']").fill(now.toLocalDate().toString());
      page.locator("[id='toldTime:in']").fill(now.toLocalTime().toString());
      page.locator("[id='toldDocument:in']").fill("Certified mail receipt");
      HearingSteps.click(page, "Record the notice");
      page.getByText("The notice of hearing is recorded").waitFor();
      visit.look("hearing-notified");
      visit.open("/hearings/requests?which=SET&q=" + surname);
      assertThat(page.content()).contains("Room " + surname);
      visit.look("hearings-set");
      visit.open("/hearings/action?id=" + action);
      page.getByText("The request is withdrawn").click();
      HearingSteps.click(page, "Record the withdrawal");
      page.getByText("things to mend").waitFor();
      visit.look("withdrawal-refused");
    }
    try (Visit hears = new Visit(browser, priors, width).signedInAs(Role.HEARING_OFFICER)) {
      hears.open("/hearings/start");
      hears.page().getByText("Room " + surname).first().waitFor();
      hears.look("hearing-day");
      hears.open("/hearings/requests?which=SET&mine=1");
      assertThat(hears.page().content()).contains("Room " + surname);
      hears.look("own-hearings-set");
    }
  }

  /** A witness, who is not met at the first try. */
  private static void subpoenaed(Visit visit, String surname) {
    Page page = visit.page();
    page.getByText("Issue a subpoena").click();
    HearingSteps.click(page, "Issue it");
    page.getByText("things to mend").waitFor();
    visit.look("subpoena-refused");
    page.locator("[id='subpoenaPart:in']").selectOption("WITNESS");
    page.locator("[id='subpoenaName:in']").fill("W. " + surname);
    page.locator("[id='subpoenaComes:in']").selectOption("true");
    page.locator("[id='subpoenaAskedBy:in']").selectOption("STATE");
    HearingSteps.click(page, "Issue it");
    page.getByText("The subpoena is issued").waitFor();
    visit.look("subpoena-issued");
    page.getByText("Record what came of a subpoena").click();
    page.locator("[id='returnOf:in']").selectOption("W. " + surname + " (Witness)");
    page.locator("[id='returnOutcome:in']").selectOption("NOT_SERVED");
    HearingSteps.click(page, "Record the return");
    page.getByText("to mend").first().waitFor();
    visit.look("return-refused");
    page.locator("[id='returnReason:in']").fill("Nobody opens");
    HearingSteps.click(page, "Record the return");
    page.getByText("What came of the subpoena is recorded").waitFor();
    String here = page.url();
    visit.open("/hearings/subpoenas");
    assertThat(page.content()).contains("W. " + surname, "Nobody opens");
    visit.look("subpoenas-to-be-served");
    page.navigate(here);
  }

  @Test
  void whoever_is_slower_is_told_which_slot_went_and_is_shown_the_next_best() {
    LocalDate day = LocalDate.now(CENTRAL).plusDays(6);
    days.on(day, "ada-only-" + System.nanoTime(), "Room Race");
    try (Visit quick = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing");
        Visit slow = new Visit(browser, priors, Visit.NARROW).signsInAs("licensing")) {
      List<Long> actions =
          List.of(steps.served(quick.page(), "Quickerone"), steps.served(slow.page(), "Slowerone"));
      for (Visit each : List.of(quick, slow)) {
        HearingSteps.asked(each.page(), null);
        HearingSteps.accepted(each.page());
      }
      Page first = quick.open("/hearings/set?minutes=115&id=" + actions.get(0));
      Page second = slow.open("/hearings/set?minutes=115&id=" + actions.get(1));
      Locator wanted = first.locator("button[name=slot]").first();
      String slot = wanted.getAttribute("value");
      wanted.click();
      first.getByText("Held for you until").waitFor();
      second.locator("button[name=slot][value='" + slot + "']").press("Enter");
      second.getByText("is gone").waitFor();
      assertThat(second.locator("button[name=slot][value='" + slot + "']").count()).isZero();
      assertThat(second.locator("button[name=slot]").count()).isPositive();
      slow.look("slot-gone");
      second = slow.open("/hearings/set?id=" + actions.get(1) + "&minutes=-10");
      second.getByText("is not a whole number").first().waitFor();
      slow.look("minutes-not-read");
      second = slow.open("/hearings/set?id=" + actions.get(1) + "&minutes=0");
      second.getByText("takes some minutes").first().waitFor();
      slow.look("minutes-refused");
    }
  }

  @Test
  void a_case_file_says_who_has_to_act_next_and_people_of_other_offices_set_nothing() {
    try (Visit licensing = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing");
        Visit clerk = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      long action = steps.served(licensing.page(), "Whoactsnext");
      HearingSteps.asked(licensing.page(), null);
      String path = licensing.page().locator("a[href*='/cases/case']").first().getAttribute("href");
      licensing.open(path + "#license");
      licensing.page().getByText("accepts or refuses the request for a hearing").waitFor();
      licensing.look("license-of-case");
      clerk.open("/hearings/set?id=" + action);
      clerk.page().getByText("There is no hearing to set here").waitFor();
      clerk.open("/hearings/requests");
      clerk.page().getByText("Your office sets no hearings").waitFor();
      clerk.look("requests-of-others");
    }
  }
}
