package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class CaseBadInputIT {

  private final Rest clerk;

  CaseBadInputIT(Running priors) {
    clerk = priors.as(Role.CLERK);
  }

  @Test
  void every_problem_of_a_report_is_told_at_once_with_its_place() {
    Rest.Answer answer =
        clerk.post(
            "/api/cases",
            """
            {"agency": "LA0170100", "agencyNumber": "", "surprise": 1,
             "person": {"surname": " ", "born": "1999-02-31", "license": {"state": "ZZ", "number": "1"}},
             "arrest": {"at": "2001-07-20T23:30"},
             "charges": [{"statute": "A", "description": "B", "kind": "impairedDriving", "counts": 0}],
             "tests": [{"kind": "breath", "outcome": "completed", "result": "0.8", "unit": "g/210 L"}]}
            """);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("problems").findValuesAsText("place"))
        .contains(
            "/agencyNumber",
            "/surprise",
            "/person/surname",
            "/person/born",
            "/person/license/state",
            "/charges/0/counts",
            "/tests/0/result");
  }

  @Test
  void a_person_without_a_name_or_with_a_number_of_another_state_is_refused_by_field() {
    assertThat(problem("\"given\": \"Ann\"")).isEqualTo("/person/surname");
    assertThat(problem("\"surname\": \"Future\", \"born\": \"2099-01-01\""))
        .isEqualTo("/person/born");
    assertThat(
            problem(
                "\"surname\": \"Form\", \"license\": {\"state\": \"LA\", \"number\": \"A1234567\"}"))
        .isEqualTo("/person/license/number");
  }

  @Test
  void dates_that_cannot_be_and_names_that_cannot_be_seen_are_refused_at_their_field() {
    assertThat(problem("\"surname\": \"Infant\", \"born\": \"2001-07-20\""))
        .isEqualTo("/person/born");
    assertThat(problem("\"surname\": \"Child\", \"born\": \"1993-07-21\""))
        .isEqualTo("/person/born");
    assertThat(problem("\"surname\": \"Oldest\", \"born\": \"1880-07-20\""))
        .isEqualTo("/person/born");
    assertThat(problem("\"surname\": \"Two\\nlines\"")).isEqualTo("/person/surname");
    assertThat(problem("\"surname\": \"Tab\", \"given\": \"A\\tB\"")).isEqualTo("/person/given");
    assertThat(
            problem(
                "\"surname\": \"None\", \"license\": {\"state\": \"LA\", \"number\": \"NONE\"}"))
        .isEqualTo("/person/license/number");
  }

  @Test
  void an_arrest_at_a_time_that_cannot_be_is_refused_at_its_field() {
    for (String at :
        List.of(
            "1900-01-01T12:00", "1970-01-01T00:00:00Z", "2090-01-01T12:00", "2001-04-01T02:30")) {
      Rest.Answer answer = clerk.post("/api/cases", Arrests.of("Tess", "Timeless").at(at).json());
      assertThat(answer.status()).as(at).isEqualTo(422);
      assertThat(answer.json().get("pointer").textValue()).as(at).isEqualTo("/arrest/at");
    }
    assertThat(
            clerk
                .post("/api/cases", Arrests.of("Tess", "Timely").at("2001-04-01T03:00").json())
                .status())
        .isEqualTo(201);
  }

  private String problem(String person) {
    Rest.Answer answer =
        clerk.post(
            "/api/cases",
            """
            {"agency": "LA0170100", "agencyNumber": "BAD-PERSON", "person": {%s}, "arrest": {"at": "2001-07-20T23:30"},
             "charges": [{"statute": "A", "description": "B", "kind": "impairedDriving"}]}
            """
                .formatted(person));
    assertThat(answer.status()).isEqualTo(422);
    return answer.json().get("problems").get(0).get("place").textValue();
  }

  @Test
  void a_body_that_is_no_json_is_told_by_line_and_column() {
    Rest.Answer answer = clerk.post("/api/cases", "{\"agency\":\n  \"LA\",,}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("pointer").textValue()).isEqualTo("line 2, column 8");
  }

  @Test
  void an_unknown_case_is_not_found_and_no_answer_shows_a_stack_trace() {
    for (String id : List.of("999999999", "abc", "-1", "1e9", "%00")) {
      Rest.Answer answer = clerk.get("/api/cases/" + id);
      assertThat(answer.status()).as(id).isBetween(400, 404);
      assertThat(answer.text()).doesNotContain("Exception").doesNotContain("\tat ");
    }
  }

  @Test
  void a_test_that_lies_in_the_future_is_refused() {
    Rest.Answer answer =
        clerk.post(
            "/api/cases",
            Arrests.of("Fynn", "Future").refusingBreathAt("2090-01-01T00:00:00Z").json());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("pointer").textValue()).isEqualTo("/tests/0/refusedAt");
  }

  @Test
  void bodies_that_only_look_like_json_are_refused_and_not_failed_on() {
    for (String body :
        List.of(
            "{} {}",
            "[".repeat(30),
            "{\"agency\": " + "9".repeat(2_000) + "}",
            "{\"agency\": \"\\u0000\"}")) {
      assertThat(clerk.post("/api/cases", body).status())
          .as(body.substring(0, 5))
          .isBetween(400, 422);
    }
  }

  @Test
  void the_same_charge_number_twice_in_one_report_is_a_conflict() {
    String report =
        Arrests.of("Cato", "Chargetwice")
            .json()
            .replace(
                "\"kind\":\"impairedDriving\"}]",
                "\"kind\":\"impairedDriving\",\"agencyNumber\":\"X1\"},{\"statute\":\"B\",\"description\":\"B\",\"kind\":\"other\",\"agencyNumber\":\"X1\"}]");
    assertThat(clerk.post("/api/cases", report).status()).isEqualTo(409);
  }
}
