package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A clerk adds to a case what came after its report. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SupplementFormIT {

  private static final String ADD = "input[value='Add it to the case']";

  private final Browser browser;
  private final Running priors;
  private final Rest clerk;

  SupplementFormIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  private JsonNode opened(Arrests arrest) {
    return clerk.post("/api/cases", arrest.json()).json();
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='" + field + ":in'], [id='" + field + ":in_input']").last().fill(text);
  }

  private static void choose(Page page, String field, String value) {
    page.locator("[id='" + field + ":in']").selectOption(value);
  }

  @Test
  void the_same_form_sent_twice_is_stored_once_and_leads_to_what_is_stored() throws Exception {
    JsonNode opened = opened(Arrests.of("Gesa", "Formsenttwice").born("1970-02-03"));
    String path = "/cases/case?id=" + opened.get("id");
    Browse person = priors.browse(Role.CLERK);
    String page = person.get(path).body();
    assertThat(led(person, page, path, "Called the laboratory"))
        .endsWith(path + "&done=noted#notes");
    assertThat(led(person, page, path, "Called the laboratory"))
        .endsWith(path + "&done=noted&again=true#notes");
    String shown = person.get(path + "&done=noted&again=true").body();
    assertThat(shown).containsOnlyOnce("Called the laboratory</p>");
    assertThat(shown).contains("It was not stored a second time");
    assertThat(led(person, page, path, "Nobody answers"))
        .as("another note")
        .endsWith(path + "&done=noted#notes");
  }

  @Test
  void a_form_that_was_refused_and_mended_is_stored_once_whatever_the_browser_sends_anew()
      throws Exception {
    JsonNode opened = opened(Arrests.of("Gesa", "Formmendedonce").born("1970-02-03"));
    String path = "/cases/case?id=" + opened.get("id");
    Browse person = priors.browse(Role.CLERK);
    String page = person.get(path).body();
    Map<String, String> empty = Map.of("id", opened.get("id").asText(), "text:in", "");
    String refused = person.clickIn(page, path, "Add the note", empty).body();
    assertThat(person.clickIn(page, path, "Add the note", empty).statusCode())
        .as("reloaded, it is refused as before")
        .isEqualTo(200);
    assertThat(led(person, refused, path, "Called the court")).endsWith(path + "&done=noted#notes");
    String again = path + "&done=noted&again=true#notes";
    assertThat(led(person, refused, path, "Called the court")).endsWith(again);
    assertThat(led(person, page, path, "Called the court"))
        .as("mended once more where it was opened")
        .endsWith(again);
    assertThat(led(person, page, path, "")).as("the refused one, by a reload").endsWith(again);
    assertThat(person.get(path).body()).containsOnlyOnce("Called the court</p>");
    assertThat(led(person, page, path, "Nobody answers"))
        .as("another note")
        .endsWith(path + "&done=noted#notes");
  }

  @Test
  void a_form_is_still_open_after_many_other_pages() throws Exception {
    JsonNode opened = opened(Arrests.of("Gesa", "Formstaysopen").born("1970-02-03"));
    String path = "/cases/case?id=" + opened.get("id");
    Browse person = priors.browse(Role.CLERK);
    String page = person.get(path).body();
    for (int other = 0; other < 20; other++) {
      person.get("/cases/list");
    }
    assertThat(led(person, page, path, "Called meanwhile")).endsWith(path + "&done=noted#notes");
  }

  @Test
  void the_back_button_leads_to_a_form_with_nothing_left_to_send_twice() {
    JsonNode opened = opened(Arrests.of("Gesa", "Formwentback").born("1970-02-03"));
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/case?id=" + opened.get("id"));
      page.getByLabel("Write a note").fill("Called the laboratory");
      page.locator("input[value='Add the note']").click();
      page.waitForURL(url -> url.contains("done=noted"));
      page.goBack();
      page.getByLabel("Write a note").waitFor();
      assertThat(page.getByLabel("Write a note").inputValue()).isEmpty();
      assertThat(page.locator("#notes").innerText()).contains("Called the laboratory");
      visit.open("/cases/supplement?what=charge&case=" + opened.get("id"));
      choose(page, "kind", "OTHER");
      fill(page, "statute", "DEMO 9");
      fill(page, "description", "Open container");
      fill(page, "sourceDocument", "Bill of information");
      page.locator(ADD).click();
      page.waitForURL(url -> url.contains("done=added-charge"));
      page.goBack();
      page.locator(ADD).click();
      assertThat(page.locator("[role=alert]").innerText())
          .as("a form to fill in anew, and no word of somebody else")
          .contains("The statute is missing.")
          .doesNotContain("someone else");
    }
  }

  private static String led(Browse person, String page, String path, String note) throws Exception {
    String id = path.replaceFirst(".*=", "");
    return person
        .clickIn(page, path, "Add the note", Map.of("id", id, "text:in", note))
        .headers()
        .firstValue("location")
        .orElseThrow();
  }

  @Test
  void a_test_and_weeks_later_its_result_are_added_on_a_narrow_screen() {
    JsonNode opened = opened(Arrests.of("Gesa", "Formedlater").born("1970-02-03"));
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/case?id=" + opened.get("id"));
      page.getByText("Add a test").first().click();
      page.locator(ADD).click();
      assertThat(page.locator("[role=alert]").innerText())
          .contains("The kind of test is missing.", "The source document is missing.");
      visit.look("supplement-test-refused");
      choose(page, "kind", "BLOOD");
      choose(page, "outcome", "COMPLETED");
      fill(page, "askedAt", "0:10");
      fill(page, "sourceDocument", "Blood kit 9");
      page.locator("[id='sourceDocument:in']").press("Enter");
      page.waitForURL(url -> url.contains("done=added-test"));
      assertThat(page.locator("#arrest").innerText()).contains("Blood", "00:10");
      visit.look("case-with-test");
      page.getByText("Add the result").first().click();
      visit.look("supplement-result");
      fill(page, "result", ".141");
      choose(page, "unit", "G_PER_100_ML");
      fill(page, "sourceDocument", "Laboratory report 17");
      page.locator(ADD).click();
      page.waitForURL(url -> url.contains("done=added-result"));
      assertThat(page.locator("#arrest").innerText())
          .contains(".141 g/100 mL", "Laboratory report 17")
          .doesNotContain("Add the result");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void a_charge_and_the_advisement_are_added_and_a_second_sending_is_told_of() {
    JsonNode opened = opened(Arrests.of("Gesa", "Formedcharge").born("1970-02-03"));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      for (String done : new String[] {"added-charge", "added-before"}) {
        Page page = visit.open("/cases/case?id=" + opened.get("id"));
        page.getByText("Add a charge").first().click();
        visit.look("supplement-charge");
        fill(page, "statute", "DEMO 7");
        fill(page, "description", "Open container");
        choose(page, "kind", "OTHER");
        fill(page, "sourceDocument", "Bill of information");
        page.locator(ADD).click();
        page.waitForURL(url -> url.contains("done=" + done));
      }
      Page page = visit.open("/cases/case?id=" + opened.get("id"));
      assertThat(page.locator("#charges").innerText()).containsOnlyOnce("Open container");
      page.getByText("Add the advisement").first().click();
      visit.look("supplement-advisement");
      fill(page, "form", "DPSSP 6606");
      fill(page, "language", "Spanish");
      fill(page, "readAt", "23:50");
      fill(page, "readBy", "B. Dummy");
      fill(page, "sourceDocument", "Arrest report");
      page.locator(ADD).click();
      page.waitForURL(url -> url.contains("done=added-advisement"));
      assertThat(page.locator("#arrest").innerText())
          .contains("DPSSP 6606, Spanish, read at 23:50 by B. Dummy")
          .doesNotContain("Add the advisement");
      visit.look("case-grown");
      page.getByText("Add what became known").first().click();
      visit.look("supplement-arrest");
      fill(page, "noticeDay", "2001-07-25");
      fill(page, "noticeAt", "10:15");
      choose(page, "commercialLicense", "true");
      fill(page, "sourceDocument", "Notice 17");
      page.locator(ADD).click();
      page.waitForURL(url -> url.contains("done=added-arrest"));
      assertThat(page.locator("#arrest").innerText()).contains("10:15", "; later: Notice 17");
    }
  }

  @Test
  void who_is_overtaken_keeps_what_was_typed_and_is_told_to_look_again() {
    JsonNode opened = opened(Arrests.of("Gesa", "Formedovertaken").born("1970-02-03"));
    String path = "/cases/supplement?case=" + opened.get("id");
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = visit.open(path + "&what=charge");
      fill(page, "statute", "DEMO 7");
      fill(page, "description", "Open container");
      choose(page, "kind", "OTHER");
      fill(page, "sourceDocument", "Bill of information");
      clerk.post(
          "/api/cases/" + opened.get("id") + "/tests",
          """
          {"kind": "breath", "outcome": "refused", "sourceDocument": "Refusal form"}
          """);
      page.locator(ADD).click();
      assertThat(page.locator("[role=alert]").innerText()).contains("changed by someone else");
      visit.look("supplement-overtaken");
      assertThat(page.locator("[id='statute:in_input']").inputValue()).isEqualTo("DEMO 7");
      page.locator(ADD).click();
      page.waitForURL(url -> url.contains("done=added-charge"));
      assertThat(visit.open(path + "&what=nothing").locator("main").innerText())
          .contains("There is no");
    }
  }

  @Test
  void a_case_under_seal_is_added_to_by_who_sees_it_alone() {
    JsonNode hidden =
        Orders.convicted(priors, Arrests.of("Gesa", "Formedsealed").born("1970-02-03"));
    Orders.record(browser, priors, hidden.get("number").textValue(), "SEALED");
    String path = "/api/cases/" + hidden.get("id") + "/charges";
    String charge =
        """
        {"statute": "DEMO 7", "description": "Open container", "kind": "other", "sourceDocument": "Bill"}
        """;
    assertThat(clerk.post(path, charge).text())
        .isEqualTo(
            clerk
                .post(path.replace(hidden.get("id").asText(), "987654321"), charge)
                .text()
                .replace("987654321", hidden.get("id").asText()));
    assertThat(clerk.post(path, charge).status()).isEqualTo(404);
    assertThat(priors.as(Role.PROSECUTOR).post(path, charge).status()).isEqualTo(201);
  }
}
