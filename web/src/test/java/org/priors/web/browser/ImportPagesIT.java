package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What became of a file, on its page: rows to mend, cases, and the way back from a case. */
@ExtendWith({Chromium.class, RunningPriors.class})
class ImportPagesIT {

  private static final String HEADER =
      "ArrestID,ArrestDatetime,FirstName,HouseNumber,LastName,MiddleName,NameSuffix,Statute,StatuteDescription,Street,Race,Sex\n";

  private final Browser browser;
  private final Running priors;
  private final Rest manager;

  ImportPagesIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    manager = priors.as(Role.MANAGER);
  }

  private static String row(int id, String at, String surname, String statute) {
    return "%d,2016-03-%02dT%s:00:00.000Z,UNA,10,%s,MAE,,%s,Charge as printed,EXAMPLE ST,White,Female%n"
        .formatted(id, 1 + id / 1_000 % 28, at, surname, statute);
  }

  private static String many(int from) {
    return HEADER
        + IntStream.range(0, 27)
            .mapToObj(at -> row(from + at, "03", "PAGED" + (char) ('A' + at), "18.2-266"))
            .collect(Collectors.joining())
        + row(from, "03", "PAGEDA", "18.2-266")
        + row(from + 30, "03", "THEFT", "18.2-95")
        + row(from + 31, "33", "BADTIME", "18.2-266")
        + row(from + 32, "03", "", "18.2-266")
        + ",2016-03-15T03:00:00.000Z,UNA,10,NUMBERLESS,MAE,,18.2-266,Charge,EXAMPLE ST,White,Female\n";
  }

  private long imported(String csv) {
    Rest.Answer sent =
        manager.upload(
            "/api/imports",
            "va-city-arrests",
            "arrests of the second quarter.csv",
            csv.getBytes(StandardCharsets.UTF_8));
    long id = sent.json().get("id").longValue();
    JsonNode done =
        Eventually.answer(
            () -> manager.get("/api/imports/" + id).json(),
            run -> !"running".equals(run.get("state").textValue()));
    assertThat(done.get("state").textValue()).isEqualTo("done");
    return id;
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, 320})
  void fits_with_many_rows_and_with_none(int width) {
    long many = imported(many(1_000 * width));
    long none = imported(HEADER);
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.MANAGER)) {
      look(visit, "/imports/import?id=" + many, "import-many");
      look(visit, "/imports/import?id=" + none, "import-none");
      look(visit, "/imports/list", "imports");
      look(visit, "/cases/list?import=" + many, "cases-of-import");
    }
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      look(visit, "/imports/list", "imports-of-a-clerk-without-an-agency");
      assertThat(visit.page().locator("main").innerText())
          .contains("This account works at no agency, so there is nothing to import here.");
    }
  }

  private static void look(Visit visit, String path, String picture) {
    visit.open(path);
    assertThat(Axe.violations(visit.page())).as(path).isEmpty();
    assertThat(visit.scrollsSideways()).as(path).isFalse();
    assertThat(visit.complaints()).as(path).isEmpty();
    visit.keepPicture(picture);
  }

  @Test
  void the_counts_add_up_and_lead_to_the_cases_and_from_a_case_back() {
    long id = imported(many(920_000));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      Page page = visit.open("/imports/import?id=" + id);
      assertThat(page.locator("main").innerText())
          .contains("32 = 27 + 1 + 1 + 3", "Value missing", "ArrestID is empty", "27 cases");
      assertThat(page.locator("nav[aria-label='Main'] a[aria-current]").innerText())
          .contains("Imports");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PAGEDC, UNA MAE")).click();
      assertThat(page.locator("#arrest").innerText()).contains("Opened by import " + id);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("import " + id)).click();
      Download rows = page.waitForDownload(() -> page.getByText("Rows to mend (CSV)").click());
      assertThat(Path.of(rows.suggestedFilename())).hasToString("import-" + id + "-not-taken.csv");
    }
  }

  @Test
  void an_import_is_taken_back_on_its_page_and_put_back() {
    long id = imported(HEADER + row(930_001, "03", "TAKENBACKONE", "18.2-266"));
    Rest clerk = priors.as(Role.CLERK);
    long driver = found(clerk, 1).at("/hits/0/id").longValue();
    long caseId =
        clerk.get("/api/drivers/" + driver + "/history").json().at("/events/0/caseId").longValue();
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      takeBack(visit, id, "Take this import back", "Take it back", "1 case goes");
      ended(visit.page(), "1 of 1 cases taken back");
      assertThat(Axe.violations(visit.page())).isEmpty();
      visit.keepPicture("import-taken-back");
      found(clerk, 0);
      assertThat(clerk.get("/api/cases/" + caseId).status()).isEqualTo(404);
      assertThat(clerk.get("/api/drivers/" + driver + "/history").status()).isEqualTo(404);
      assertThat(manager.get("/api/imports/" + id).json().get("takenBack").booleanValue()).isTrue();
      assertThat(manager.get("/api/imports/" + id).json().get("casesTakenBack").longValue())
          .isOne();
      Page page = visit.open("/cases/case?id=" + caseId);
      assertThat(page.url()).contains("/cases/withdrawn?id=" + caseId);
      assertThat(page.locator("main").innerText())
          .contains(
              "Taken back: reported in error", "Sent twice by mistake", "TAKENBACKONE, UNA MAE");
      assertThat(Axe.violations(page)).isEmpty();
      visit.keepPicture("case-taken-back");
      takeBack(visit, id, "Put it back", "Put it back", "1 case that was taken back is put back");
      ended(visit.page(), "1 of 1 cases put back");
      found(clerk, 1);
      assertThat(clerk.get("/api/cases/" + caseId).status()).isEqualTo(200);
    }
  }

  @Test
  void what_was_typed_into_a_form_of_a_case_that_is_taken_back_meanwhile_is_shown_with_why() {
    long id = imported(HEADER + row(930_101, "04", "LOSTFORMONE", "18.2-266"));
    long caseId = caseOf("lostformone");
    List<Visit> open = new ArrayList<>();
    for (String form : List.of("/cases/case?id=", "/cases/supplement?what=charge&case=")) {
      Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK);
      visit
          .open(form + caseId)
          .locator("textarea, [name='description:in_input']")
          .fill("Typed here");
      open.add(visit);
    }
    for (String form : List.of("disposition", "document", "correct")) {
      Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK);
      visit
          .open("/cases/" + form + "?case=" + caseId)
          .locator("[name='reason:in'], [name='title:in']")
          .fill("Typed here");
      open.add(visit);
    }
    try (Visit manager = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      takeBack(manager, id, "Take this import back", "Take it back", "1 case goes");
      ended(manager.page(), "1 of 1 cases taken back");
    }
    for (Visit visit : open) {
      try (visit) {
        String form = visit.page().url();
        visit.page().locator("main form input[type=submit]").last().click();
        visit.page().locator("#typed").waitFor();
        assertThat(visit.page().locator("main").innerText())
            .as(form)
            .contains("Nothing was stored", "was taken back", "Sent twice by mistake")
            .contains("Typed here", "Look at what was reported")
            .doesNotContain("There is no case", "IMPAIRED_DRIVING");
        assertThat(Axe.violations(visit.page())).as(form).isEmpty();
        assertThat(visit.scrollsSideways()).as(form).isFalse();
        visit.keepPicture("lost" + form.replaceFirst(".*/cases", ""));
      }
    }
  }

  private long caseOf(String surname) {
    Rest clerk = priors.as(Role.CLERK);
    JsonNode hits =
        Eventually.answer(
            () -> clerk.get("/api/drivers?q=" + surname).json(),
            found -> found.get("total").intValue() == 1);
    long driver = hits.at("/hits/0/id").longValue();
    return clerk
        .get("/api/drivers/" + driver + "/history")
        .json()
        .at("/events/0/caseId")
        .longValue();
  }

  private static JsonNode found(Rest clerk, int total) {
    return Eventually.answer(
        () -> clerk.get("/api/drivers?q=takenbackone").json(),
        hits -> hits.get("total").intValue() == total);
  }

  private static void takeBack(Visit visit, long id, String link, String button, String follows) {
    Page page = visit.open("/imports/import?id=" + id);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    assertThat(page.locator("main").innerText()).contains(follows);
    assertThat(Axe.violations(page)).isEmpty();
    visit.keepPicture(button);
    page.getByLabel("Why").fill("Sent twice by mistake");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    page.waitForURL("**/imports/import?id=" + id);
  }

  private static void ended(Page page, String words) {
    Eventually.answer(
        () -> page.reload() == null ? "" : page.locator("main").innerText(),
        text -> text.contains(words) && !text.contains("Running"));
  }

  @Test
  void a_refused_file_leaves_what_was_chosen_and_its_name_on_the_page() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      Page page = visit.open("/imports/list");
      page.getByLabel("Export of").selectOption("md-county-violations");
      page.locator("input[type=file]")
          .setInputFiles(
              new FilePayload("other.csv", "text/csv", "a,b\n".getBytes(StandardCharsets.UTF_8)));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import").setExact(true))
          .click();
      page.waitForSelector("#file-err");
      assertThat(page.locator("#file-err").innerText())
          .contains("other.csv was not sent. At line 1: The profile md-county-violations reads");
      assertThat(page.getByLabel("Export of").inputValue()).isEqualTo("md-county-violations");
      assertThat(Axe.violations(page)).isEmpty();
    }
  }
}
