package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What officers owe and where they appear, what was undone, and what managers count of it. */
@ExtendWith({Chromium.class, RunningPriors.class})
class HearingListsIT {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

  /** Of the demonstration, whose officer asks for another day. */
  private static final String DRIVER = "UNREALIS";

  private static final String TIME_PASSES =
      """
      with opened as (insert into change_set (actor, reason) values ('test', 'A hold lapses') returning id)
      select set_config('priors.change_set', id::text, true) from opened
      """;

  private final Browser browser;
  private final Running priors;

  HearingListsIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private static void open(Page page, String driver) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(driver)).first().click();
  }

  private static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  @Test
  void an_officer_asks_for_another_day_is_refused_and_asks_again() {
    try (Visit officer = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.OFFICER);
        Visit licensing = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      Page police = officer.open("/hearings/own");
      officer.look("officer-hearings");
      open(police, DRIVER);
      police.getByText("Nobody has answered yet").waitFor();
      officer.look("preparation");
      assertThat(police.locator("main").innerText())
          .contains("Drifted over the center line", "Breath test refused", "Times of the report");

      Page agency = licensing.open("/hearings/requests?which=SET");
      agency.getByText("Officer asks for another day").first().waitFor();
      licensing.look("hearings-set-with-swap");
      open(agency, DRIVER);
      licensing.look("swap-to-answer");
      click(agency, "Refuse another day");
      agency.getByText("Why it is refused is missing").first().waitFor();
      agency.locator("[id='swapReason:in']").fill("No other day is left before the last one");
      click(agency, "Refuse another day");
      agency.getByText("Another day is refused").waitFor();
      licensing.look("swap-refused");

      police.reload();
      police.getByText("Ask for another day").first().click();
      click(police, "Ask for another day");
      police.getByText("Why another day is needed is missing").first().waitFor();
      officer.look("preparation-refused");
      police.locator("[id='askReason:in']").fill("Subpoenaed to the district court");
      click(police, "Ask for another day");
      police.getByText("Another day is asked for.").waitFor();
      officer.look("preparation-asked");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.NARROW, Visit.NARROWEST})
  void an_officer_reads_it_on_a_narrow_screen(int width) {
    try (Visit officer = new Visit(browser, priors, width).signedInAs(Role.OFFICER)) {
      Page page = officer.open("/hearings/own");
      officer.look("officer-hearings-" + width);
      open(page, DRIVER);
      page.getByText("Times of the report").waitFor();
      officer.look("preparation-" + width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW})
  void undone_steps_are_told_with_who_ordered_it_and_by_period(int width) {
    try (Visit licensing = new Visit(browser, priors, width).signsInAs("licensing")) {
      Page page = licensing.open("/hearings/undone");
      page.getByText("Deputy director of the licensing agency").first().waitFor();
      licensing.look("undone-" + width);
      page.locator("#until").fill(LocalDate.now(CENTRAL).minusDays(1).toString());
      click(page, "Show");
      page.getByText("No undone step has all that you ask for").waitFor();
      licensing.look("undone-none-" + width);
    }
  }

  @Test
  void what_is_typed_beside_a_slot_is_kept_where_the_hold_lapses_and_goes_with_the_next_one() {
    try (Visit licensing = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      Page page = licensing.open("/hearings/requests?which=TO_SET&q=hollow");
      open(page, "Find a slot");
      page.locator("button[name=slot]").first().click();
      page.getByText("Held for you until").waitFor();
      String day = LocalDate.now(CENTRAL).plusDays(25).toString();
      page.locator("[id='lastDay:in_input']").fill(day);
      page.locator("[id='waiver:in']").fill("Waived by counsel, letter of Monday");
      theHoldLapses(page.url().replaceAll(".*[?&]id=([0-9]+).*", "$1"));
      click(page, "Set the hearing");
      page.getByText("What you typed is kept").waitFor();
      licensing.look("hold-lapsed");
      page.locator("button[name=slot]").first().click();
      page.getByText("Held for you until").waitFor();
      assertThat(page.locator("[id='lastDay:in_input']").inputValue()).isNotEmpty();
      assertThat(page.locator("[id='waiver:in']").inputValue())
          .isEqualTo("Waived by counsel, letter of Monday");
      licensing.look("held-with-what-was-typed");
      click(page, "Choose another slot");
      page.getByText("Best free slots").waitFor();
    }
  }

  private void theHoldLapses(String action) {
    try (Connection database = priors.ownedDatabase();
        PreparedStatement change = database.prepareStatement(TIME_PASSES);
        PreparedStatement lapse =
            database.prepareStatement(
                "update calendar_booking set held_until = now() - interval '1 minute'"
                    + " where subject = ? and ended_at is null")) {
      database.setAutoCommit(false);
      change.execute();
      lapse.setString(1, "action:" + action);
      assertThat(lapse.executeUpdate()).isEqualTo(1);
      database.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW})
  void overdue_hearings_are_told_apart(int width) {
    try (Visit licensing = new Visit(browser, priors, width).signsInAs("licensing")) {
      Page page = licensing.open("/hearings/requests?which=TO_SET&due=OVERDUE");
      licensing.look("hearings-overdue-" + width);
      assertThat(page.locator("#due").inputValue()).isEqualTo("OVERDUE");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW})
  void a_manager_sees_what_was_done_of_the_license(int width) {
    try (Visit manager = new Visit(browser, priors, width).signedInAs(Role.MANAGER)) {
      YearMonth month = YearMonth.from(LocalDate.now(CENTRAL).minusDays(9));
      Page page = manager.open("/reports/monthly?month=" + month);
      page.getByText("Statements and requests").waitFor();
      manager.look("figures-of-the-license-" + width);
      assertThat(page.locator("main").innerText())
          .contains("Valid paperwork", "Overturned overall");
      page.locator("main a:has-text('the cases')").first().click();
      page.locator("main table a").first().waitFor();
      manager.look("cases-behind-a-figure-" + width);
    }
  }
}
