package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A case file grows after its report. */
@ExtendWith(RunningPriors.class)
class SupplementIT {

  private static final String BLOOD =
      """
      {"kind": "blood", "outcome": "completed", "askedAt": "2001-07-21T00:10",
       "submittedAt": "2001-07-21T00:40", "operator": "Nurse", "sourceDocument": "Blood kit 9"}
      """;
  private static final String RESULT =
      """
      {"result": "0.141", "unit": "g/100 mL", "sourceDocument": "Laboratory report 17"}
      """;
  private static final String REFUSED =
      """
      {"kind": "breath", "outcome": "refused", "refusedAt": "2001-07-21T00:10",
       "sourceDocument": "Refusal form"}
      """;
  private static final String CHARGE =
      """
      {"statute": "DEMO 7", "description": "Open container", "kind": "other",
       "sourceDocument": "Bill of information"}
      """;
  private static final String ADVISEMENT =
      """
      {"form": "DPSSP 6606", "language": "English", "readAt": "2001-07-20T23:50",
       "readBy": "B. Dummy", "sourceDocument": "Arrest report"}
      """;

  private final Running priors;
  private final Rest clerk;

  SupplementIT(Running priors) {
    this.priors = priors;
    clerk = priors.as(Role.CLERK);
  }

  private JsonNode opened(String surname) {
    return clerk.post("/api/cases", Arrests.of("Greta", surname).born("1970-02-03").json()).json();
  }

  private String path(String surname) {
    return "/api/cases/" + opened(surname).get("id");
  }

  private static String with(String json, String field, Object value) {
    return json.strip().replaceFirst("}$", ", \"" + field + "\": " + value + "}");
  }

  private static List<String> places(Rest.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    return answer.json().get("problems").findValuesAsText("place");
  }

  @Test
  void how_a_sample_came_is_added_to_its_test_once_and_stands_in_the_history() {
    JsonNode opened = opened("Bloodtaken");
    String path = "/api/cases/" + opened.get("id");
    clerk.post(path + "/tests", REFUSED);
    String blood = with(with(BLOOD, "result", "0.178"), "unit", "\"g/100 mL\"");
    int id = clerk.post(path + "/tests", blood).json().get("id").intValue();
    String taken = with(blood, "sampleBy", "\"warrant\"");
    Rest.Answer said = clerk.post(path + "/tests", taken);
    assertThat(said.status()).as(said.text()).isEqualTo(201);
    assertThat(said.json().get("id").intValue()).isEqualTo(id);
    assertThat(clerk.post(path + "/tests", taken).status()).isEqualTo(200);
    assertThat(clerk.post(path + "/tests", with(blood, "sampleBy", "\"consent\"")).status())
        .isEqualTo(409);
    JsonNode tests = priors.as(Role.PROSECUTOR).get(path).json().get("tests");
    assertThat(tests.findValuesAsText("sampleBy")).containsExactly("WARRANT");
    String history = "/api/drivers/" + opened.get("driverId") + "/history";
    assertThat(priors.as(Role.PROSECUTOR).get(history).text()).contains("\"WARRANT\"");
  }

  @Test
  void a_blood_result_weeks_later_stands_with_its_test_and_its_own_document() {
    String path = path("Bloodlater");
    Rest.Answer test = clerk.post(path + "/tests", BLOOD);
    assertThat(test.status()).as(test.text()).isEqualTo(201);
    String result = path + "/tests/" + test.json().get("id") + "/result";
    Rest.Answer added = clerk.post(result, RESULT);
    assertThat(added.status()).as(added.text()).isEqualTo(201);
    JsonNode found = clerk.get(path).json();
    assertThat(found.at("/tests/0/result").textValue()).isEqualTo("0.141");
    assertThat(found.at("/tests/0/inWords").textValue()).isEqualTo(".141 g/100 mL");
    assertThat(found.at("/tests/0/source").textValue()).isEqualTo("Blood kit 9");
    assertThat(found.at("/tests/0/resultSource").textValue()).isEqualTo("Laboratory report 17");
    assertThat(found.get("testsReported").textValue()).isEqualTo("ALL");
    assertThat(clerk.post(result, RESULT).status()).isEqualTo(200);
    Rest.Answer other = clerk.post(result, RESULT.replace("0.141", "0.142"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text()).contains("has a result already: .141 g/100 mL");
    assertThat(clerk.get(path).json().get("tests")).hasSize(1);
  }

  @Test
  void a_test_that_waits_for_its_result_is_no_other_test_when_it_is_sent_with_it() {
    String path = path("Bloodwhole");
    clerk.post(path + "/tests", BLOOD);
    Rest.Answer whole = clerk.post(path + "/tests", measured(BLOOD));
    assertThat(whole.status()).isEqualTo(409);
    assertThat(whole.text()).contains("Add the result to it");
    assertThat(clerk.get(path).json().get("tests")).hasSize(1);
    String another = measured(BLOOD).replace("T00:10", "T00:30");
    assertThat(clerk.post(path + "/tests", another).status()).isEqualTo(201);
  }

  private static String measured(String test) {
    return with(with(test, "result", "\"0.141\""), "unit", "\"g/100 mL\"");
  }

  @Test
  void what_is_sent_again_is_on_file_once() {
    String path = path("Addedonce");
    for (String part : List.of("/tests", "/charges", "/advisement")) {
      String body = part.equals("/tests") ? BLOOD : part.equals("/charges") ? CHARGE : ADVISEMENT;
      Rest.Answer first = clerk.post(path + part, body);
      Rest.Answer again = clerk.post(path + part, body);
      assertThat(first.status()).as(first.text()).isEqualTo(201);
      assertThat(first.json().get("created").booleanValue()).isTrue();
      assertThat(again.status()).as(again.text()).isEqualTo(200);
      assertThat(again.json().get("created").booleanValue()).isFalse();
      assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    }
    JsonNode found = clerk.get(path).json();
    assertThat(found.get("tests")).hasSize(1);
    assertThat(found.get("charges")).hasSize(2);
    assertThat(found.at("/advisement/readBy").textValue()).isEqualTo("B. Dummy");
  }

  @Test
  void a_test_sent_four_times_at_once_is_on_file_once() throws Exception {
    String path = path("Addedatonce");
    ExecutorService four = Executors.newFixedThreadPool(4);
    try {
      Callable<Rest.Answer> send = () -> clerk.post(path + "/tests", BLOOD);
      List<Integer> statuses = new ArrayList<>();
      for (Future<Rest.Answer> answer : four.invokeAll(List.of(send, send, send, send))) {
        statuses.add(answer.get().status());
      }
      assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 200, 409);
    } finally {
      four.shutdown();
    }
    assertThat(clerk.get(path).json().get("tests")).hasSize(1);
  }

  @Test
  void a_refused_test_has_no_result() {
    String path = path("Refusedresult");
    JsonNode test = clerk.post(path + "/tests", REFUSED).json();
    Rest.Answer answer = clerk.post(path + "/tests/" + test.get("id") + "/result", RESULT);
    assertThat(places(answer)).containsExactly("/result");
    assertThat(answer.text()).contains("on file as refused");
    assertThat(places(clerk.post(path + "/tests", with(REFUSED, "result", "\"0.1\""))))
        .containsExactly("/unit");
    assertThat(clerk.get(path).json().at("/tests/0/result").isMissingNode()).isTrue();
  }

  @Test
  void a_refusal_that_is_added_is_part_of_the_history_and_of_what_the_law_says() {
    JsonNode opened = opened("Refusedlater");
    String history = "/api/drivers/" + opened.get("driverId") + "/history";
    assertThat(clerk.get(history).json().findValuesAsText("kind")).doesNotContain("REFUSAL");
    clerk.post("/api/cases/" + opened.get("id") + "/tests", REFUSED);
    assertThat(clerk.get(history).json().findValuesAsText("kind")).contains("REFUSAL");
    Arrests next = Arrests.of("Greta", "Refusedlater").born("1970-02-03").by("LA0190000");
    JsonNode later = clerk.post("/api/cases", next.at("2002-03-01T01:00").json()).json();
    assertThat(clerk.get("/api/cases/" + later.get("id")).json().at("/priors/refusals").intValue())
        .isEqualTo(1);
  }

  @Test
  void a_charge_opens_a_case_that_was_disposed_of_until_a_court_decides_it_too() {
    String path = path("Chargedlater");
    String decided =
        """
        {"kind": "conviction", "decidedOn": "%s", "court": "Tupelo City Court (demo)",
         "sourceDocument": "Minutes"}
        """;
    clerk.post(path + "/dispositions", decided.formatted("2001-12-01"));
    assertThat(clerk.get(path).json().get("status").textValue()).isEqualTo("DISPOSED");
    JsonNode charge = clerk.post(path + "/charges", CHARGE).json();
    assertThat(clerk.get(path).json().get("status").textValue()).isEqualTo("OPEN");
    Rest.Answer second =
        clerk.post(
            path + "/dispositions",
            with(decided.formatted("2001-12-02"), "charge", charge.get("id")));
    assertThat(second.status()).as(second.text()).isEqualTo(201);
    assertThat(clerk.get(path).json().get("status").textValue()).isEqualTo("DISPOSED");
  }

  @Test
  void a_case_has_one_advisement() {
    String path = path("Advisedtwice");
    clerk.post(path + "/advisement", ADVISEMENT);
    Rest.Answer other = clerk.post(path + "/advisement", ADVISEMENT.replace("English", "Spanish"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text()).contains("has an advisement already: DPSSP 6606, read by B. Dummy");
    assertThat(clerk.get(path).json().at("/advisement/language").textValue()).isEqualTo("English");
  }

  @Test
  void what_the_report_did_not_say_of_the_arrest_is_added_once_and_kept() {
    String path = path("Toldlater");
    String told =
        """
        {"noticeAt": "2001-07-23T10:00", "commercialLicense": true, "sourceDocument": "Notice 17"}
        """;
    assertThat(places(clerk.post(path + "/arrest", "{\"noticeAt\": \"2001-07-01T10:00\"}")))
        .contains("/sourceDocument");
    assertThat(places(clerk.post(path + "/arrest", told.replace("2001-07-23", "2001-07-01"))))
        .containsExactly("/noticeAt");
    assertThat(places(clerk.post(path + "/arrest", told.replace("2001-07-23", "2201-07-01"))))
        .containsExactly("/noticeAt");
    assertThat(clerk.post(path + "/arrest", told).status()).isEqualTo(201);
    assertThat(clerk.post(path + "/arrest", told).status()).isEqualTo(200);
    assertThat(clerk.post(path + "/arrest", told.replace("true", "false")).status()).isEqualTo(409);
    JsonNode arrest = clerk.get(path).json().get("arrest");
    assertThat(arrest.get("noticeAt").textValue()).startsWith("2001-07-23T15:00");
    assertThat(arrest.get("commercialLicense").booleanValue()).isTrue();
    assertThat(arrest.get("toldLater").textValue()).isEqualTo("Notice 17");
  }

  @Test
  void who_saw_the_case_before_another_changed_it_is_told_to_look_again() {
    String path = path("Overtakenlater");
    int seen = clerk.get(path).json().get("version").intValue();
    assertThat(clerk.post(path + "/tests", with(BLOOD, "version", seen)).status()).isEqualTo(201);
    Rest.Answer late = clerk.post(path + "/charges", with(CHARGE, "version", seen));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("Look at it again");
    assertThat(clerk.get(path).json().get("charges")).hasSize(1);
  }

  @Test
  void all_that_is_wrong_is_told_at_its_place_and_nothing_is_stored() {
    String path = path("Wrongadded");
    assertThat(places(clerk.post(path + "/tests", "{\"surprise\": 1, \"result\": \"x\"}")))
        .contains("/kind", "/outcome", "/sourceDocument", "/surprise", "/result");
    assertThat(places(clerk.post(path + "/tests", BLOOD.replace("T00:10", "T00:50"))))
        .containsExactly("/submittedAt");
    assertThat(places(clerk.post(path + "/tests", BLOOD.replace("2001-07", "2001-08"))))
        .containsExactly("/askedAt");
    assertThat(places(clerk.post(path + "/tests", with(BLOOD, "version", "\"one\""))))
        .containsExactly("/version");
    assertThat(places(clerk.post(path + "/charges", "{\"agencyNumber\": \"K-1\"}")))
        .contains("/statute", "/description", "/kind", "/sourceDocument", "/agencyNumber");
    assertThat(places(clerk.post(path + "/advisement", ADVISEMENT.replace("2001", "1999"))))
        .containsExactly("/readAt");
    assertThat(places(clerk.post(path + "/charges", CHARGE.replace("Bill of", "x".repeat(301)))))
        .containsExactly("/sourceDocument");
    assertThat(clerk.post(path + "/tests/1/result", RESULT).status()).isEqualTo(404);
    assertThat(clerk.post(path + "/tests/none/result", RESULT).status()).isEqualTo(404);
    assertThat(clerk.post("/api/cases/9999999999/tests", BLOOD).status()).isEqualTo(404);
    JsonNode found = clerk.get(path).json();
    assertThat(found.get("tests")).isEmpty();
    assertThat(found.get("charges")).hasSize(1);
    assertThat(found.has("advisement")).isFalse();
    assertThat(found.get("testsReported").textValue()).isEqualTo("NONE");
  }

  @Test
  void officers_add_to_the_cases_of_their_agency_and_managers_to_none() {
    String own = path("Ownadded");
    JsonNode other =
        clerk.post("/api/cases", Arrests.of("Greta", "Otheradded").by("LA0190000").json()).json();
    Rest officer = priors.as(Role.OFFICER);
    assertThat(officer.post(own + "/tests", BLOOD).status()).isEqualTo(201);
    for (String part : List.of("/tests", "/charges", "/advisement", "/arrest", "/tests/1/result")) {
      assertThat(officer.post("/api/cases/" + other.get("id") + part, "{}").status())
          .as(part)
          .isEqualTo(403);
      assertThat(priors.as(Role.MANAGER).post(own + part, "{}").status()).as(part).isEqualTo(403);
    }
  }
}
