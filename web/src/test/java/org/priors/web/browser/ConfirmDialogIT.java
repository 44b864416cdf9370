package org.priors.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What cannot be undone is asked about first; without scripts it is done at once. */
@ExtendWith({Chromium.class, RunningPriors.class})
class ConfirmDialogIT {

  private final Browser browser;
  private final Running priors;

  ConfirmDialogIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private static Page filled(Visit visit) {
    Page page = visit.open("/cases/sealing?number=LA-1900-1");
    page.getByLabel("Order, needed", new Page.GetByLabelOptions().setExact(true))
        .selectOption("SEALED");
    page.getByLabel("Day of the order, needed").fill("16 May 2002");
    page.getByLabel("Source document, needed").fill("Order of the court");
    return page;
  }

  private static Locator button(Page page) {
    return page.locator("button:has-text('Record the order')").first();
  }

  private static Locator dialog(Page page) {
    return page.getByRole(AriaRole.ALERTDIALOG);
  }

  @Test
  void the_dialog_opens_on_the_way_back_keeps_the_focus_and_gives_it_back() {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = filled(visit);
      assertThat(dialog(page)).hasCount(0);
      button(page).press("Enter");
      Locator back = dialog(page).getByText("Go back");
      assertThat(page.locator("#no")).isFocused();
      assertThat(back).isVisible();
      page.keyboard().press("Tab");
      assertThat(page.locator("#yes")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator("#no")).isFocused();
      page.keyboard().press("Escape");
      assertThat(dialog(page)).hasCount(0);
      assertThat(button(page)).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#no")).isFocused();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=alert]").first()).containsText("No case has the number");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.WIDE, Visit.NARROW, Visit.NARROWEST})
  void an_open_dialog_breaks_no_rule_of_axe(int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(Role.CLERK)) {
      Page page = filled(visit);
      button(page).click();
      assertThat(dialog(page)).isVisible();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void without_scripts_the_order_is_sent_as_it_is() {
    try (Visit visit = Visit.withoutScripts(browser, priors).signedInAs(Role.CLERK)) {
      Page page = filled(visit);
      assertThat(page.locator("[id='sure']")).isHidden();
      button(page).click();
      assertThat(page.locator("[role=alert]").first()).containsText("No case has the number");
    }
  }
}
