package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** The docket of a day is printed and taken away from the calendar, by its office alone. */
@ExtendWith({Chromium.class, RunningPriors.class})
class DocketIT {

  private final Browser browser;
  private final Running priors;

  DocketIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void the_calendar_leads_to_the_docket_of_each_day_on_paper_and_as_a_workbook()
      throws IOException {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.HEARING_OFFICER)) {
      Page page = visit.open("/calendar/week");
      page.getByText("Next week").first().click();
      page.locator("#calendar-list").waitFor();
      Download paper =
          page.waitForDownload(
              () -> page.locator("#calendar-list a[href*='day.pdf']").first().click());
      assertThat(text(Files.readAllBytes(paper.path())))
          .contains("Docket of ", "Ira Specimen", "Louisiana DMV (demo)");
      Download workbook =
          page.waitForDownload(
              () -> page.locator("#calendar-list a[href*='day.xlsx']").first().click());
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook.path()))) {
        assertThat(book.getSheetName(0)).isEqualTo("Docket");
        assertThat(book.getSheetName(1)).isEqualTo("Earlier events");
      }
    }
  }

  @Test
  void who_hears_takes_the_own_docket_of_today() throws IOException {
    Rest.Answer paper = priors.as(Role.HEARING_OFFICER).get("/api/dockets/day.pdf?officer=own");
    assertThat(paper.status()).isEqualTo(200);
    assertThat(text(paper.body())).contains("Docket of ", "Ira Specimen");
    Rest.Answer book = priors.as(Role.HEARING_OFFICER).get("/api/dockets/day.xlsx?officer=own");
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.body()))) {
      assertThat(read.getNumberOfSheets()).isEqualTo(2);
    }
  }

  @Test
  void other_offices_have_none_and_what_is_no_day_or_officer_is_refused() {
    assertThat(priors.as(Role.CLERK).get("/api/dockets/day.pdf").status()).isEqualTo(404);
    assertThat(priors.as(Role.OFFICER).get("/api/dockets/day.xlsx").status()).isEqualTo(403);
    Rest hears = priors.as(Role.HEARING_OFFICER);
    assertThat(hears.get("/api/dockets/day.pdf?on=tomorrow").status()).isEqualTo(422);
    assertThat(hears.get("/api/dockets/day.pdf?officer=999999999").status()).isEqualTo(404);
  }
}
