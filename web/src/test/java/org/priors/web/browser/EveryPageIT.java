package org.priors.web.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Every page that a prosecutor or a hearing officer may open, on screens of every width. */
@ExtendWith({Chromium.class, RunningPriors.class})
class EveryPageIT {

  private final EveryPage pages;

  EveryPageIT(Browser browser, Running priors) {
    this.pages = new EveryPage(browser, priors);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROSECUTOR", "HEARING_OFFICER"})
  void is_accessible_and_fits_a_wide_screen(Role role) {
    pages.check(role, Visit.WIDE);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROSECUTOR", "HEARING_OFFICER"})
  void is_accessible_and_fits_a_narrow_screen(Role role) {
    pages.check(role, Visit.NARROW);
  }

  @ParameterizedTest
  @EnumSource(names = "PROSECUTOR")
  void is_accessible_and_fits_the_narrowest_screen(Role role) {
    pages.check(role, Visit.NARROWEST);
  }
}
