package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A hearing is held, its record kept and signed with the decision, and the license follows. */
@ExtendWith({Chromium.class, RunningPriors.class})
class HeldHearingIT {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

  private final Browser browser;
  private final Running priors;
  private final HearingSteps steps;
  private final HearingDays days;

  HeldHearingIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.steps = new HearingSteps(priors);
    this.days = new HearingDays(priors);
  }

  private long notified(Page page, String surname, int inDays) {
    LocalDate day = LocalDate.now(CENTRAL).plusDays(inDays);
    days.on(day, priors.userName(Role.HEARING_OFFICER), "Room " + surname);
    long action = steps.served(page, surname);
    HearingSteps.asked(page, "P. " + surname);
    HearingSteps.accepted(page);
    page.navigate(priors.address().resolve("/hearings/set?id=" + action).toString());
    HearingSteps.hold(page, surname);
    page.locator("[id='lastDay:in_input']").fill(day.plusDays(30).toString());
    HearingSteps.click(page, "Set the hearing");
    page.getByText("The hearing is set").waitFor();
    LocalDateTime now = HearingSteps.now();
    page.locator("[id='toldDay:in_input']").fill(now.toLocalDate().toString());
    page.locator("[id='toldTime:in']").fill(now.toLocalTime().toString());
    page.locator("[id='toldDocument:in']").fill("Certified mail receipt");
    HearingSteps.click(page, "Record the notice");
    page.getByText("The notice of hearing is recorded").waitFor();
    return action;
  }

  @ParameterizedTest
  @CsvSource({"1280, Heldwide, 1", "390, Heldnarrow, 2"})
  void a_hearing_is_held_found_and_sustained(int width, String surname, int inDays) {
    long action;
    try (Visit licensing = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      action = notified(licensing.page(), surname, inDays);
    }
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.HEARING_OFFICER)) {
      Page page = visit.open("/hearings/hearing?id=" + action);
      visit.look("hearing-before-" + surname);
      conducted(page);
      page.getByText("That day has not come").first().waitFor();
      visit.look("hearing-not-yet-" + surname);
      new HearingDay(priors).comes(action);
      page = visit.open("/hearings/hearing?id=" + action);
      checkedIn(page, surname);
      conducted(page);
      page.getByText("What became of the hearing is recorded").waitFor();
      assertThat(page.locator("[id='appearances:0:name:in']").inputValue())
          .containsIgnoringCase(surname);
      kept(page);
      visit.open("/hearings/hearing?id=" + action);
      assertThat(page.locator("[id='exhibits:0:title:in']").inputValue()).isEqualTo("Report");
      visit.look("hearing-kept-" + surname);
      decided(page);
      page.getByText("No source prints the first day here").first().waitFor();
      visit.look("decision-refused-" + surname);
      page.locator("[id='begins:in_input']").fill(LocalDate.now(CENTRAL).toString());
      decided(page);
      page.getByText("The decision is signed").waitFor();
      assertThat(page.content()).contains("Signed with the decision", "nothing is allowed");
      visit.look("hearing-decided-" + surname);
    }
    theLicenseIsShown(action);
  }

  private static void checkedIn(Page page, String surname) {
    HearingSteps.click(page, "Mark it");
    page.getByText("to mend").first().waitFor();
    page.locator("[id='checkInWho:in']").selectOption("0");
    page.locator("[id='checkInManner:in']").selectOption("IN_PERSON");
    HearingSteps.click(page, "Mark it");
    page.getByText("It is marked").waitFor();
    assertThat(page.content()).contains("marked by");
  }

  private static void conducted(Page page) {
    LocalDateTime now = HearingSteps.now();
    page.locator("[id='conductStep:in']").selectOption("HOLD_HEARING");
    page.locator("[id='conductDay:in_input']").fill(now.toLocalDate().toString());
    page.locator("[id='conductTime:in']").fill(now.toLocalTime().toString());
    HearingSteps.click(page, "Record what became of it");
  }

  private static void kept(Page page) {
    page.locator("[id='exhibits:0:title:in']").fill("Report");
    HearingSteps.click(page, "Keep the record");
    page.getByText("to mend").first().waitFor();
    page.locator("[id='exhibits:0:offeredBy:in']").selectOption("STATE");
    page.locator("[id='exhibits:0:ruling:in']").selectOption("ADMITTED");
    page.locator("[id='findings:0:issue:in']").fill("Whether the driver refused the test");
    page.locator("[id='findings:0:finding:in']").selectOption("PROVED");
    page.locator("[id='findings:0:reason:in']").fill("Said no twice");
    HearingSteps.click(page, "Keep the record");
    page.getByText("The record is kept").waitFor();
  }

  private static void decided(Page page) {
    page.locator("[id='outcome:in']").selectOption("SUSTAIN");
    page.locator("[id='decisionReason:in']").fill("Preponderance of the evidence");
    HearingSteps.click(page, "Sign the decision");
  }

  /** By the prosecutor on the same day. */
  private void theLicenseIsShown(long action) {
    try (Visit prosecutor = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = prosecutor.open("/hearings/hearing?id=" + action);
      assertThat(page.content()).contains("Said no twice", "Proved");
      prosecutor.look("hearing-for-prosecutor");
      prosecutor.open("/cases/case?id=" + steps.caseOf(action) + "#license");
      page.getByText("What was said and found at the hearing of").click();
      assertThat(page.locator("#license").innerText())
          .contains("Said no twice", "Proved", "Report, offered by", "Recording: none is noted");
      prosecutor.look("signed-hearing-in-case-file");
    }
  }
}
