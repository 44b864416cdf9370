package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A clerk takes in an arrest by the form. */
@ExtendWith({Chromium.class, RunningPriors.class})
class IntakeFormIT {

  private static final String CANNOT_TELL = "This source says nothing about tests.";

  private final Browser browser;
  private final Running priors;

  IntakeFormIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  @Test
  void without_a_word_on_tests_the_case_cannot_tell_of_them() {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.CLERK)) {
      Page page = filled(visit);
      assertThat(visit.scrollsSideways()).isFalse();
      assertThat(opened(page)).contains("Cannot tell", CANNOT_TELL);
    }
  }

  @Test
  void that_no_test_was_asked_for_has_to_be_said() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = filled(visit);
      page.getByLabel("What do you know of chemical tests?").selectOption("ALL_BELOW");
      send(page);
      assertThat(page.locator("[role=alert]").first().innerText())
          .contains("No test is entered below");
      page.getByLabel("What do you know of chemical tests?").selectOption("NONE_ASKED");
      assertThat(opened(page)).doesNotContain(CANNOT_TELL).contains("No chemical test reported");
    }
  }

  @Test
  void a_license_number_may_be_typed_with_its_state() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = filled(visit);
      page.locator("[id='person-surname:in']").fill("Typedwithstate");
      page.locator("[id='person-license-number:in']").fill("LA 005234779");
      assertThat(opened(page)).contains("TYPEDWITHSTATE", "LA 005234779");
    }
  }

  private static Page filled(Visit visit) {
    Page page = visit.open("/cases/intake");
    page.locator("[id='agency:in_input']").fill("LA0170100");
    page.locator("[id='agencyNumber:in']").fill("F-" + System.nanoTime());
    page.locator("[id='arrest-at:in_input']").fill("20 July 2001");
    page.locator("[id='arrest-time:in']").fill("23:30");
    page.locator("[id='charges:0:statute:in_input']").fill("DEMO 1");
    page.locator("[id='charges:0:description:in_input']").fill("Driving while intoxicated");
    return page;
  }

  private static void send(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the case"))
        .last()
        .click();
  }

  /** The case file that the receipt leads to. */
  private static String opened(Page page) {
    send(page);
    page.getByText("Look at the case").click();
    page.waitForURL(url -> url.contains("/cases/case"));
    return page.locator("main").innerText();
  }
}
