package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What is decided and written on cases, where a court has sealed what it rests on. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SealedDecisionsIT {

  private static final List<Role> OTHERS =
      List.of(Role.OFFICER, Role.HEARING_OFFICER, Role.CLERK, Role.MANAGER);

  private final Browser browser;
  private final Running priors;
  private final Map<Role, Browse> people = new EnumMap<>(Role.class);

  SealedDecisionsIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private JsonNode convicted(String given, String surname, String at) {
    return Orders.convicted(priors, Arrests.of(given, surname).born("1971-03-04").at(at));
  }

  private JsonNode chargedAsFirst(String given, String surname) {
    return priors
        .as(Role.CLERK)
        .post(
            "/api/cases",
            Arrests.of(given, surname)
                .born("1971-03-04")
                .at("2002-03-10T23:00")
                .chargedAs("1st offense")
                .json())
        .json();
  }

  private void order(JsonNode of, String kind) {
    Orders.record(browser, priors, of.get("number").textValue(), kind);
  }

  /** Amends the charge; the number of the decision. */
  private String amended(JsonNode open) {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open("/cases/case?id=" + open.get("id"));
      amend(page, "2nd offense");
      page.waitForURL(url -> url.contains("done=amended"));
      assertThat(page.locator("#charges").innerText()).contains("2nd offense");
      return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compute it again"))
          .getAttribute("href")
          .replaceAll("\\D+", "");
    }
  }

  private static void amend(Page page, String to) {
    page.locator("summary").getByText("Amend the charge to " + to).click();
    click(page, "Yes, amend it");
  }

  private static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private Rest.Answer decision(Role role, String id) {
    return priors.as(role).get("/api/law/decisions/" + id);
  }

  private String degree(Role role, JsonNode of) {
    JsonNode charge = priors.as(role).get("/api/cases/" + of.get("id")).json().at("/charges/0");
    return charge.at(charge.has("amendedTo") ? "/amendedTo/degree" : "/degree").asText();
  }

  /** A page as the role gets it; who is signed in once stays so, for a browser takes its time. */
  private String page(Role role, String path) {
    try {
      if (!people.containsKey(role)) {
        Browse person = priors.browse(role);
        people.put(role, person);
      }
      return people.get(role).get(path).body();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void assertTellsNothing(JsonNode open, String decision) {
    String never = priors.as(Role.OFFICER).get("/api/law/decisions/999999999").text();
    for (Role role : OTHERS) {
      assertThat(decision(role, decision).status()).as("%s", role).isEqualTo(404);
      assertThat(decision(role, decision).text().replace(decision, "999999999")).isEqualTo(never);
      assertThat(degree(role, open)).as("%s", role).isEqualTo("1st offense");
      assertThat(priors.as(role).get("/api/cases/" + open.get("id") + "/law").json().at("/charged"))
          .as("%s", role)
          .hasToString("1");
      assertThat(page(role, "/cases/case?id=" + open.get("id")))
          .as("%s", role)
          .contains("1st offense")
          .doesNotContain("2nd offense", "Amended", "1 Dec 2001");
      assertThat(page(role, "/cases/views?case=" + open.get("id")))
          .as("%s", role)
          .contains("Opened the case file")
          .doesNotContain("Amended", "Computed a decision");
    }
  }

  @Test
  void a_decision_goes_out_of_sight_with_what_it_rests_on_and_comes_back_with_it() {
    JsonNode prior = convicted("Dora", "Decidedbefore", "2001-07-20T23:30");
    JsonNode open = chargedAsFirst("Dora", "Decidedbefore");
    String decision = amended(open);
    assertThat(decision(Role.OFFICER, decision).text()).contains("2001");
    assertThat(degree(Role.OFFICER, open)).isEqualTo("2nd offense");
    assertThat(page(Role.CLERK, "/cases/views?case=" + open.get("id")))
        .contains("Amended the charge");
    order(prior, "SEALED");
    assertTellsNothing(open, decision);
    assertThat(decision(Role.PROSECUTOR, decision).json().at("/decision/underSeal").booleanValue())
        .isTrue();
    assertThat(degree(Role.PROSECUTOR, open)).isEqualTo("2nd offense");
    assertThat(page(Role.PROSECUTOR, "/cases/decision?id=" + decision))
        .contains("not shown to others", "the same answer");
    order(prior, "EXPUNGED");
    assertTellsNothing(open, decision);
    assertThat(decision(Role.PROSECUTOR, decision).status()).isEqualTo(404);
    assertThat(degree(Role.PROSECUTOR, open)).isEqualTo("1st offense");
    order(prior, "LIFTED");
    assertThat(decision(Role.OFFICER, decision).json().at("/decision/underSeal").booleanValue())
        .isFalse();
    assertThat(degree(Role.OFFICER, open)).isEqualTo("2nd offense");
  }

  @Test
  void what_is_decided_by_a_sealed_history_is_what_was_shown_and_tells_others_nothing() {
    JsonNode prior = convicted("Dirk", "Decidedafter", "2001-07-20T23:30");
    JsonNode open = chargedAsFirst("Dirk", "Decidedafter");
    order(prior, "SEALED");
    assertThat(page(Role.CLERK, "/cases/case?id=" + open.get("id"))).doesNotContain("2nd");
    assertTellsNothing(open, amended(open));
  }

  @Test
  void a_number_that_differs_from_the_one_on_the_page_is_not_decided_on() {
    convicted("Nino", "Numberseen", "2001-07-20T23:30");
    JsonNode open = chargedAsFirst("Nino", "Numberseen");
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open("/cases/case?id=" + open.get("id"));
      convicted("Nino", "Numberseen", "2001-01-20T23:30");
      amend(page, "2nd offense");
      assertThat(page.locator("main").innerText())
          .contains("Nothing was decided", "a 3rd offense now, and showed a 2nd offense");
      assertThat(degree(Role.PROSECUTOR, open)).isEqualTo("1st offense");
      amend(page, "3rd offense");
      page.waitForURL(url -> url.contains("done=amended"));
      assertThat(degree(Role.OFFICER, open)).isEqualTo("3rd offense");
    }
  }

  @Test
  void who_is_shown_a_sealed_case_takes_it_notes_on_it_and_adds_to_it(@TempDir Path folder)
      throws Exception {
    JsonNode sealed = convicted("Tessa", "Takenundersealed", "2001-07-20T23:30");
    order(sealed, "SEALED");
    Path paper = folder.resolve("paper.pdf");
    Files.write(paper, "%PDF-1.4 a paper".getBytes(StandardCharsets.US_ASCII));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      Page page = visit.open("/cases/case?id=" + sealed.get("id"));
      click(page, "Take this case");
      page.waitForURL(url -> url.contains("done=taken"));
      page.getByLabel("Write a note").fill("The order is in the file.");
      click(page, "Add the note");
      page.waitForURL(url -> url.contains("done=noted"));
      assertThat(page.locator("#notes").innerText()).contains("The order is in the file.");
      page = visit.open("/cases/document?case=" + sealed.get("id"));
      page.getByLabel("Title, needed").fill("Order of the court");
      page.locator("input[type=file]").setInputFiles(paper);
      click(page, "Add the document");
      page.waitForURL(url -> url.contains("done=document"));
      assertThat(page.locator("#docs").innerText()).contains("Order of the court");
      assertThat(visit.open("/cases/views?case=" + sealed.get("id")).locator("main").innerText())
          .contains("Took the case to prosecute", "Wrote a note");
    }
  }
}
