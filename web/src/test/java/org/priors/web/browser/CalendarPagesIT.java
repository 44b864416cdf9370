package org.priors.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** People of the licensing agency plan their days, see what is booked, and see the same. */
@ExtendWith({Chromium.class, RunningPriors.class})
class CalendarPagesIT {

  private static final AtomicInteger NEXT = new AtomicInteger();

  /** A Monday of this test alone, years ahead and no holiday. */
  private static LocalDate monday() {
    return LocalDate.of(2061, 2, 1)
        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
        .plusYears(NEXT.incrementAndGet())
        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private final Browser browser;
  private final Running priors;

  CalendarPagesIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private Visit licensing(int width) {
    return new Visit(browser, priors, width).signsInAs("licensing");
  }

  private static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static String week(LocalDate day) {
    return "/calendar/week?on=" + day + "&view=week&officer=&room=";
  }

  /** Puts Noa Sample's Monday on the calendar, by video. */
  private static void plan(Page page, LocalDate monday) {
    page.locator("[id='first:in_input']").fill(monday.toString());
    page.locator("[id='last:in_input']").fill(monday.toString());
    page.getByLabel("Monday").check();
    page.getByLabel("Noa Sample").check();
    page.locator("[id='manner:in']").selectOption("VIDEO");
    click(page, "Look at the days");
    page.getByText("1 day to be put on the calendar").waitFor();
    click(page, "Put them on the calendar");
    page.getByText("One day is on the calendar").waitFor();
  }

  @Test
  void the_demonstration_has_a_running_calendar_by_hours_and_as_a_list() {
    try (Visit visit = licensing(Visit.WIDE)) {
      Page page = visit.open("/start");
      page.locator("nav a", new Page.LocatorOptions().setHasText("Calendar")).click();
      page.waitForURL(Pattern.compile(".*/calendar/week"));
      page.getByText("Next week", new Page.GetByTextOptions().setExact(false)).first().click();
      assertThat(page.locator(".schedule .fc-event").first()).isVisible();
      assertThat(page.locator("#calendar-list")).containsText("Ira Specimen, Hearing room 1");
      visit.look("calendar-week");
      page.getByLabel("Show").selectOption("day");
      page.getByLabel("Officer").selectOption("Ira Specimen");
      page.locator(".narrow button").click();
      page.waitForURL(Pattern.compile(".*view=day&officer=[1-9].*"));
      visit.look("calendar-day");
    }
  }

  @Test
  void who_hears_sees_the_own_days_first() {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.HEARING_OFFICER)) {
      Page page = visit.open("/calendar/week");
      assertThat(page.getByLabel("Officer")).hasValue(Pattern.compile("[1-9]\\d*"));
      page.getByText("Next week").first().click();
      assertThat(page.locator(".schedule")).isHidden();
      assertThat(page.locator("#calendar-list")).containsText("Ira Specimen");
      assertThat(page.locator("#calendar-list")).not().containsText("Noa Sample");
      visit.look("calendar-week-narrow");
    }
  }

  @Test
  void days_are_looked_at_before_they_are_put_on_the_calendar_and_what_is_left_out_says_why() {
    LocalDate first = LocalDate.of(2060, 7, 5);
    try (Visit visit = licensing(Visit.WIDE)) {
      Page page = visit.open("/calendar/days");
      visit.look("calendar-days");
      click(page, "Look at the days");
      page.locator("[role=alert]").first().waitFor();
      assertThat(page.content()).contains("No day of the week is chosen");
      visit.look("calendar-days-refused");
      page.locator("[id='first:in_input']").fill(first.toString());
      page.locator("[id='last:in_input']").fill(first.plusWeeks(2).toString());
      page.getByLabel("Monday").check();
      page.getByLabel("Noa Sample").check();
      page.getByLabel("Hearing room 2").check();
      click(page, "Look at the days");
      page.getByText("2 days to be put on the calendar").waitFor();
      assertThat(page.content()).contains("1 day is left out", "Independence Day");
      visit.look("calendar-days-foreseen");
      click(page, "Put them on the calendar");
      page.getByText("2 days are on the calendar").waitFor();
      page.navigate(page.url().replaceAll("/calendar/.*", week(first.plusWeeks(1))));
      assertThat(page.locator("#calendar-list tbody tr")).hasCount(12);
    }
  }

  @Test
  void a_day_is_taken_off_with_a_reason() {
    LocalDate monday = monday();
    try (Visit visit = licensing(Visit.NARROW)) {
      Page page = visit.open("/calendar/days");
      plan(page, monday);
      int pages = 1;
      while (page.getByText(Integer.toString(monday.getYear())).count() == 0
          && page.locator("a[rel=next]").count() > 0) {
        page.locator("a[rel=next]").click();
        pages++;
      }
      assertThat(pages).isPositive();
      visit.look("calendar-days-ahead");
      page.locator("tr:has-text('" + monday.getYear() + "') a:has-text('Take off')").click();
      click(page, "Take the day off");
      page.locator("[role=alert]").first().waitFor();
      page.getByLabel("Why, needed").fill("The link is down");
      visit.look("calendar-take-off");
      click(page, "Take the day off");
      page.getByText("The day is off the calendar").waitFor();
      page.navigate(page.url().replaceAll("/calendar/.*", week(monday)));
      assertThat(page.locator("#calendar-list")).containsText("No hearing day");
    }
  }

  @Test
  void two_screens_agree_within_two_seconds() {
    LocalDate monday = monday();
    try (Visit watching = licensing(Visit.WIDE);
        Visit working = licensing(Visit.WIDE)) {
      Page watched = watching.open(week(monday));
      assertThat(watched.locator("#calendar-list")).containsText("No hearing day");
      plan(working.open("/calendar/days"), monday);
      LocatorAssertions.ContainsTextOptions soon =
          new LocatorAssertions.ContainsTextOptions().setTimeout(5_000);
      assertThat(watched.locator("#calendar-list")).containsText("Noa Sample, By video", soon);
      Locator events = watched.locator(".schedule .fc-event");
      assertThat(events.first()).isVisible();
      assertThat(watched.locator("[data-told]")).containsText("The calendar has changed.");
      watching.look("calendar-week-changed");
    }
  }

  @Test
  void an_absence_is_noted_for_an_officer_and_for_who_comes_from_elsewhere() {
    LocalDate monday = monday();
    try (Visit visit = licensing(Visit.WIDE)) {
      Page page = visit.open("/calendar/days");
      plan(page, monday);
      page = visit.open("/calendar/absences");
      click(page, "Note the absence");
      page.locator("[role=alert]").first().waitFor();
      visit.look("calendar-absences-refused");
      page.locator("[id='who:in']").selectOption("Noa Sample (Hearing officer sample)");
      page.locator("[id='reason:in']").selectOption("LEAVE");
      page.locator("[id='first:in_input']").fill(monday.toString());
      page.getByLabel("Until").fill("10:30");
      click(page, "Note the absence");
      page.getByText("The absence is noted").waitFor();
      visit.look("calendar-absences");
      page = visit.open(week(monday));
      assertThat(page.locator(".slot--line.slot--blocked")).hasCount(3);
      page = visit.open("/calendar/people?q=dummy");
      page.getByText("Note an absence").first().click();
      assertThat(page.locator("[id='who:in'] option:checked")).containsText("B. Dummy");
      page = visit.open("/calendar/absences");
      Locator row = page.locator("tr:has-text('" + monday.getYear() + "')");
      row.locator("summary").click();
      row.locator("input[value^='Yes, ']").click();
      page.getByText("The absence is over").waitFor();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, Visit.NARROWEST})
  void people_and_rooms_are_added_and_renamed(int width) {
    try (Visit visit = licensing(width)) {
      Page page = visit.open("/calendar/people");
      visit.look("calendar-people");
      click(page, "Put on the calendar");
      page.locator("[role=alert]").first().waitFor();
      page.locator("[id='kind:in']").selectOption("ROOM");
      page.locator("[id='name:in']").fill("Annex " + width);
      page.locator("[id='code:in']").fill("A" + width);
      click(page, "Put on the calendar");
      page.locator(".alert--ok").waitFor();
      page = visit.open("/calendar/people?q=Annex+" + width);
      page.getByText("Rename").first().click();
      page.locator("[id='newName:in']").fill("East annex " + width);
      visit.look("calendar-rename");
      click(page, "Change the name");
      page.getByText("The name is changed").waitFor();
      page = visit.open("/calendar/people?q=East+annex+" + width);
      assertThat(page.locator("tbody tr")).hasCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, Visit.NARROWEST})
  void it_is_said_where_rooms_are_and_how_long_a_way_takes(int width) {
    try (Visit visit = licensing(width)) {
      Page page = visit.open("/calendar/travel");
      visit.look("calendar-travel");
      click(page, "Keep the way");
      page.locator("[role=alert]").first().waitFor();
      visit.look("calendar-travel-refused");
      page.locator("[id='one:in']").fill("Tupelo " + width);
      page.locator("[id='other:in']").fill("Bethel " + width);
      page.locator("[id='minutes:in']").fill("75");
      click(page, "Keep the way");
      page.getByText("The way is kept").waitFor();
      page.locator("[id='room:in']").selectOption("Hearing room 2");
      page.locator("[id='town:in']").fill("Tupelo " + width);
      click(page, "Keep the town");
      page.getByText("The town of that room is kept").waitFor();
      assertThat(page.locator("main")).containsText("Bethel " + width);
      visit.look("calendar-travel-said");
    }
  }

  @Test
  void the_list_and_every_form_work_without_scripts() {
    LocalDate monday = monday();
    try (Visit visit = Visit.withoutScripts(browser, priors).signsInAs("licensing")) {
      plan(visit.open("/calendar/days"), monday);
      Page page = visit.open(week(monday));
      assertThat(page.locator("#calendar-list tbody tr")).hasCount(12);
    }
  }

  @Test
  void a_clerk_of_no_licensing_agency_has_no_calendar() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/start");
      assertThat(page.locator("nav[aria-label=Main]")).not().containsText("Calendar");
      assertThat(visit.open("/calendar/week").locator("h1")).not().containsText("Week of");
    }
    assertThat(priors.as(Role.CLERK).get("/api/calendar/version").json().get("version").asText())
        .isEmpty();
    assertThat(priors.as(Role.OFFICER).get("/api/calendar/version").status()).isEqualTo(403);
    assertThat(
            priors
                .as(Role.HEARING_OFFICER)
                .get("/api/calendar/version?from=2100-03-01&until=2100-03-09")
                .status())
        .isEqualTo(422);
  }
}
