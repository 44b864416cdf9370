package org.priors.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** An agency or a court is found while its name is typed; without scripts its name is enough. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SuggestionsIT {

  private static final String AGENCY = "Tupelo City Police (demo), LA (LA0170100)";

  private final Browser browser;
  private final Running priors;

  SuggestionsIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private static Locator agency(Page page) {
    return page.getByLabel("Arresting agency, needed");
  }

  private static Locator offered(Page page) {
    return page.locator("[id='agency:in_panel'] [role=option]");
  }

  @Test
  void a_suggestion_is_taken_by_keyboard() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      agency(page).pressSequentially("city tup");
      assertThat(offered(page).first()).hasText(AGENCY);
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      assertThat(agency(page)).hasValue(AGENCY);
      assertThat(agency(page)).isFocused();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, Visit.NARROWEST})
  void an_open_list_of_suggestions_breaks_no_rule_of_axe(int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      agency(page).pressSequentially("tup");
      assertThat(offered(page).first()).isVisible();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void a_name_with_markup_is_offered_and_taken_as_the_text_it_is() {
    String name = "Quoted \"'><x-mark> & Police";
    priors
        .as(Role.ADMINISTRATOR)
        .post(
            "/api/agencies",
            """
            {"ori": "LA0178888", "name": "%s", "kind": "police", "state": "LA", "zone": "America/Chicago"}
            """
                .formatted(name.replace("\"", "\\\"")));
    String full = name + ", LA (LA0178888)";
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      agency(page).pressSequentially("quoted");
      assertThat(offered(page).first()).hasText(full);
      assertThat(page.locator("x-mark")).hasCount(0);
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      assertThat(agency(page)).hasValue(full);
    }
  }

  @Test
  void without_scripts_part_of_a_name_is_asked_back_with_the_names_that_have_it() {
    try (Visit visit = Visit.withoutScripts(browser, priors).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      agency(page).fill("demo");
      page.locator("input[value='Open the case']").last().click();
      assertThat(page.locator("[role=alert]").first())
          .containsText("No agency on file is called 'demo'. Is it ");
      assertThat(agency(page)).hasValue("demo");
    }
  }

  @Test
  void without_scripts_part_of_a_name_that_one_alone_has_is_read_back_before_it_is_taken() {
    try (Visit visit = Visit.withoutScripts(browser, priors).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      agency(page).fill("tupelo city");
      page.locator("input[value='Open the case']").last().click();
      assertThat(page.locator("[role=alert]").first()).containsText("things to mend");
      assertThat(page.getByText("Read as " + AGENCY).first()).isVisible();
      assertThat(agency(page)).hasValue(AGENCY);
    }
  }

  @Test
  void the_search_finds_by_a_source_that_was_suggested() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/search/search");
      page.getByText("More fields").click();
      page.getByLabel("Agency or court").pressSequentially("police tupelo");
      Locator option = page.locator("#agency_panel [role=option]").first();
      assertThat(option).hasText("Tupelo City Police (demo)");
      option.click();
      page.waitForURL(url -> url.contains("agency=Tupelo"));
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
