package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/**
 * Markup that comes in by any field on the way from the officer's statement to the decision is
 * shown as the text it is, on every page of hearings, calendar and letters, to every role.
 */
@ExtendWith({Chromium.class, RunningPriors.class})
class MarkupOfHearingsIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final Pattern NO_TEXT =
      Pattern.compile("(?i).*(day|time|dueOn|until|from|begins|ends|fee|_input).*");

  private final Browser browser;
  private final Running priors;
  private final Rest officer;
  private final HearingDays days;

  MarkupOfHearingsIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.officer = priors.as(Role.OFFICER);
    this.days = new HearingDays(priors);
  }

  /** Fills every text of a form that says nothing yet. */
  private static void mark(Page page, String form) {
    String texts = "form[id='" + form + "'] textarea, form[id='" + form + "'] input[type=text]";
    for (Locator each : page.locator(texts).all()) {
      if (each.inputValue().isEmpty() && !NO_TEXT.matcher(each.getAttribute("id")).matches()) {
        each.fill(MarkupIT.MARKUP);
      }
    }
  }

  private static void moment(Page page, String what, LocalDateTime at) {
    page.locator("[id='" + what + "Day:in_input']").fill(at.toLocalDate().toString());
    page.locator("[id='" + what + "Time:in']").fill(at.toLocalTime().toString());
  }

  private static void done(Page page, String button, String told) {
    HearingSteps.click(page, button);
    page.getByText(told).first().waitFor();
  }

  private static void choose(Page page, String field, String value) {
    page.locator("[id='" + field + ":in']").selectOption(value);
  }

  private long stated(LocalDateTime arrested) throws Exception {
    ObjectNode arrest =
        (ObjectNode)
            JSON.readTree(
                Arrests.of("Mark", "Marked" + System.nanoTime())
                    .born("1971-03-04")
                    .at(arrested.toString())
                    .refusingBreath()
                    .json());
    ((ObjectNode) arrest.get("person")).put("surname", "Heard " + MarkupIT.MARKUP);
    ((ObjectNode) arrest.get("arrest"))
        .putObject("officer")
        .put("name", MarkupIT.MARKUP)
        .put("badge", MarkupIT.MARKUP);
    long id = officer.post("/api/cases", arrest.toString()).json().get("id").longValue();
    return statement(id, arrested.plusHours(8));
  }

  private long statement(long caseId, LocalDateTime at) {
    ObjectNode statement =
        JSON.createObjectNode()
            .put("basis", "refusal")
            .put("statementNumber", caseId + MarkupIT.MARKUP)
            .put("receivedAt", at.toString())
            .put("sourceDocument", MarkupIT.MARKUP);
    Rest.Answer answer = officer.post("/api/cases/" + caseId + "/statements", statement.toString());
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    return answer.json().get("action").longValue();
  }

  private static void items(Page page) {
    for (Locator each : page.locator("select[id^='item-']").all()) {
      each.selectOption("YES");
    }
  }

  private static void served(Page page, LocalDateTime at) {
    for (String step : List.of("ISSUE_NOTICE_AT_ARREST", "SERVE_NOTICE")) {
      choose(page, "step", step);
      moment(page, "notice", at);
      mark(page, "notice");
      done(page, "Record it", "What was done of the notice is recorded");
    }
  }

  /** Undoes the service of the notice, and records it again. */
  private static void servedAgain(Page page, LocalDateTime at) {
    page.locator("summary").filter(new Locator.FilterOptions().setHasText("Undo")).first().click();
    mark(page, "undo");
    page.locator("form[id='undo'] input[type=submit]").click();
    page.getByText("The step is undone").waitFor();
    choose(page, "step", "SERVE_NOTICE");
    moment(page, "notice", at);
    mark(page, "notice");
    done(page, "Record it", "What was done of the notice is recorded");
  }

  private static void asked(Page page) {
    choose(page, "askedBy", "COUNSEL");
    moment(page, "request", HearingSteps.now());
    mark(page, "request");
    done(page, "Take the request in", "The request is taken in");
    mark(page, "decideRequest");
    done(page, "Accept the request", "The request is accepted");
  }

  private void set(Page page, long action, LocalDate last) {
    page.navigate(priors.address().resolve("/hearings/set?minutes=115&id=" + action).toString());
    page.locator("li.panel")
        .filter(new Locator.FilterOptions().setHasText("x-mark"))
        .locator("button[name=slot]")
        .first()
        .click();
    page.getByText("Held for you until").waitFor();
    page.locator("[id='lastDay:in_input']").fill(last.toString());
    mark(page, "book");
    done(page, "Set the hearing", "The hearing is set");
  }

  private void moved(Page page, long action, LocalDate last) {
    page.navigate(priors.address().resolve("/hearings/move?id=" + action).toString());
    page.locator("li.panel a").first().click();
    page.getByText("Set now for").waitFor();
    choose(page, "moveBy", "DRIVER");
    page.locator("[id='moveLastDay:in_input']").fill(last.toString());
    mark(page, "move");
    done(page, "Move the hearing", "The hearing is moved");
    moment(page, "told", HearingSteps.now());
    mark(page, "told");
    done(page, "Record the notice", "The notice of hearing is recorded");
  }

  private void heard(Page page, long action) {
    new HearingDay(priors).comes(action);
    page.navigate(priors.address().resolve("/hearings/hearing?id=" + action).toString());
    choose(page, "conductStep", "HOLD_HEARING");
    moment(page, "conduct", HearingSteps.now());
    mark(page, "conduct");
    done(page, "Record what became of it", "What became of the hearing is recorded");
    mark(page, "record");
    for (Locator each : page.locator("form[id='record'] select").all()) {
      if (each.inputValue().isEmpty()) {
        each.selectOption(new SelectOption().setIndex(1));
      }
    }
    HearingSteps.click(page, "Keep the record");
    page.getByText("The record is kept").waitFor();
  }

  private List<String> paths(Role role, long action, LocalDate day) {
    List<String> paths = new ArrayList<>();
    for (org.priors.web.security.Page page : org.priors.web.security.Page.values()) {
      if (page.allows(role) && page.path().matches("/(hearings|calendar|letters)/.*")) {
        paths.add(page.path() + "?id=" + action + "&on=" + day + "&view=day&which=ALL");
      }
    }
    return paths;
  }

  @Test
  void markup_of_every_field_of_a_hearing_is_text_on_every_page_of_every_role() throws Exception {
    LocalDate day = LocalDate.now(CENTRAL).plusDays(1);
    LocalDateTime arrested = HearingSteps.now().minusDays(15).minusHours(1);
    days.on(day, "marked" + System.nanoTime(), "Room " + MarkupIT.MARKUP);
    long action = stated(arrested);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      Page page = visit.open("/hearings/action?id=" + action);
      items(page);
      done(page, "Validate it", "The statement is validated");
      served(page, arrested.plusHours(2));
      servedAgain(page, arrested.plusHours(2));
      asked(page);
      set(page, action, day.plusDays(30));
      moved(page, action, day.plusDays(30));
      assertThat(visit.complaints()).isEmpty();
    }
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.HEARING_OFFICER)) {
      heard(visit.page(), action);
      assertThat(visit.complaints()).isEmpty();
    }
    lookedAt(action, day);
  }

  private void lookedAt(long action, LocalDate day) {
    int shown = 0;
    for (Role role : Role.values()) {
      try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(role)) {
        for (String path : paths(role, action, day)) {
          Page page = visit.open(path);
          assertThat(page.locator("x-mark").count()).as("%s %s", role, path).isZero();
          assertThat(page.locator("main").count()).as("%s %s", role, path).isEqualTo(1);
          shown += page.content().contains("x-mark") ? 1 : 0;
        }
        assertThat(visit.complaints()).as("%s", role).isEmpty();
      }
    }
    assertThat(shown).as("pages that show it").isGreaterThan(8);
  }
}
