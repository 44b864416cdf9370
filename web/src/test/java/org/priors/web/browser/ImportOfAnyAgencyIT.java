package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A manager sends an export under a profile of the office's own, which leaves the agency open. */
@ExtendWith({Chromium.class, RunningPriors.class})
class ImportOfAnyAgencyIT {

  private static final FilePayload FILE =
      new FilePayload(
          "any.csv",
          "text/csv",
          ("record_id,given,middle,surname,suffix,born,sex,arrested_at,city,charge\n"
                  + "R50000001,Ann,,Anyagency,,1970-02-03,F,2003-05-01T23:30,Rosepine,DUI\n")
              .getBytes(StandardCharsets.UTF_8));

  private final Browser browser;
  private final Running priors;

  ImportOfAnyAgencyIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  @Test
  void the_agency_is_asked_for_beside_its_field_and_stands_on_the_page_of_the_import() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      Page page = visit.open("/imports/list");
      assertThat(page.locator("main").innerText())
          .contains("unreadable.yaml, line 3: the key 'hue' is unknown");
      send(page);
      assertThat(page.locator("[id='agency:err']").innerText())
          .contains("is of any agency; say whose export this is");
      page.getByLabel("Agency").fill("LA0190000");
      send(page);
      page.waitForURL("**/imports/import?id=*");
      assertThat(page.locator("main").innerText())
          .contains("Profile parish-arrests, of ", "(LA0190000)");
    }
  }

  private static void send(Page page) {
    page.getByLabel("Export of")
        .selectOption(new SelectOption().setLabel("Parish arrests (any agency)"));
    page.locator("input[type=file]").setInputFiles(FILE);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import").setExact(true))
        .click();
  }
}
