package org.priors.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A hearing is moved on the calendar by dragging it, and from the list without. */
@ExtendWith({Chromium.class, RunningPriors.class})
class MovedHearingIT {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

  private final Browser browser;
  private final Running priors;
  private final HearingSteps steps;
  private final HearingDays days;

  MovedHearingIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.steps = new HearingSteps(priors);
    this.days = new HearingDays(priors);
  }

  private LocalDate set(Page page, String surname, int inDays) {
    LocalDate day = LocalDate.now(CENTRAL).plusDays(inDays);
    days.on(day, "moves-" + surname + System.nanoTime(), "Room " + surname);
    long action = steps.served(page, surname);
    HearingSteps.asked(page, null);
    HearingSteps.accepted(page);
    page.navigate(priors.address().resolve("/hearings/set?id=" + action).toString());
    HearingSteps.hold(page, surname);
    page.locator("[id='lastDay:in_input']").fill(day.plusDays(30).toString());
    HearingSteps.click(page, "Set the hearing");
    page.getByText("The hearing is set").waitFor();
    return day;
  }

  private static Page calendar(Visit visit, LocalDate day, String surname) {
    Page page = visit.open("/calendar/week?on=" + day + "&view=day&officer=&room=");
    page.getByLabel("Room").selectOption("Room " + surname);
    page.locator(".narrow button").click();
    page.getByText("Previous").first().waitFor();
    return page;
  }

  private static void movedBecause(Page page, String reason) {
    page.locator("[id='moveBy:in']").selectOption("DRIVER");
    page.locator("[id='moveReason:in']").fill(reason);
    HearingSteps.click(page, "Move the hearing");
    page.getByText("The hearing is moved").waitFor();
  }

  private static void drag(Page page, Locator what, double x, double y) {
    BoundingBox from = what.boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + 8);
    page.mouse().down();
    page.mouse().move(x, y - 20);
    page.mouse().move(x, y);
    page.mouse().up();
  }

  @Test
  void a_hearing_that_is_dragged_to_a_free_slot_is_moved_after_a_reason() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      LocalDate day = set(visit.page(), "Draggedone", 9);
      Page page = calendar(visit, day, "Draggedone");
      Locator hearing = page.locator(".schedule .fc-event.slot--booked");
      assertThat(hearing).hasCount(1);
      Locator free = page.locator(".schedule .fc-event[data-slot]").last();
      free.scrollIntoViewIfNeeded();
      BoundingBox to = free.boundingBox();
      drag(page, hearing, to.x + to.width / 2, to.y + 8);
      page.getByText("Set now for").waitFor();
      visit.look("hearing-to-move");
      HearingSteps.click(page, "Move the hearing");
      page.getByText("to mend").first().waitFor();
      visit.look("move-refused");
      movedBecause(page, "Counsel is in trial");
      assertThat(page.content()).contains("asked for by: The driver", "Counsel is in trial");
    }
  }

  @Test
  void dropped_where_nothing_is_free_nothing_changes_and_it_is_said() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      LocalDate day = set(visit.page(), "Droppedone", 10);
      Page page = calendar(visit, day, "Droppedone");
      Locator hearing = page.locator(".schedule .fc-event.slot--booked");
      assertThat(hearing).hasCount(1);
      hearing.scrollIntoViewIfNeeded();
      BoundingBox first = page.locator(".schedule .fc-event").first().boundingBox();
      drag(page, hearing, first.x + first.width / 2, first.y - 40);
      assertThat(page.locator("[data-told]")).containsText("There is no free slot there");
      assertThat(page.locator(".schedule .fc-event.slot--booked")).hasCount(1);
    }
  }

  @Test
  void from_the_list_a_hearing_is_moved_without_a_mouse() {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signsInAs("licensing")) {
      LocalDate day = set(visit.page(), "Listedone", 11);
      Page page = calendar(visit, day, "Listedone");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move ")).press("Enter");
      page.getByText("Best free slots").waitFor();
      visit.look("slots-to-move-to");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose"))
          .first()
          .press("Enter");
      page.getByText("Set now for").waitFor();
      visit.look("hearing-to-move-narrow");
      movedBecause(page, "The room is needed");
    }
  }
}
