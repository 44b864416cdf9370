package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What is on the screen is on paper: the PDF that the browser makes of a page is read back. */
@ExtendWith({Chromium.class, RunningPriors.class})
class PrintIT {

  private final Browser browser;
  private final Running priors;

  PrintIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private JsonNode driver() {
    return Eventually.answer(
        () -> priors.as(Role.CLERK).get("/api/drivers?q=00-0000-417").json().at("/hits/0"),
        hit -> !hit.isMissingNode());
  }

  /** The open case of the demonstration's driver with most on record, charged too low. */
  private JsonNode openCase(long driver) {
    for (JsonNode event :
        priors.as(Role.CLERK).get("/api/drivers/" + driver + "/history").json().get("events")) {
      if ("ARREST".equals(event.get("kind").textValue())) {
        return event;
      }
    }
    throw new IllegalStateException("The demonstration driver has no arrest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Letter", "A4"})
  void a_case_file_is_whole_on_paper_with_the_counts_and_priors_on_its_first_sheet(String format) {
    JsonNode arrest = openCase(driver().get("id").longValue());
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open("/cases/case?id=" + arrest.get("caseId"));
      String counts = page.locator(".priors-line strong").innerText();
      Paper paper = Paper.of(page, format);
      assertThat(paper.missing(page)).isEmpty();
      assertThat(oneLine(paper.sheets().get(0)))
          .contains(counts, "the record shows 3rd", "Counts", "within 10 years");
      String number = arrest.get("caseNumber").textValue();
      int sheets = paper.sheets().size();
      for (int i = 0; i < sheets; i++) {
        assertThat(oneLine(paper.sheets().get(i)))
            .contains("Case " + number, "Page " + (i + 1) + " of " + sheets);
      }
      assertThat(String.join("", paper.contents())).contains(".141g/210L", "agency·LA");
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Letter", "A4"})
  void every_other_page_that_is_printed_is_whole_on_paper(String format) {
    long driver = driver().get("id").longValue();
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      for (String path :
          List.of(
              "/start",
              "/drivers/driver?id=" + driver,
              "/search/search?q=exampel",
              "/search/repeat",
              "/cases/list?which=ALL",
              "/cases/list?which=UNDERCHARGED",
              "/law/state?state=LA",
              "/law/parameter?path=us/la/administrative/refusal/suspension",
              "/law/coverage",
              "/law/house-rules",
              "/help")) {
        whole(visit.open(path), path, format);
      }
    }
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      whole(visit.open("/reports/monthly?month=2002-05"), "monthly", format);
    }
  }

  private static void whole(Page page, String path, String format) {
    Paper paper = Paper.of(page, format);
    assertThat(paper.missing(page)).as("%s on %s", path, format).isEmpty();
    assertThat(paper.sheets().get(0)).contains("Page 1 of " + paper.sheets().size());
  }
}
