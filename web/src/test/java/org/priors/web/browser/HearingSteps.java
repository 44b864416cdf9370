package org.priors.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/** What a clerk of the licensing agency does on the way to a hearing, in the browser. */
final class HearingSteps {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

  /** Louisiana has a request come within so many days of the arrest. */
  private static final int DAYS_TO_ASK = 15;

  private final Running priors;
  private final Rest officer;
  private final Map<Long, Long> cases = new HashMap<>();

  HearingSteps(Running priors) {
    this.priors = priors;
    this.officer = priors.as(Role.OFFICER);
  }

  static LocalDateTime now() {
    return LocalDateTime.now(CENTRAL).truncatedTo(ChronoUnit.MINUTES);
  }

  /** An arrest whose last day to ask for a hearing is today, with its statement validated. */
  long served(Page page, String surname) {
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
    cases.put(action, caseId);
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

  /** The case that an action made here is of. */
  long caseOf(long action) {
    return cases.get(action);
  }

  private static void notice(Page page, String step, LocalDateTime at) {
    page.locator("[id='step:in']").selectOption(step);
    page.locator("[id='noticeDay:in_input']").fill(at.toLocalDate().toString());
    page.locator("[id='noticeTime:in']").fill(at.toLocalTime().toString());
    page.locator("[id='noticeDocument:in']").fill("Notice of suspension");
    click(page, "Record it");
    page.getByText("What was done of the notice is recorded").waitFor();
  }

  static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  static void asked(Page page, String counsel) {
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

  static void accepted(Page page) {
    click(page, "Accept the request");
    page.getByText("The request is accepted").waitFor();
  }

  /** Other days on the calendar have shorter slots. */
  static void hold(Page page, String surname) {
    page.locator("#minutes").fill("115");
    click(page, "Show");
    page.locator("li.panel")
        .filter(new Locator.FilterOptions().setHasText("Room " + surname))
        .locator("button[name=slot]")
        .first()
        .click();
    page.getByText("Held for you until").waitFor();
  }
}
