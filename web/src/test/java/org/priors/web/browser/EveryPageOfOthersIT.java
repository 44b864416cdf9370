package org.priors.web.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.security.Role;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Every page that anybody else may open, on screens of every width. */
@ExtendWith({Chromium.class, RunningPriors.class})
class EveryPageOfOthersIT {

  private final EveryPage pages;

  EveryPageOfOthersIT(Browser browser, Running priors) {
    this.pages = new EveryPage(browser, priors);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLERK", "OFFICER", "MANAGER", "ADMINISTRATOR"})
  void is_accessible_and_fits_a_wide_screen(Role role) {
    pages.check(role, Visit.WIDE);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLERK", "OFFICER", "MANAGER", "ADMINISTRATOR"})
  void is_accessible_and_fits_a_narrow_screen(Role role) {
    pages.check(role, Visit.NARROW);
  }

  @ParameterizedTest
  @EnumSource(names = "CLERK")
  void is_accessible_and_fits_the_narrowest_screen(Role role) {
    pages.check(role, Visit.NARROWEST);
  }
}
