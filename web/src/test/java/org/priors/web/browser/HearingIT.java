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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
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

  /** Louisiana has a request come within so many days of the arrest. */
  private static final int DAYS_TO_ASK = 15;

  private final Browser browser;
  private final Running priors;
  private final Rest officer;
  private final HearingDays days;

  HearingIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.officer = priors.as(Role.OFFICER);
    this.days = new HearingDays(priors);
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(CENTRAL).truncatedTo(ChronoUnit.MINUTES);
  }

  /** An arrest whose last day to ask for a hearing is today, with its statement validated. */
  private long served(Page page, String surname) {
    LocalDateTime arrested = now().minusDays(DAYS_TO_ASK).minusHours(1);
    long caseId =
        officer
            .post(
                "/api/cases",
                Arrests.of("Hera", surname)
                    .born("1971-03-04")
                    .at(arrested.toString())
                    .refusingBreath()
                    .json())
            .json()
            .get("id")
            .longValue();
    long action =
        officer
            .post(
                "/api/cases/" + caseId + "/statements",
                """
                {"basis": "refusal", "statementNumber": "H-%s", "receivedAt": "%s", "sourceDocument": "Sworn report"}
                """
                    .formatted(caseId, arrested.plusHours(8)))
            .json()
            .get("action")
            .longValue();
    page.navigate(priors.address().resolve("/hearings/action?id=" + action).toString());
    for (Locator each : page.locator("select[id^='item-']").all()) {
      each.selectOption("YES");
    }
    click(page, "Validate it");
    page.getByText("The statement is validated").waitFor();
    notice(page, "ISSUE_NOTICE_AT_ARREST", arrested.plusHours(2));
    notice(page, "SERVE_NOTICE", arrested.plusHours(2));
    return action;
  }

  private static void notice(Page page, String step, LocalDateTime at) {
    page.locator("[id='step:in']").selectOption(step);
    page.locator("[id='noticeDay:in_input']").fill(at.toLocalDate().toString());
    page.locator("[id='noticeTime:in']").fill(at.toLocalTime().toString());
    page.locator("[id='noticeDocument:in']").fill("Notice of suspension");
    click(page, "Record it");
    page.getByText("What was done of the notice is recorded").waitFor();
  }

  private static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  private static void asked(Page page, String counsel) {
    page.locator("[id='askedBy:in']").selectOption(counsel == null ? "DRIVER" : "COUNSEL");
    if (counsel != null) {
      page.locator("[id='requestCounsel:in']").fill(counsel);
    }
    LocalDateTime now = now();
    page.locator("[id='requestDay:in_input']").fill(now.toLocalDate().toString());
    page.locator("[id='requestTime:in']").fill(now.toLocalTime().toString());
    page.locator("[id='requestDocument:in']").fill("Letter of counsel");
    click(page, "Take the request in");
    page.getByText("The request is taken in").waitFor();
  }

  private static void accepted(Page page) {
    click(page, "Accept the request");
    page.getByText("The request is accepted").waitFor();
  }

  private static void look(Visit visit, String name) {
    assertThat(Axe.violations(visit.page())).as(name).isEmpty();
    assertThat(visit.scrollsSideways()).as(name).isFalse();
    assertThat(visit.complaints()).as(name).isEmpty();
    visit.keepPicture(name);
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
      long action = served(page, surname);
      page.getByText("may ask for a hearing").waitFor();
      assertThat(page.content()).contains("Today", "15 days from the arrest");
      look(visit, "hearing-to-ask");
      click(page, "Take the request in");
      page.getByText("things to mend").waitFor();
      look(visit, "request-refused");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who asks")).click();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("askedBy:in");
      asked(page, "P. " + surname);
      assertThat(page.content()).contains("In time");
      look(visit, "request-taken-in");
      accepted(page);

      visit.open("/hearings/requests?which=TO_SET&q=" + surname);
      look(visit, "hearings-to-set");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find a slot")).click();
      page.getByText("a day that your office sets").waitFor();
      assertThat(page.locator("#counsel").inputValue()).isEqualTo("P. " + surname);
      look(visit, "slots");
      hold(page, surname);
      look(visit, "slot-held");
      click(page, "Set the hearing");
      page.getByText("your office sets it").first().waitFor();
      look(visit, "setting-refused");
      page.locator("[id='lastDay:in_input']").fill(first.minusDays(1).toString());
      click(page, "Set the hearing");
      page.getByText("Who has waived that").first().waitFor();
      page.locator("[id='lastDay:in_input']").fill(first.plusDays(30).toString());
      click(page, "Set the hearing");
      page.getByText("The hearing is set").waitFor();
      assertThat(page.content()).contains("Set by Kit Standby", "Room " + surname, "P. " + surname);
      look(visit, "hearing-set");

      page.getByText("Postpone the hearing").click();
      click(page, "Postpone it");
      page.getByText("things to mend").waitFor();
      look(visit, "postponement-refused");
      page.locator("[id='postponeBy:in']").selectOption("DRIVER");
      page.locator("[id='postponeReason:in']").fill("Counsel is in court");
      click(page, "Postpone it");
      page.getByText("is postponed and is to be set again").waitFor();
      assertThat(page.content()).contains("asked for by: The driver", "Counsel is in court");
      look(visit, "hearing-postponed");

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find a slot")).click();
      hold(page, surname);
      assertThat(page.locator("[id='lastDay:in_input']").inputValue())
          .isEqualTo(DAY.format(first.plusDays(30)));
      click(page, "Choose another slot");
      page.getByText("Best free slots").waitFor();
      hold(page, surname);
      click(page, "Set the hearing");
      page.getByText("The hearing is set").waitFor();
      LocalDateTime now = now();
      page.locator("[id='toldDay:in_input']").fill(now.toLocalDate().toString());
      page.locator("[id='toldTime:in']").fill(now.toLocalTime().toString());
      page.locator("[id='toldDocument:in']").fill("Certified mail receipt");
      click(page, "Record the notice");
      page.getByText("The notice of hearing is recorded").waitFor();
      look(visit, "hearing-notified");
      visit.open("/hearings/requests?which=SET&q=" + surname);
      assertThat(page.content()).contains("Room " + surname);
      look(visit, "hearings-set");
      visit.open("/hearings/action?id=" + action);
      page.getByText("The request is withdrawn").click();
      click(page, "Record the withdrawal");
      page.getByText("things to mend").waitFor();
      look(visit, "withdrawal-refused");
    }
    try (Visit hears = new Visit(browser, priors, width).signedInAs(Role.HEARING_OFFICER)) {
      hears.open("/hearings/start");
      hears.page().getByText("Room " + surname).first().waitFor();
      look(hears, "hearing-day");
      hears.open("/hearings/requests?which=SET&mine=1");
      assertThat(hears.page().content()).contains("Room " + surname);
      look(hears, "own-hearings-set");
    }
  }

  /** Other days on the calendar have shorter slots. */
  private static void hold(Page page, String surname) {
    page.locator("#minutes").fill("115");
    click(page, "Show");
    page.locator("li.panel")
        .filter(new Locator.FilterOptions().setHasText("Room " + surname))
        .locator("button[name=slot]")
        .first()
        .click();
    page.getByText("Held for you until").waitFor();
  }

  @Test
  void whoever_is_slower_is_told_which_slot_went_and_is_shown_the_next_best() {
    LocalDate day = LocalDate.now(CENTRAL).plusDays(6);
    days.on(day, "ada-only-" + System.nanoTime(), "Room Race");
    try (Visit quick = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing");
        Visit slow = new Visit(browser, priors, Visit.NARROW).signsInAs("licensing")) {
      List<Long> actions =
          List.of(served(quick.page(), "Quickerone"), served(slow.page(), "Slowerone"));
      for (Visit each : List.of(quick, slow)) {
        asked(each.page(), null);
        accepted(each.page());
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
      look(slow, "slot-gone");
      second = slow.open("/hearings/set?id=" + actions.get(1) + "&minutes=-10");
      second.getByText("is not a whole number").first().waitFor();
      look(slow, "minutes-not-read");
      second = slow.open("/hearings/set?id=" + actions.get(1) + "&minutes=0");
      second.getByText("takes some minutes").first().waitFor();
      look(slow, "minutes-refused");
    }
  }

  @Test
  void a_case_file_says_who_has_to_act_next_and_people_of_other_offices_set_nothing() {
    try (Visit licensing = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing");
        Visit clerk = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      long action = served(licensing.page(), "Whoactsnext");
      asked(licensing.page(), null);
      String path = licensing.page().locator("a[href*='/cases/case']").first().getAttribute("href");
      licensing.open(path + "#license");
      licensing.page().getByText("accepts or refuses the request for a hearing").waitFor();
      look(licensing, "license-of-case");
      clerk.open("/hearings/set?id=" + action);
      clerk.page().getByText("There is no hearing to set here").waitFor();
      clerk.open("/hearings/requests");
      clerk.page().getByText("Your office sets no hearings").waitFor();
      look(clerk, "requests-of-others");
    }
  }
}
