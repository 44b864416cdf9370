package org.priors.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A file that is sent shows how far it is, and can be stopped. */
@ExtendWith({Chromium.class, RunningPriors.class})
class FileOnItsWayIT {

  private final Browser browser;
  private final Running priors;

  FileOnItsWayIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private static Page chosen(Visit visit, Path folder, int size) throws IOException {
    Path file = Files.write(folder.resolve("no-export.csv"), "x".repeat(size).getBytes());
    Page page = visit.open("/imports/list");
    page.locator("input[type=file]").setInputFiles(file);
    return page;
  }

  @Test
  void what_is_wrong_with_a_file_is_said_beside_its_field(@TempDir Path folder) throws Exception {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      Page page = chosen(visit, folder, 300);
      page.locator("#import").click();
      assertThat(page.locator("#file-err")).isVisible();
      assertThat(page.locator("#file-err")).isFocused();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void the_way_of_a_file_is_told_and_can_be_stopped(@TempDir Path folder) throws Exception {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      Page page = chosen(visit, folder, 4 * 1024 * 1024);
      slow(page);
      page.locator("#import").click();
      assertThat(page.locator("[data-sending] [role=status]")).containsText(" of 4.0 MiB.");
      assertThat(Axe.violations(page)).isEmpty();
      page.getByText("Stop sending").click();
      assertThat(page.locator("[data-not-sent]")).hasText("Stopped. Nothing is stored.");
      assertThat(page.locator("#import")).isEnabled();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static void slow(Page page) {
    CDPSession network = page.context().newCDPSession(page);
    JsonObject line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 10);
    line.addProperty("downloadThroughput", 1_000_000);
    line.addProperty("uploadThroughput", 400_000);
    network.send("Network.enable");
    network.send("Network.emulateNetworkConditions", line);
  }

  @Test
  void without_scripts_the_form_is_sent_as_it_is(@TempDir Path folder) throws Exception {
    try (Visit visit = Visit.withoutScripts(browser, priors).signedInAs(Role.MANAGER)) {
      Page page = chosen(visit, folder, 300);
      page.locator("#import").click();
      assertThat(page.locator("#file-err")).isVisible();
    }
  }
}
