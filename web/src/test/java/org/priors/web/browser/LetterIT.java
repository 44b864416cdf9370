package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A clerk of the licensing agency reads a letter, makes it, and prints the day's batch. */
@ExtendWith({Chromium.class, RunningPriors.class})
class LetterIT {

  private final Browser browser;
  private final Running priors;
  private final Rest officer;

  LetterIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.officer = priors.as(Role.OFFICER);
  }

  /** The action of a statement that came on the arrest of this person. */
  private long action(String surname) {
    long caseId =
        officer
            .post(
                "/api/cases",
                Arrests.of("Lena", surname).born("1971-03-04").refusingBreath().json())
            .json()
            .get("id")
            .longValue();
    return officer
        .post(
            "/api/cases/" + caseId + "/statements",
            """
            {"basis": "refusal", "statementNumber": "L-%s", "receivedAt": "2002-01-25T10:00", "sourceDocument": "Sworn report"}
            """
                .formatted(caseId))
        .json()
        .get("action")
        .longValue();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  private static void giveBack(Page page) {
    for (Locator each : page.locator("select[id^='item-']").all()) {
      each.selectOption("YES");
    }
    page.locator("[id='item-sworn:in']").selectOption("NO");
    page.locator("[id='reason:in']").fill("Page 2 is not signed");
    page.locator("[id='dueOn:in_input']").fill("1 Mar 2099");
    press(page, "Return it to the agency");
    page.getByText("The statement goes back to the agency").waitFor();
  }

  private static String text(Download download) throws IOException {
    try (PDDocument document = Loader.loadPDF(download.path().toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void a_letter_is_read_made_and_printed() throws IOException {
    long action = action("Letterbox");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing");
        Visit narrow = new Visit(browser, priors, Visit.NARROW).signsInAs("licensing");
        Visit narrowest = new Visit(browser, priors, Visit.NARROWEST).signsInAs("licensing")) {
      Page page = visit.open("/hearings/action?id=" + action);
      giveBack(page);
      visit.look("letter-to-make");
      link(page, "Make: Return of the officer's statement").click();
      page.getByText("Page 2 is not signed").waitFor();
      visit.look("letter-read");
      for (Visit small : new Visit[] {narrow, narrowest}) {
        small.open(page.url().substring(priors.address().toString().length()));
        small.look("letter-read");
      }
      link(page, "Spanish").click();
      page.getByText("Jurada y firmada: falta").waitFor();
      visit.look("letter-read-spanish");
      Download draft = page.waitForDownload(() -> link(page, "Download it as PDF").click());
      assertThat(text(draft)).contains("Jurada y firmada: falta");
      press(page, "Make it");
      page.getByText("The letter is made and waits for printing").waitFor();
      visit.look("letter-made");
      Download letter = page.waitForDownload(() -> link(page, "Download the PDF").click());
      assertThat(text(letter)).isEqualTo(text(draft));

      visit.open("/letters/list");
      visit.look("letters-waiting");
      narrow.open("/letters/list");
      narrow.look("letters-waiting");
      press(page, "Print all");
      page.getByText("Part 1 of 1").waitFor();
      visit.look("letters-batch");
      narrow.open(page.url().substring(priors.address().toString().length()));
      narrow.look("letters-batch");
      Download part = page.waitForDownload(() -> link(page, "Part 1").click());
      assertThat(text(part)).contains("Jurada y firmada: falta");
      visit.open("/letters/list?which=batches");
      page.getByText("Ready to print").first().waitFor();
      visit.look("letters-batches");
      visit.open("/hearings/action?id=" + action);
      assertThat(page.content()).contains("Printed in batch");
      visit.look("letter-sent");
    }
  }

  @Test
  void a_letter_that_somebody_else_has_made_meanwhile_is_read_again() {
    long action = action("Lettertwice");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
      Page page = visit.open("/hearings/action?id=" + action);
      giveBack(page);
      link(page, "Make: Return of the officer's statement").click();
      String address = page.url();
      try (Visit other = new Visit(browser, priors, Visit.WIDE).signsInAs("licensing")) {
        Page second = other.open(address.substring(priors.address().toString().length()));
        press(second, "Make it");
        second.getByText("The letter is made and waits").waitFor();
      }
      press(page, "Make it");
      page.getByText("The letter is not what you read any more").waitFor();
      visit.look("letter-overtaken");
      press(page, "Make it");
      page.getByText("The letter is made and waits").waitFor();
      assertThat(page.locator("dl.kv").textContent().replaceAll("\\s", "")).contains("Version2");
    }
  }

  @Test
  void who_is_of_no_licensing_agency_prints_nothing_and_reads_what_was_made() {
    assertThat(priors.as(Role.CLERK).get("/api/letters/batches/1").status()).isEqualTo(404);
    assertThat(priors.as(Role.OFFICER).get("/api/letters/batches/1/parts/1").status())
        .isEqualTo(403);
    assertThat(officer.get("/api/letters/999999").status()).isEqualTo(404);
    assertThat(officer.get("/api/letters/nothing").status()).isEqualTo(404);
    assertThat(priors.as(Role.ADMINISTRATOR).get("/api/letters/1").status()).isEqualTo(403);
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      visit.open("/letters/list").getByText("Nothing to print here").waitFor();
      visit.look("letters-elsewhere");
    }
  }
}
