package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.calendar.ManyClients;
import org.priors.calendar.Wanted;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A plan is asked for, looked at and accepted; hearings of a day that somebody misses move. */
@ExtendWith({Chromium.class, RunningPriors.class})
class PlanIT {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final int TRIES = 8;

  private final Browser browser;
  private final Running priors;
  private final HearingSteps steps;
  private final HearingDays days;

  PlanIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.steps = new HearingSteps(priors);
    this.days = new HearingDays(priors);
  }

  private long waits(Page page, String surname) {
    long action = steps.served(page, surname);
    HearingSteps.asked(page, null);
    HearingSteps.accepted(page);
    return action;
  }

  /** Asks for a plan of a week, and waits until it is made. */
  private void planned(Page page, String kind, LocalDate first) {
    page.navigate(priors.address().resolve("/hearings/plan").toString());
    page.locator("[id='kind:in']").selectOption(kind);
    page.locator("[id='first:in_input']").fill(first.toString());
    page.locator("[id='last:in_input']").fill(first.plusDays(6).toString());
    page.locator("[id='minutes:in']").fill("115");
    page.locator("[id='officeLastDay:in_input']").fill(first.plusDays(30).toString());
    HearingSteps.click(page, "Make the plan");
    page.getByText("Waits for you").waitFor();
  }

  private static void confirmed(Page page, String asks, String yes) {
    page.locator("summary").filter(new Locator.FilterOptions().setHasText(asks)).click();
    HearingSteps.click(page, yes);
  }

  private static Locator accept(Page page, String surname) {
    return page.locator("button[name=line]")
        .filter(new Locator.FilterOptions().setHasText(surname));
  }

  private List<Long> numbers(String query) {
    try (Connection database = priors.ownedDatabase();
        PreparedStatement asked = database.prepareStatement(query);
        ResultSet rows = asked.executeQuery()) {
      List<Long> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String here(Page page) {
    return page.url().substring(priors.address().toString().length());
  }

  @Test
  void a_plan_is_made_looked_at_and_accepted_and_moves_what_cannot_be_held() {
    LocalDate first = LocalDate.now(CENTRAL).plusDays(200);
    days.on(first.plusDays(1), priors.userName(Role.HEARING_OFFICER), "Room Planwide");
    days.on(first.plusDays(3), "planner", "Room Planned");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing");
        Visit narrow = new Visit(browser, priors, Visit.NARROW).signsInAs("licensing");
        Visit narrowest = new Visit(browser, priors, Visit.NARROWEST).signsInAs("licensing")) {
      Page page = visit.page();
      long action = waits(page, "Planwide");
      planned(page, "WAITING", first);
      visit.look("plan");
      for (Visit small : new Visit[] {narrow, narrowest}) {
        small.open(here(page));
        small.look("plan");
      }
      accept(page, "Planwide").click();
      page.getByText("1 accepted").waitFor();
      visit.look("plan-line-accepted");
      accept(narrow.page(), "Planwide").click();
      narrow.page().getByText("1 accepted").waitFor();
      assertThat(numbers("select id from hearing_setting where action_id = " + action)).hasSize(1);
      discarded(page);
      moved(visit, narrow, action, first);
    }
  }

  private void moved(Visit visit, Visit narrow, long action, LocalDate first) {
    Page page = visit.page();
    LocalDate day = first.plusDays(isInFirst(action) ? 1 : 3);
    page.navigate(priors.address().resolve("/calendar/absences").toString());
    page.locator("[id='who:in']")
        .selectOption(
            numbers(
                    "select d.officer_id from hearing_setting s join calendar_booking b on b.id = s.booking_id join calendar_slot t"
                        + " on t.id = b.slot_id join calendar_day d on d.id = t.day_id where s.action_id = "
                        + action)
                .get(0)
                .toString());
    page.locator("[id='reason:in']").selectOption("SICK");
    page.locator("[id='first:in_input']").fill(day.toString());
    HearingSteps.click(page, "Note the absence");
    page.getByText("The absence is noted").waitFor();
    planned(page, "MOVED", first);
    page.getByText("is sick").first().waitFor();
    visit.look("plan-moved");
    narrow.open(here(page));
    narrow.look("plan-moved");
    accept(page, "Planwide").click();
    page.getByText("1 accepted").waitFor();
    visit.look("plan-moved-accepted");
    assertThat(
            numbers(
                "select id from hearing_setting where ended_step_id is null and action_id = "
                    + action))
        .hasSize(1);
    visit.open("/hearings/action?id=" + action);
    assertThat(page.content()).contains("Hearing postponed");
  }

  private boolean isInFirst(long action) {
    return !numbers(
            "select s.id from hearing_setting s where s.room = 'Room Planwide' and s.action_id = "
                + action)
        .isEmpty();
  }

  @Test
  void whoever_books_a_slot_while_its_line_is_accepted_one_of_them_has_it() throws Exception {
    LocalDate first = LocalDate.now(CENTRAL).plusDays(220);
    for (int day = 1; day <= 4; day++) {
      days.on(first.plusDays(day), "planner", "Room Planrace");
    }
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing");
        ManyClients clients = new ManyClients(priors::database, TRIES)) {
      Page page = visit.page();
      long action = waits(page, "Planrace");
      planned(page, "WAITING", first);
      long slot =
          numbers(
                  "select slot_id from calendar_plan_line where state = 'OPEN' and subject = 'action:"
                      + action
                      + "' order by id desc limit 1")
              .get(0);
      List<Wanted> tries = new ArrayList<>();
      for (int each = 1; each <= TRIES; each++) {
        tries.add(new Wanted(slot, Set.of(), "race:" + each));
      }
      CompletableFuture<ManyClients.Went> others =
          CompletableFuture.supplyAsync(() -> booked(clients, tries));
      accept(page, "Planrace").click();
      page.getByText(" accepted, ").first().waitFor();
      assertThat(others.get().failures()).isEmpty();
      assertThat(
              numbers(
                  "select id from calendar_booking where ended_at is null and slot_id = " + slot))
          .hasSize(1);
      boolean isSet = others.get().booked() == 0;
      assertThat(numbers("select id from hearing_setting where action_id = " + action))
          .hasSize(isSet ? 1 : 0);
      if (!isSet) {
        page.navigate(page.url().replaceFirst("which=\\w+", "which=TURNED_DOWN"));
        page.getByText("is taken at that time").first().waitFor();
        visit.look("plan-turned-down");
      }
      discarded(page);
    }
  }

  private static void discarded(Page page) {
    if (page.getByText("Discard the plan").count() > 0) {
      confirmed(page, "Discard the plan", "Yes, discard it");
      page.getByText("The plan is discarded").waitFor();
    }
  }

  private static ManyClients.Went booked(ManyClients clients, List<Wanted> tries) {
    try {
      return clients.book(tries, TRIES);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void what_cannot_be_asked_for_is_told_at_its_place() {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signsInAs("licensing")) {
      Page page = visit.open("/hearings/plan");
      page.locator("[id='minutes:in']").fill("0");
      HearingSteps.click(page, "Make the plan");
      page.getByText("A hearing takes 1 to").first().waitFor();
      visit.look("plan-refused");
      assertThat(page.getByRole(AriaRole.HEADING).first().textContent()).contains("Plan");
    }
  }
}
