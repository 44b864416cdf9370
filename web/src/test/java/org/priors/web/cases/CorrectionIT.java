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

/** What was reported is corrected by a system. */
@ExtendWith(RunningPriors.class)
class CorrectionIT {

  private final Running priors;
  private final Rest clerk;

  CorrectionIT(Running priors) {
    this.priors = priors;
    clerk = priors.as(Role.CLERK);
  }

  private String path(String surname) {
    JsonNode opened =
        clerk.post("/api/cases", Arrests.of("Greta", surname).born("1966-03-04").json()).json();
    return "/api/cases/" + opened.get("id");
  }

  private static String person(String surname, String born, String more) {
    return """
    {"reason": "Birth date mistyped", "person": {"given": "Greta", "surname": "%s", "born": "%s"}%s}
    """
        .formatted(surname, born, more);
  }

  @Test
  void a_part_that_is_sent_is_corrected_and_what_stood_is_told() {
    String path = path("Sentcorrected");
    Rest.Answer made = clerk.post(path + "/corrections", person("Sentcorrected", "1966-04-03", ""));
    assertThat(made.status()).as(made.text()).isEqualTo(200);
    assertThat(made.json().at("/corrected/0").toString())
        .isEqualTo("{\"part\":\"Birth date\",\"stood\":\"4 Mar 1966\",\"stands\":\"3 Apr 1966\"}");
    JsonNode found = clerk.get(path).json();
    assertThat(found.at("/person/born").textValue()).isEqualTo("1966-04-03");
    assertThat(found.at("/corrections/0/reason").textValue()).isEqualTo("Birth date mistyped");
    assertThat(found.at("/charges")).hasSize(1);
    Rest.Answer again =
        clerk.post(path + "/corrections", person("Sentcorrected", "1966-04-03", ""));
    assertThat(again.json().get("corrected")).isEmpty();
  }

  @Test
  void a_correction_without_a_reason_and_of_a_charge_that_is_not_there_is_refused_at_its_places() {
    String path = path("Sentwithout");
    Rest.Answer refused =
        clerk.post(
            path + "/corrections",
            """
            {"charges": [{"statute": "DEMO 2", "description": "Driving", "kind": "other"}], "note": "x"}
            """);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("problems").findValuesAsText("place"))
        .containsExactlyInAnyOrder("/charges/0/id", "/reason", "/note");
    Rest.Answer unknown =
        clerk.post(
            path + "/corrections",
            """
            {"reason": "x", "charges": [{"id": 1, "statute": "DEMO 2", "description": "Driving", "kind": "other"}]}
            """);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.json().get("problems").findValuesAsText("place"))
        .containsExactly("/charges/0/id");
  }

  @Test
  void of_two_who_correct_one_case_at_once_one_is_told_to_look_again() throws Exception {
    String path = path("Sentatonce");
    int seen = clerk.get(path).json().get("version").intValue();
    List<Callable<Integer>> both = new ArrayList<>();
    for (String day : List.of("1966-04-03", "1967-04-03")) {
      String body = person("Sentatonce", day, ", \"version\": " + seen);
      both.add(() -> clerk.post(path + "/corrections", body).status());
    }
    ExecutorService senders = Executors.newFixedThreadPool(2);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : senders.invokeAll(both)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsExactlyInAnyOrder(200, 409);
    } finally {
      senders.shutdown();
    }
    assertThat(clerk.get(path).json().get("corrections").findValuesAsText("part"))
        .as("that of one of the two")
        .containsOnlyOnce("Birth date");
  }

  @Test
  void who_may_not_report_corrects_nothing() {
    String path = path("Sentdenied");
    for (Role role : List.of(Role.MANAGER, Role.HEARING_OFFICER)) {
      Rest.Answer answer =
          priors.as(role).post(path + "/corrections", person("Sentdenied", "1966-04-03", ""));
      assertThat(answer.status()).as(role.name()).isEqualTo(403);
    }
  }
}
