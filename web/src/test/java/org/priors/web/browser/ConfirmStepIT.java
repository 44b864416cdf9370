package org.priors.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What cannot be undone is asked about first, with scripts and without. */
@ExtendWith({Chromium.class, RunningPriors.class})
class ConfirmStepIT {

  private final Browser browser;
  private final Running priors;

  ConfirmStepIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private static Page filled(Visit visit, String number) {
    Page page = visit.open("/cases/sealing?number=" + number);
    page.getByLabel("Order, needed", new Page.GetByLabelOptions().setExact(true))
        .selectOption("SEALED");
    page.getByLabel("Day of the order, needed").fill("16 May 2002");
    page.getByLabel("Source document, needed").fill("Order 4711 of the court");
    return page;
  }

  private static void asksAboutTheOrder(Page page, String number) {
    page.locator("#record").click();
    assertThat(page.locator("main")).containsText("Is it this case, and this order?");
    assertThat(page.locator(".alert dl").innerText())
        .contains(number, "ASKEDORDER, Tupelo", "Sealed", "16 May 2002", "Order 4711 of the court");
  }

  private JsonNode disposed(String letter) {
    return Orders.convicted(priors, Arrests.of("Tupelo", letter + "askedorder"));
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, Visit.NARROWEST})
  void an_order_is_repeated_with_whose_case_it_is_of_before_it_is_recorded(int width) {
    String number = disposed("X" + (char) ('a' + width % 26)).get("number").textValue();
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      visit.open("/cases/sealing?number=" + number);
      assertThat(visit.page().locator("[id='kind:in']")).isFocused();
      Page page = filled(visit, number);
      page.locator("#record").click();
      assertThat(page.locator("#sure")).isFocused();
      assertThat(page.locator(".alert dl").innerText())
          .contains(number, "ASKEDORDER, Tupelo", "Sealed", "16 May 2002", "Order 4711");
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      visit.keepPicture("sealing-asks");
      page.getByLabel("Source document, needed").fill("Order 4712 of the court");
      page.locator("#yes").click();
      assertThat(page.locator(".alert dl")).containsText("Order 4712 of the court");
      page.locator("#yes").click();
      page.waitForURL(url -> url.contains("done=true"));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void without_scripts_it_is_asked_about_too() {
    String number = disposed("Y").get("number").textValue();
    try (Visit visit = Visit.withoutScripts(browser, priors).signedInAs(Role.CLERK)) {
      Page page = filled(visit, number);
      asksAboutTheOrder(page, number);
      page.locator("#yes").click();
      assertThat(page.locator("main")).containsText("Order recorded on case " + number);
    }
  }

  @Test
  void an_order_on_a_case_out_of_sight_tells_nobody_whose_it_is() {
    String number = disposed("Z").get("number").textValue();
    Orders.record(browser, priors, number, "SEALED");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = filled(visit, number + "&kind=LIFTED");
      page.getByLabel("Order, needed", new Page.GetByLabelOptions().setExact(true))
          .selectOption("LIFTED");
      page.locator("#record").click();
      assertThat(page.locator(".alert dl").innerText())
          .contains(number, "out of sight", "Order lifted")
          .doesNotContainIgnoringCase("askedorder");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_account_is_closed_after_it_is_asked_about(boolean scripts) {
    try (Visit visit =
        scripts
            ? new Visit(browser, priors, Visit.NARROW).signedInAs(Role.ADMINISTRATOR)
            : Visit.withoutScripts(browser, priors).signedInAs(Role.ADMINISTRATOR)) {
      Page page = visit.open("/admin/accounts?q=Lee");
      page.getByText("Change").first().click();
      Locator asks = page.locator("summary:has-text('Close the account')");
      Locator closes = page.locator("input[value='Yes, close it']");
      assertThat(closes).isHidden();
      asks.press("Enter");
      assertThat(closes).isVisible();
      assertThat(page.locator("details[open]")).containsText("Its sessions and its tokens end");
      closes.click();
      assertThat(page.locator("[role=alert]").first()).containsText("missing");
      if (scripts) {
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
      }
    }
  }
}
