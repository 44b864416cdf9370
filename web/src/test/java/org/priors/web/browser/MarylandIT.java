package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.OwnPassword;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/**
 * A State whose offices are new to the product: a failed test in Maryland, from the officer's
 * statement to a license that is restricted to cars with an interlock.
 */
@ExtendWith({Chromium.class, RunningPriors.class})
class MarylandIT {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private static final String POLICE = "MD0170900";
  private static final String LICENSING = "MDMVA0900";
  private static final String GIVEN = "lantern Ferry 41 quilt";
  private static final String SURNAME = "Interlocked";

  private final Browser browser;
  private final Running priors;
  private final Browse administrator;

  MarylandIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.administrator = priors.browse(Role.ADMINISTRATOR);
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(EASTERN).truncatedTo(ChronoUnit.MINUTES);
  }

  private void agency(String ori, String kind) {
    Rest.Answer answer =
        priors
            .as(Role.ADMINISTRATOR)
            .post(
                "/api/agencies",
                """
                {"ori": "%s", "name": "Maryland %s", "kind": "%s", "state": "MD", "zone": "America/New_York"}
                """
                    .formatted(ori, kind, kind));
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
  }

  private void account(String user, Role role, String ori) throws Exception {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("displayName:in", "Mary " + user);
    fields.put("userName:in", user);
    fields.put("password:in", GIVEN);
    fields.put("role:in", role.name());
    fields.put("office:in_input", Long.toString(office(ori)));
    administrator.click("/admin/accounts", "Open the account", fields);
    OwnPassword.chosenBy(user, GIVEN, priors);
  }

  private long office(String ori) throws SQLException {
    try (Connection database = priors.database();
        PreparedStatement query =
            database.prepareStatement(
                "select o.id from office o join agency a on a.id = o.agency_id where a.ori = ?")) {
      query.setString(1, ori);
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getLong(1);
      }
    }
  }

  private Visit as(String user) {
    return new Visit(browser, priors, Visit.WIDE).signsIn(user, OwnPassword.OWN);
  }

  private static void moment(Page page, String what, LocalDateTime at) {
    page.locator("[id='" + what + "Day:in_input']").fill(at.toLocalDate().toString());
    page.locator("[id='" + what + "Time:in']").fill(at.toLocalTime().toString());
  }

  private static void choose(Page page, String field, String value) {
    page.locator("[id='" + field + ":in']").selectOption(value);
  }

  private static void done(Page page, String button, String told) {
    HearingSteps.click(page, button);
    page.getByText(told).first().waitFor();
  }

  /** The case of an arrest of two days ago, .12 of breath. */
  private String arrested(LocalDateTime at) {
    Rest.Answer answer =
        priors
            .as(Role.CLERK)
            .post(
                "/api/cases",
                Arrests.of("Mabel", SURNAME)
                    .by(POLICE)
                    .born("1971-03-04")
                    .at(at.toString())
                    .blowing("0.12")
                    .json());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().get("id").asText();
  }

  private void stated(String caseId, LocalDateTime at) {
    try (Visit officer = as("mdofficer")) {
      Page page = officer.open("/hearings/statement?case=" + caseId);
      officer.look("maryland-statement");
      choose(page, "basis", "FAILURE");
      page.locator("[id='statementNumber:in']").fill("MD-" + caseId);
      page.locator("[id='receivedAt:in_input']").fill(at.toLocalDate().toString());
      page.locator("[id='time:in']").fill(at.toLocalTime().toString());
      page.locator("[id='sourceDocument:in']").fill("Sworn report");
      page.locator("form input[type=submit]").last().click();
      page.waitForURL(url -> !url.contains("/hearings/statement?"));
    }
  }

  private static void served(Page page, LocalDateTime at) {
    for (Locator each : page.locator("select[id^='item-']").all()) {
      each.selectOption("YES");
    }
    done(page, "Validate it", "The statement is validated");
    for (String step : new String[] {"ISSUE_NOTICE_AT_ARREST", "SERVE_NOTICE"}) {
      choose(page, "step", step);
      moment(page, "notice", at);
      page.locator("[id='noticeDocument:in']").fill("Order of Suspension");
      done(page, "Record it", "What was done of the notice is recorded");
    }
  }

  private void set(Page page, String action, LocalDate day) {
    choose(page, "askedBy", "DRIVER");
    moment(page, "request", now());
    page.locator("[id='requestDocument:in']").fill("Letter of the driver");
    page.locator("[id='feePaid:in']").fill("15");
    done(page, "Take the request in", "The request is taken in");
    done(page, "Accept the request", "The request is accepted");
    page.navigate(priors.address().resolve("/hearings/set?id=" + action).toString());
    HearingSteps.hold(page, SURNAME);
    page.locator("[id='lastDay:in_input']").fill(day.plusDays(30).toString());
    done(page, "Set the hearing", "The hearing is set");
    moment(page, "told", now());
    page.locator("[id='toldDocument:in']").fill("Certified mail receipt");
    done(page, "Record the notice", "The notice of hearing is recorded");
  }

  /** The first day of the suspension, as the page has it from the law book. */
  private static LocalDate firstDay(Page page) {
    String said = page.locator("section:has(#h-decision) dd").first().innerText();
    return LocalDate.parse(said.substring(0, said.indexOf(" 20") + 5), DAY);
  }

  private void modified(String action) {
    try (Visit hears = as("mdhears")) {
      Page page = hears.open("/hearings/hearing?id=" + action);
      choose(page, "conductStep", "HOLD_HEARING");
      moment(page, "conduct", now());
      done(page, "Record what became of it", "What became of the hearing is recorded");
      for (Locator each : page.locator("select[id$=':finding:in']").all()) {
        each.selectOption("PROVED");
      }
      for (Locator each : page.locator("textarea[id^='findings:'][id$=':reason:in']").all()) {
        each.fill("The officer's account is believed");
      }
      done(page, "Keep the record", "The record is kept");
      hears.look("maryland-hearing");
      choose(page, "outcome", "MODIFY");
      page.locator("[id='decisionReason:in']").fill("Needs the car for work");
      choose(page, "restriction", "INTERLOCK");
      LocalDate first = firstDay(page);
      page.locator("[id='ends:in_input']").fill(first.plusDays(44).toString());
      page.locator("[id='restrictedFrom:in_input']").fill(first.plusDays(10).toString());
      page.locator("[id='restrictedUntil:in_input']").fill(first.plusDays(44).toString());
      HearingSteps.click(page, "Sign the decision");
      page.getByText("The decision is signed").waitFor();
      hears.look("maryland-decided");
    }
  }

  @Test
  void a_failed_test_ends_in_a_license_with_an_interlock() throws Exception {
    agency(POLICE, "police");
    agency(LICENSING, "dmv");
    account("mdofficer", Role.OFFICER, POLICE);
    account("mdlicensing", Role.CLERK, LICENSING);
    account("mdhears", Role.HEARING_OFFICER, LICENSING);
    LocalDateTime arrested = now().minusDays(2);
    LocalDate day = LocalDate.now(EASTERN).plusDays(7);
    String caseId = arrested(arrested);
    stated(caseId, arrested.plusHours(8));
    new HearingDays(priors, LICENSING).on(day, "mdhears", "Room " + SURNAME);
    String action;
    try (Visit licensing = as("mdlicensing")) {
      Page page = licensing.open("/cases/case?id=" + caseId);
      page.locator("a[href*='/hearings/action?id=']").first().click();
      page.waitForURL(url -> url.contains("/hearings/action?id="));
      action = page.url().replaceAll(".*id=(\\d+).*", "$1");
      served(page, arrested.plusHours(2));
      set(page, action, day);
      licensing.look("maryland-set");
    }
    new HearingDay(priors).comes(Long.parseLong(action));
    modified(action);
    try (Visit officer = as("mdofficer")) {
      Page page = officer.open("/cases/case?id=" + caseId + "#license");
      assertThat(page.locator("main").innerText()).containsIgnoringCase("interlock");
      officer.look("maryland-license");
    }
  }
}
