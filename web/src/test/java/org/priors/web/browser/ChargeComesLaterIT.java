package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** The agency's next export brings one more charge of a night that is on file. */
@ExtendWith({Chromium.class, RunningPriors.class})
class ChargeComesLaterIT {

  private final Browser browser;
  private final Running priors;
  private final Rest clerk;

  ChargeComesLaterIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  @Test
  void all_charges_are_not_decided_from_a_page_that_shows_one_less() {
    long id = charged(910001, "OTTEVANGER");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/disposition?case=" + id);
      page.getByLabel("Disposition, needed").selectOption("CONVICTION");
      page.getByLabel("Court, needed").fill("Cypress City Court (demo), LA");
      page.getByLabel("Day of the decision, needed").fill("1 Dec 2017");
      page.getByLabel("Source document, needed").fill("Minute entry");
      imported(910002, "OTTEVANGER");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the disposition"))
          .click();
      assertThat(page.locator("[role=alert]").innerText()).contains("changed by someone else");
    }
    assertThat(read(id).get("charges")).hasSize(2);
    assertThat(read(id).get("dispositions")).isEmpty();
  }

  @Test
  void a_sealed_case_stays_disposed_of_is_expunged_and_comes_back_open() {
    long id = charged(910011, "SNELDERKAMP");
    Rest.Answer convicted =
        clerk.post(
            "/api/cases/" + id + "/dispositions",
            """
            {"court": %s, "kind": "conviction", "decidedOn": "2017-12-01", "sourceDocument": "Minutes"}
            """
                .formatted(clerk.get("/api/courts").json().at("/courts/0/id")));
    assertThat(convicted.status()).as(convicted.text()).isEqualTo(201);
    assertThat(read(id).get("status").textValue()).isEqualTo("DISPOSED");
    String number = read(id).get("number").textValue();
    Orders.record(browser, priors, number, "SEALED");
    imported(910012, "SNELDERKAMP");
    JsonNode sealed = priors.as(Role.PROSECUTOR).get("/api/cases/" + id).json();
    assertThat(sealed.get("charges")).hasSize(2);
    assertThat(sealed.get("status").textValue()).isEqualTo("DISPOSED");
    Orders.record(browser, priors, number, "EXPUNGED");
    assertThat(priors.as(Role.PROSECUTOR).get("/api/cases/" + id).status()).isEqualTo(404);
    Orders.record(browser, priors, number, "LIFTED");
    assertThat(read(id).get("status").textValue()).isEqualTo("OPEN");
  }

  private JsonNode read(long id) {
    return clerk.get("/api/cases/" + id).json();
  }

  /** The case that a first charge of this person opens. */
  private long charged(int arrest, String surname) {
    imported(arrest, surname);
    JsonNode found =
        Eventually.answer(
            () -> clerk.get("/api/drivers?q=" + surname).json(),
            hits -> hits.get("total").intValue() == 1);
    JsonNode history =
        clerk.get("/api/drivers/" + found.at("/hits/0/id") + "/history").json().get("events");
    return history.findValue("caseId").longValue();
  }

  private void imported(int arrest, String surname) {
    String csv =
        """
        ArrestID,ArrestDatetime,FirstName,HouseNumber,LastName,MiddleName,NameSuffix,Statute,StatuteDescription,Street,Race,Sex
        %d,2017-09-15T03:38:00.000Z,ONA,10,%s,MAE,,18.2-266,Charge as printed,EXAMPLE ST,White,Female
        """
            .formatted(arrest, surname);
    Rest manager = priors.as(Role.MANAGER);
    Rest.Answer answer =
        manager.upload(
            "/api/imports", "va-city-arrests", "e.csv", csv.getBytes(StandardCharsets.UTF_8));
    String place = URI.create(answer.header("Location")).getPath();
    JsonNode done =
        Eventually.answer(
            () -> manager.get(place).json(),
            run -> !"running".equals(run.get("state").textValue()));
    assertThat(done.get("taken").intValue()).as(done.toString()).isEqualTo(1);
  }
}
