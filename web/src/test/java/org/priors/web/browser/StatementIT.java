package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/**
 * An officer's statement goes to the licensing agency, comes back for a signature, and goes again.
 */
@ExtendWith({Chromium.class, RunningPriors.class})
class StatementIT {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Browser browser;
  private final Running priors;
  private final Rest officer;

  StatementIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.officer = priors.as(Role.OFFICER);
  }

  private long opened(String surname) {
    return officer
        .post("/api/cases", Arrests.of("Sara", surname).born("1971-03-04").refusingBreath().json())
        .json()
        .get("id")
        .longValue();
  }

  private static String statement(String number, String receivedAt) {
    return """
        {"basis": "refusal", "statementNumber": "%s", "receivedAt": "%s", "sourceDocument": "Sworn report"}
        """
        .formatted(number, receivedAt);
  }

  @Test
  void a_statement_that_is_sent_twice_is_taken_once_and_another_under_its_number_is_refused() {
    String path = "/api/cases/" + opened("Sworntwice") + "/statements";
    Rest.Answer first = officer.post(path, statement("S-1", "2002-01-25T10:00"));
    Rest.Answer again = officer.post(path, statement("S-1", "2002-01-25T10:00"));
    Rest.Answer other = officer.post(path, statement("S-1", "2002-01-26T10:00"));
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("action")).isEqualTo(first.json().get("action"));
    assertThat(other.status()).isEqualTo(409);
  }

  @Test
  void a_statement_that_cannot_be_read_is_refused_by_its_fields() {
    String path = "/api/cases/" + opened("Swornbadly") + "/statements";
    assertThat(
            officer
                .post(path, "{\"basis\": \"speeding\", \"receivedAt\": \"soon\"}")
                .json()
                .toString())
        .contains("/basis", "/statementNumber", "/receivedAt", "/sourceDocument");
  }

  @Test
  void a_missing_signature_sends_a_statement_back_and_its_correction_is_validated() {
    long caseId = opened("Unsigned");
    try (Visit police = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.OFFICER);
        Visit licensing = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      send(police, caseId);
      police.look("statement-sent");

      Page page = licensing.open("/hearings/statements");
      licensing.look("statements-waiting");
      page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName(number(caseId)).setExact(true))
          .click();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Validate it")).click();
      page.locator("[role=alert], .errors").first().waitFor();
      assertThat(page.content()).contains("has no answer");
      licensing.look("statement-check-refused");
      answer(page, "sworn", "NO");
      page.locator("[id='reason:in']").fill("Page 2 is not signed");
      page.locator("[id='dueOn:in_input']").fill("1 Mar 2099");
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Return it to the agency"))
          .click();
      page.getByText("The statement goes back to the agency").waitFor();
      licensing.look("statement-returned");

      police.open("/start").getByText("returned for correction").click();
      police.page().getByText(number(caseId)).click();
      police.page().getByText("Sworn and signed: no").waitFor();
      assertThat(police.page().content()).contains("Page 2 is not signed");
      police.page().getByText("Send it again").click();
      LocalDateTime now = LocalDateTime.now(ZoneId.of("America/Chicago"));
      fill(police.page(), caseId, now.toLocalDate().toString(), HOUR.format(now));

      page.reload();
      answer(page, "sworn", "YES");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Validate it")).click();
      page.getByText("The statement is validated").waitFor();
      licensing.look("statement-validated");
      page.locator("[id='step:in']").selectOption("ISSUE_NOTICE_BY_LETTER");
      page.locator("[id='noticeDay:in_input']").fill(now.toLocalDate().toString());
      page.locator("[id='noticeTime:in']").fill(HOUR.format(now));
      page.locator("[id='noticeDocument:in']").fill("Notice of suspension");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record it")).click();
      page.getByText("What was done of the notice is recorded").waitFor();
      licensing.look("notice-issued");
      licensing.open("/cases/case?id=" + caseId + "#license");
      assertThat(licensing.page().content()).contains("Statement validated; Notice issued");
    }
  }

  private String number(long caseId) {
    return officer.get("/api/cases/" + caseId).json().get("number").textValue();
  }

  private static void send(Visit police, long caseId) {
    police.open("/cases/case?id=" + caseId).getByText("Take in the officer's statement").click();
    fill(police.page(), caseId, "25 Jan 2002", "10:00 am");
  }

  private static void fill(Page page, long caseId, String day, String time) {
    page.getByLabel("What the action rests on").selectOption("REFUSAL");
    page.getByLabel("The agency's number of the statement").fill("S-" + caseId);
    page.getByLabel("Received on").fill(day);
    page.getByLabel("At, needed").fill(time);
    page.getByLabel("Source document").fill("Sworn report");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take the statement in"))
        .click();
    page.getByText("The statement is taken in").waitFor();
  }

  /** All is there but this item. */
  private static void answer(Page page, String item, String found) {
    for (Locator each : page.locator("select[id^='item-']").all()) {
      each.selectOption("YES");
    }
    page.locator("[id='item-" + item + ":in']").selectOption(found);
  }

  @Test
  void a_second_clerk_on_one_statement_is_told_and_keeps_what_was_typed() {
    long caseId = opened("Twoclerks");
    long action =
        officer
            .post(
                "/api/cases/" + caseId + "/statements",
                statement("T-" + caseId, "2002-01-25T10:00"))
            .json()
            .get("action")
            .longValue();
    try (Visit first = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing");
        Visit second = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      Page slow = second.open("/hearings/action?id=" + action);
      answer(slow, "sworn", "NO");
      slow.locator("[id='reason:in']").fill("Page 2 is not signed");
      slow.locator("[id='dueOn:in_input']").fill("1 Mar 2099");
      Page quick = first.open("/hearings/action?id=" + action);
      answer(quick, "sworn", "YES");
      quick.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Validate it")).click();
      quick.getByText("The statement is validated").waitFor();
      slow.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Return it to the agency"))
          .click();
      slow.getByText("Somebody else has made a step").waitFor();
      assertThat(slow.locator("[id='reason:in']").inputValue()).isEqualTo("Page 2 is not signed");
      slow.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Return it to the agency"))
          .click();
      slow.getByText("cannot follow \"Statement validated\"").waitFor();
      second.look("statement-overtaken");
    }
  }
}
