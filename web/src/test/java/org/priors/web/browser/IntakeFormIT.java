package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
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

  @Test
  void days_are_typed_as_people_write_them_and_told_as_they_were_read() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = filled(visit);
      page.locator("[id='arrest-at:in_input']").fill("7/20/01");
      page.locator("[id='arrest-time:in']").fill("11:30 pm");
      page.locator("[id='person-surname:in']").fill("Typedshort");
      page.locator("[id='person-born:in_input']").fill("13/04/66");
      send(page);
      assertThat(page.locator("[role=alert]").innerText())
          .contains("Birth date: '13/04/66' has no month 13: the month comes before the day");
      assertThat(page.locator("main").innerText()).contains("Read as Fri 20 Jul 2001");
      assertThat(Axe.violations(page)).isEmpty();
      page.locator("[id='person-born:in_input']").fill("04/03/66");
      send(page);
      assertThat(page.locator("main").innerText())
          .contains("Read as: the day of the arrest 20 Jul 2001, the birth date 3 Apr 1966.");
    }
  }

  @Test
  void the_form_begins_in_its_first_field_and_what_was_wrong_is_gone_when_one_goes_on() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/intake");
      page.locator("[id='agency:in_input']:focus").waitFor();
      send(page);
      assertThat(page.locator("[role=alert]").innerText())
          .contains("Charge 1, Statute: ", "is missing");
      page.getByText("Add a charge").click();
      page.getByText("Charge 2").waitFor();
      assertThat(page.locator("[role=alert]").count()).isZero();
      page.locator("[id='charges:1:statute:in_input']:focus").waitFor();
    }
  }

  @Test
  void who_the_person_may_be_is_shown_while_typing_and_by_a_button() {
    priors
        .as(Role.CLERK)
        .post("/api/cases", Arrests.of("Gitta", "Knownwhiletyped").born("1966-03-04").json());
    Eventually.answer(
        () -> priors.as(Role.CLERK).get("/api/drivers?q=Knownwhiletyped").json().at("/hits/0"),
        hit -> !hit.isMissingNode());
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = filled(visit);
      page.locator("[id='person-surname:in']").fill("Knownwhiletyped");
      page.locator("#known a").first().waitFor();
      assertThat(page.locator("#known").innerText())
          .contains("One driver on record may be this person", "KNOWNWHILETYPED, Gitta", "1966");
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.complaints()).isEmpty();
      page.locator("[id='person-given:in']").fill("Zzyzx");
      page.locator("[id='person-born:in_input']").fill("3/4/66");
      page.locator("[id='person-surname:in']").fill("Nobodyhasthisname");
      page.locator("#who").click();
      page.getByText("Nobody on record is found by this.").waitFor();
      assertThat(page.locator("[id='arrest-at:in_input']").inputValue())
          .as("kept, as the calendar writes it")
          .isEqualTo("20 Jul 2001");
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
