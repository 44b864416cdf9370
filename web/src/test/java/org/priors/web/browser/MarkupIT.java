package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priors.security.Role;
import org.priors.web.security.Page;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Markup that comes in by any field of any way in is shown as the text it is, on every page. */
@ExtendWith({Chromium.class, RunningPriors.class})
class MarkupIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Short enough for the shortest field; leaves whatever it may stand in. */
  static final String MARKUP = "x\"'></option></select><x-mark>";

  private static final String HEADER =
      "ArrestID,ArrestDatetime,FirstName,HouseNumber,LastName,MiddleName,NameSuffix,Statute,StatuteDescription,Street,Race,Sex\n";

  private final Browser browser;
  private final Running priors;
  private final Rest clerk;

  MarkupIT(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  /** Sends a body with markup in each of its texts that may hold any. */
  private static JsonNode sent(Rest api, String path, String body) throws Exception {
    ObjectNode marked = (ObjectNode) JSON.readTree(body.replace("MARKUP", escaped(MARKUP)));
    Rest.Answer answer = api.post(path, marked.toString());
    // A field that takes no markup at all says so, and is sent without.
    for (int tries = 0; answer.status() == 422 && tries < 5; tries++) {
      for (JsonNode problem : answer.json().get("problems")) {
        String place =
            problem.has("pointer")
                ? problem.get("pointer").asText()
                : problem.get("place").asText();
        replace(marked, place);
      }
      answer = api.post(path, marked.toString());
    }
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    return answer.json();
  }

  private static String escaped(String text) {
    return text.replace("\"", "\\\"");
  }

  private static void replace(ObjectNode body, String place) {
    int last = place.lastIndexOf('/');
    JsonNode owner = body.at(place.substring(0, last));
    String name = place.substring(last + 1);
    if (owner instanceof ObjectNode object) {
      object.put(name, "Plain");
    } else if (owner instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), "Plain");
    }
  }

  private String arrest(String ori, String surname, String at) {
    return """
        {"agency": "%s", "agencyNumber": "%s MARKUP",
         "person": {"given": "Mark MARKUP", "middle": "MARKUP", "surname": "%s MARKUP", "born": "1971-03-04",
           "address": {"street": "MARKUP", "city": "MARKUP", "state": "LA", "postcode": "70000"}},
         "arrest": {"at": "%s", "place": "MARKUP", "stopReason": "MARKUP",
           "officer": {"name": "MARKUP", "badge": "MARKUP"}},
         "charges": [{"statute": "MARKUP", "description": "MARKUP", "degree": "1st offense MARKUP",
           "agencyNumber": "%s MARKUP", "kind": "impairedDriving"}],
         "advisement": {"form": "MARKUP", "language": "MARKUP", "readAt": "%s", "readBy": "MARKUP"},
         "tests": [{"kind": "blood", "outcome": "completed", "result": "0.178", "unit": "g/100 mL",
           "instrument": "MARKUP", "operator": "MARKUP"}],
         "sobrietyTests": [{"kind": "walkAndTurn", "clues": 5, "remarks": "MARKUP"}], "note": "MARKUP"}
        """
        .formatted(ori, at.substring(0, 10), surname, at, at.substring(0, 10), at);
  }

  private void disposed(String caseId, String kind, String more) throws Exception {
    sent(
        clerk,
        "/api/cases/" + caseId + "/dispositions",
        """
        {"court": "Marked Court MARKUP", "kind": "%s", "decidedOn": "2001-12-01", "docketNumber": "MARKUP",
         %s "sourceDocument": "MARKUP"}
        """
            .formatted(kind, more));
  }

  /** All that a page of any role shows of it: the ids of the driver and of an open case. */
  private String[] everythingMarked(Path folder) throws Exception {
    Rest admin = priors.as(Role.ADMINISTRATOR);
    sent(admin, "/api/agencies", agency());
    sent(
        admin,
        "/api/courts",
        """
        {"name": "Marked Court MARKUP", "state": "LA", "county": "MARKUP", "level": "state", "ofRecord": true}
        """);
    String prior =
        sent(clerk, "/api/cases", arrest("LA0177777", "Markup", "2001-07-20T23:30"))
            .get("id")
            .asText();
    disposed(prior, "conviction", "");
    String plea =
        sent(clerk, "/api/cases", arrest("LA0177777", "Markup", "2000-07-20T23:30"))
            .get("id")
            .asText();
    disposed(plea, "reducedPlea", "\"pleadedTo\": \"MARKUP\", \"reducedFrom\": \"MARKUP\",");
    JsonNode open = sent(clerk, "/api/cases", arrest("LA0177777", "Markup", "2002-03-10T23:30"));
    sent(
        clerk,
        "/api/cases",
        arrest("LA0177777", "Markup", "2002-03-12T23:30").replace("1971-03-04", "1971-03-05"));
    sent(
        clerk,
        "/api/drivers/" + open.get("driverId") + "/record-entries",
        """
        {"kind": "conviction", "happenedOn": "1999-01-02", "state": "LA", "agency": "LA0177777", "detail": "MARKUP",
         "acdCode": "A90", "sourceDocument": "MARKUP", "status": "onRecord"}
        """);
    priors
        .as(Role.MANAGER)
        .upload(
            "/api/imports",
            "va-city-arrests",
            "<x-mark>.csv",
            (HEADER + row("900998", "2017-09-15T03:38:00.000Z") + row("900999", MARKUP))
                .getBytes(StandardCharsets.UTF_8));
    typed(open.get("id").asText(), folder);
    return new String[] {open.get("id").asText(), open.get("driverId").asText()};
  }

  private static String row(String number, String at) {
    String marked = "\"" + MARKUP.replace("\"", "\"\"") + "\"";
    String time = "\"" + at.replace("\"", "\"\"") + "\"";
    return String.join(
        ",",
        number,
        time,
        marked,
        "12",
        marked,
        marked,
        "",
        "18.2-266",
        marked,
        marked,
        "W",
        "M\n");
  }

  private static String agency() {
    return """
        {"ori": "LA0177777", "name": "Marked Police MARKUP", "kind": "police", "state": "LA", "zone": "America/Chicago"}
        """;
  }

  /** What comes in by forms. */
  private void typed(String caseId, Path folder) throws Exception {
    Path paper = folder.resolve("x'><x-mark>.pdf");
    Files.write(paper, "%PDF-1.4 a paper".getBytes(StandardCharsets.US_ASCII));
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.PROSECUTOR)) {
      com.microsoft.playwright.Page page = visit.open("/cases/case?id=" + caseId);
      page.getByLabel("Write a note").fill(MARKUP);
      page.locator("input[value='Add the note']").click();
      page.waitForURL(url -> url.contains("done=noted"));
      page = visit.open("/cases/document?case=" + caseId);
      page.getByLabel("Title, needed").fill(MARKUP);
      page.locator("input[type=file]").setInputFiles(paper);
      page.locator("input[value='Add the document']").click();
      page.waitForURL(url -> url.contains("done=document"));
      page = visit.open("/search/saved?search=" + encoded("q=" + encoded(MARKUP)));
      page.getByLabel("Name", new com.microsoft.playwright.Page.GetByLabelOptions())
          .first()
          .fill(MARKUP);
      page.locator("main input[type=submit]").first().click();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> paths(Role role, String caseId, String driverId) {
    List<String> paths = new ArrayList<>();
    for (Page page : Page.values()) {
      if (page.allows(role)) {
        paths.add(
            page.path()
                + switch (page) {
                  case DRIVER -> "?id=" + driverId;
                  case SUPPLEMENT -> "?case=" + caseId + "&what=test";
                  case RECORD_ENTRY, NOTICES -> "?driver=" + driverId;
                  case MATCH -> "?a=1&b=2&case=" + encoded(MARKUP);
                  case CASES -> "?which=ALL";
                  case SEARCH, REPEAT ->
                      "?q=" + encoded("markup " + MARKUP) + "&agency=" + encoded(MARKUP);
                  case SAVED_SEARCHES -> "?search=" + encoded("q=" + encoded(MARKUP));
                  case LAW_PARAMETER -> "?path=" + encoded(MARKUP);
                  case SEALING -> "?number=" + encoded(MARKUP);
                  default -> "?id=" + caseId + "&case=" + caseId;
                });
      }
    }
    if (Page.SEARCH.allows(role)) {
      paths.add("/search/search?q=markup");
    }
    paths.add("/nothing/" + encoded(MARKUP));
    paths.add("/purpose?next=" + encoded(MARKUP));
    return paths;
  }

  @Test
  void markup_of_every_field_of_every_way_in_is_text_on_every_page_of_every_role(
      @TempDir Path folder) throws Exception {
    String[] ids = everythingMarked(folder);
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=markup").json().get("total").intValue(),
        total -> total > 0);
    int shown = 0;
    for (Role role : Role.values()) {
      try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(role)) {
        for (String path : paths(role, ids[0], ids[1])) {
          com.microsoft.playwright.Page page = visit.open(path);
          assertThat(page.locator("x-mark").count()).as("%s %s", role, path).isZero();
          assertThat(page.locator("main").count()).as("%s %s", role, path).isEqualTo(1);
          shown += page.content().contains("x-mark") ? 1 : 0;
        }
        assertThat(visit.complaints()).as("%s", role).isEmpty();
      }
    }
    assertThat(shown).as("pages that show it").isGreaterThan(20);
  }
}
