package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.net.URI;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** An address that is shown once has a calendar program read the own hearings, until revoked. */
@ExtendWith({Chromium.class, RunningPriors.class})
class CalendarFeedIT {

  private final Browser browser;
  private final Running priors;

  CalendarFeedIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private Rest.Answer read(String path) {
    return priors.asNobody().get(path);
  }

  private static Calendar parsed(Rest.Answer answer) throws Exception {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/calendar");
    assertThat(answer.header("Set-Cookie")).isNull();
    Calendar calendar = new CalendarBuilder().build(new StringReader(answer.text()));
    calendar.validate();
    return calendar;
  }

  @Test
  void who_hears_subscribes_reads_and_revokes() throws Exception {
    try (Visit visit = new Visit(browser, priors, Visit.NARROW).signedInAs(Role.HEARING_OFFICER)) {
      Page page = visit.open("/account");
      visit.look("account-before-subscribing");
      HearingSteps.click(page, "Make the address");
      page.getByText("Copy the address now").waitFor();
      visit.look("account-subscribed");
      String path = URI.create(page.locator("code.secret").textContent().strip()).getPath();
      parsed(read(path));
      assertThat(read(path).text()).doesNotContainIgnoringCase("makebelieve");
      String token = path.replaceAll("^/feeds/|[.]ics$", "");
      assertThat(new Rest(priors.address(), token).get("/api/agencies").status()).isEqualTo(401);
      assertThat(read(path.replace(".ics", "x.ics")).status()).isEqualTo(404);
      assertThat(read("/feeds/").status()).isEqualTo(404);
      assertThat(priors.asNobody().post(path, "{}").status()).isEqualTo(405);
      visit.open("/account");
      assertThat(page.content()).doesNotContain(token);
      page.locator("summary:has-text('Revoke: Calendar of hearings')").click();
      page.locator("details[open] input[value='Yes, revoke it']").click();
      page.getByText("The token is revoked").waitFor();
      assertThat(read(path).status()).isEqualTo(404);
    }
  }

  @Test
  void a_token_of_the_api_is_no_address_of_a_calendar() {
    assertThat(read("/feeds/" + priors.token(Role.HEARING_OFFICER) + ".ics").status())
        .isEqualTo(404);
  }

  @Test
  void an_officer_says_the_badge_and_who_has_no_hearings_is_offered_nothing() throws Exception {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.OFFICER)) {
      Page page = visit.open("/account");
      HearingSteps.click(page, "Make the address");
      page.getByText("Your badge number").first().waitFor();
      page.getByText("thing to mend").first().waitFor();
      page.locator("[id='badge:in']").fill("Z-404");
      HearingSteps.click(page, "Make the address");
      page.getByText("Copy the address now").waitFor();
      String path = URI.create(page.locator("code.secret").textContent().strip()).getPath();
      assertThat(parsed(read(path)).getComponents()).isEmpty();
    }
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.MANAGER)) {
      assertThat(visit.open("/account").content()).doesNotContain("Make the address");
    }
  }
}
