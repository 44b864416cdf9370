package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.security.Role;
import org.priors.web.security.Page;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Endpoints;
import org.priors.web.testing.Endpoints.Endpoint;
import org.priors.web.testing.Entries;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** By no way in can a record that is hidden be told from one that never was. */
@ExtendWith({Chromium.class, RunningPriors.class})
class SealedFromEveryWayInIT {

  private static final String NEVER = "999999999";

  private final Browser browser;
  private final Running priors;

  SealedFromEveryWayInIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  private JsonNode hidden(Arrests arrest, String kind) {
    JsonNode opened = Orders.convicted(priors, arrest);
    Orders.record(browser, priors, opened.get("number").textValue(), kind);
    return opened;
  }

  /** The roles to which a case of this kind is hidden. */
  private static List<Role> blind(String kind) {
    return List.of(Role.values()).stream()
        .filter(role -> "EXPUNGED".equals(kind) || role != Role.PROSECUTOR)
        .toList();
  }

  private static String body(Endpoint endpoint) {
    return endpoint.template().endsWith("/dispositions")
        ? """
          {"court": "Tupelo City Court (demo)", "kind": "dismissal", "decidedOn": "2002-02-01",
           "reason": "Asked by the walk", "sourceDocument": "Minute entry"}
          """
        : Entries.onRecord("conviction", LocalDate.of(2000, 1, 2), "LADMV0000");
  }

  private Rest.Answer answer(Role role, Endpoint endpoint, String id) {
    Rest api = priors.as(role);
    return "POST".equals(endpoint.method())
        ? api.post(endpoint.path(id), body(endpoint))
        : api.call(endpoint.method(), endpoint.path(id));
  }

  /** Whether its number is of a decision, so that the one of a case may be that of a decision. */
  private static boolean isOfAnotherNumber(Endpoint endpoint) {
    return endpoint.template().contains("/law/decisions/")
        || endpoint.template().contains("/event-pairs/");
  }

  /** The text of an answer; that of a workbook is in its cells. */
  private static String text(Rest.Answer answer) throws Exception {
    String type = answer.header("Content-Type");
    if (type == null || !type.contains("spreadsheet")) {
      return answer.text();
    }
    try (XSSFExcelExtractor workbook =
        new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(answer.body())))) {
      return workbook.getText();
    }
  }

  @ParameterizedTest
  @CsvSource({"SEALED, Walkedsealed, T-WALK-S", "EXPUNGED, Walkedexpunged, T-WALK-X"})
  void every_call_and_every_page_of_every_role_answers_as_if_it_had_never_been(
      String kind, String surname, String agencyNumber) throws Exception {
    JsonNode hidden =
        hidden(
            Arrests.of("Wanda", surname).born("1970-05-06").with("agencyNumber", agencyNumber),
            kind);
    String number = hidden.get("number").textValue();
    String[] told = {surname, surname.toUpperCase(), number, agencyNumber};
    Eventually.answer(
        () -> priors.as(Role.CLERK).get("/api/drivers?q=" + surname).json().get("total").intValue(),
        total -> total == 0);
    for (Role role : blind(kind)) {
      for (Endpoint endpoint : Endpoints.all()) {
        boolean ofDriver = endpoint.template().contains("/drivers/");
        String id = hidden.get(ofDriver ? "driverId" : "id").asText();
        if (!endpoint.template().contains("/rebuild")
            && !endpoint.template().contains("/stop")
            && !isOfAnotherNumber(endpoint)) {
          Rest.Answer asked = answer(role, endpoint, id);
          Rest.Answer never = answer(role, endpoint, NEVER);
          assertThat(asked.status()).as("%s %s", role, endpoint).isEqualTo(never.status());
          assertThat(text(asked)).as("%s %s", role, endpoint).doesNotContain(told);
          if (asked.status() == 404) {
            assertThat(asked.text().replace(id, NEVER))
                .as("%s %s", role, endpoint)
                .isEqualTo(never.text());
          }
        }
      }
      for (String query :
          List.of(
              "/api/drivers?q=" + number,
              "/api/drivers?q=" + agencyNumber,
              "/api/reports/drivers.xlsx?q=wanda",
              "/api/drivers?q=wanda&state=LA")) {
        String answered = text(priors.as(role).get(query));
        assertThat(answered.replace("Searched for: " + number, ""))
            .as("%s %s", role, query)
            .doesNotContain(surname.toUpperCase());
      }
      pages(role, hidden, told);
    }
  }

  private void pages(Role role, JsonNode hidden, String[] told) throws Exception {
    Browse person = priors.browse(role);
    String id = hidden.get("id").asText();
    String driver = hidden.get("driverId").asText();
    for (Page page : Page.values()) {
      HttpResponse<String> asked = person.get(page.path() + parameters(page, id, driver));
      HttpResponse<String> never = person.get(page.path() + parameters(page, NEVER, NEVER));
      assertThat(asked.statusCode()).as("%s %s", role, page).isEqualTo(never.statusCode());
      assertThat(asked.body()).as("%s %s", role, page).doesNotContain(told);
    }
  }

  private static String parameters(Page page, String caseId, String driverId) {
    return switch (page) {
      case DRIVER -> "?id=" + driverId;
      case SUPPLEMENT -> "?case=" + caseId + "&what=test";
      case RECORD_ENTRY, NOTICES -> "?driver=" + driverId;
      case MATCH -> "?a=" + driverId + "&b=" + driverId + "&case=" + caseId;
      case CASES -> "?which=ALL";
      case SEARCH, REPEAT -> "?q=wanda";
      default -> "?id=" + caseId + "&case=" + caseId;
    };
  }

  @Test
  void an_earlier_event_is_not_entered_for_a_driver_who_is_hidden() {
    JsonNode hidden = hidden(Arrests.of("Edda", "Enteredhidden").born("1970-05-06"), "EXPUNGED");
    String entry = Entries.onRecord("conviction", LocalDate.of(2000, 1, 2), "LADMV0000");
    String path = "/api/drivers/" + hidden.get("driverId") + "/record-entries";
    assertThat(priors.as(Role.CLERK).post(path, entry).status()).isEqualTo(404);
  }
}
