package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class CasesIT {

  private final Rest clerk;

  CasesIT(Running priors) {
    clerk = priors.as(Role.CLERK);
  }

  @Test
  void an_arrest_sent_twice_under_the_agencys_number_is_one_case() {
    String report = Arrests.of("Ines", "Onceonly").born("1980-01-01").json();
    Rest.Answer first = clerk.post("/api/cases", report);
    Rest.Answer again = clerk.post("/api/cases", report);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(first.header("Location")).endsWith("/api/cases/" + first.json().get("id"));
    assertThat(again.json().get("notTaken")).isEmpty();
  }

  @Test
  void a_report_sent_again_with_more_is_told_what_of_it_was_not_taken() {
    Arrests arrest = Arrests.of("Nadja", "Nottakenmore").born("1980-01-01");
    String first = arrest.json();
    JsonNode opened = clerk.post("/api/cases", first).json();
    assertThat(opened.get("notTaken")).isEmpty();
    JsonNode again =
        clerk.post("/api/cases", arrest.blowing("0.100").chargedAs("2nd offense").json()).json();
    assertThat(again.get("notTaken"))
        .extracting(JsonNode::textValue)
        .containsExactly("/charges", "/tests");
    JsonNode found = clerk.get("/api/cases/" + opened.get("id")).json();
    assertThat(found.get("tests")).isEmpty();
    assertThat(found.get("charges")).hasSize(1);
    assertThat(clerk.post("/api/cases", first).json().get("notTaken")).isEmpty();
  }

  @Test
  void an_arrest_sent_four_times_at_once_is_one_case() throws Exception {
    String report = Arrests.of("Quill", "Atonce").born("1980-01-01").json();
    ExecutorService four = Executors.newFixedThreadPool(4);
    try {
      Callable<Rest.Answer> send = () -> clerk.post("/api/cases", report);
      List<Future<Rest.Answer>> answers = four.invokeAll(List.of(send, send, send, send));
      assertThat(answers)
          .extracting(answer -> answer.get().json().get("id"))
          .containsOnly(answers.get(0).get().json().get("id"));
      assertThat(answers).extracting(answer -> answer.get().status()).containsOnlyOnce(201);
    } finally {
      four.shutdown();
    }
  }

  @Test
  void the_same_number_with_another_time_of_arrest_is_a_conflict() {
    Arrests report = Arrests.of("Otto", "Othertime");
    clerk.post("/api/cases", report.json());
    Rest.Answer answer = clerk.post("/api/cases", report.at("2001-07-21T23:30").json());
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("detail").textValue()).contains("another time of arrest");
  }

  @Test
  void two_people_recording_the_same_new_person_at_once_make_one_driver() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<JsonNode>> sends =
          List.of(
              () ->
                  clerk
                      .post("/api/cases", Arrests.of("Tess", "Together").born("1971-02-03").json())
                      .json(),
              () ->
                  clerk
                      .post(
                          "/api/cases",
                          Arrests.of("Tess", "Together").born("1971-02-03").by("LA0210000").json())
                      .json());
      List<Future<JsonNode>> answers = two.invokeAll(sends);
      assertThat(answers.get(0).get().get("driverId"))
          .isEqualTo(answers.get(1).get().get("driverId"));
    } finally {
      two.shutdown();
    }
  }

  @Test
  void a_case_without_a_person_stands_without_a_driver() {
    JsonNode opened = clerk.post("/api/cases", Arrests.of("x", "x").withoutPerson().json()).json();
    JsonNode found = clerk.get("/api/cases/" + opened.get("id")).json();
    assertThat(found.has("driverId")).isFalse();
    assertThat(found.has("priors")).isFalse();
  }

  @Test
  void a_conviction_recorded_on_a_case_is_a_prior_to_the_next_arrest_elsewhere() {
    Arrests first = Arrests.of("Vera", "Nextcourt").born("1975-06-07").refusingBreath();
    JsonNode earlier = clerk.post("/api/cases", first.json()).json();
    Rest.Answer recorded =
        clerk.post(
            "/api/cases/" + earlier.get("id") + "/dispositions",
            """
            {"kind": "conviction", "decidedOn": "2001-12-01", "court": "Tupelo City Court (demo)",
             "docketNumber": "D-1", "sourceDocument": "Minute entry"}
            """);
    assertThat(recorded.status()).isEqualTo(201);
    JsonNode later =
        clerk
            .post(
                "/api/cases",
                Arrests.of("Vera", "Nextcourt")
                    .born("1975-06-07")
                    .by("LA0210000")
                    .at("2002-03-01T01:00")
                    .json())
            .json();
    JsonNode seen = clerk.get("/api/cases/" + later.get("id")).json();
    assertThat(seen.at("/priors/inWords").textValue())
        .isEqualTo("1 prior refusal, 1 prior conviction, in 1 court");
    JsonNode own = clerk.get("/api/cases/" + earlier.get("id")).json();
    assertThat(own.at("/priors/inWords").textValue())
        .isEqualTo("0 prior refusals, 0 prior convictions, in 0 courts");
  }

  @Test
  void a_case_without_a_driver_gets_one_when_it_is_sent_again_with_a_person() {
    Arrests arrest = Arrests.of("Nele", "Namedlater").born("1980-01-01");
    String named = arrest.json();
    JsonNode first = clerk.post("/api/cases", arrest.withoutPerson().json()).json();
    assertThat(first.has("driverId")).isFalse();
    JsonNode again = clerk.post("/api/cases", named).json();
    assertThat(again.get("id")).isEqualTo(first.get("id"));
    assertThat(clerk.get("/api/cases/" + first.get("id")).json().get("driver").textValue())
        .isEqualTo("NAMEDLATER, Nele");
  }

  @Test
  void an_agencys_number_in_another_spelling_is_the_same_case_for_one_driver_and_minute() {
    Arrests arrest = Arrests.of("Sina", "Spelledtwice").born("1975-06-07");
    String number = arrest.number();
    JsonNode first = clerk.post("/api/cases", arrest.json()).json();
    for (String spelling :
        List.of(
            number.toLowerCase(Locale.ROOT),
            number.replace('-', ' '),
            number.replace('-', '\u2013'),
            number.replaceFirst("-", ""),
            number.replaceFirst("-(\\d+)$", "-00$1"))) {
      Rest.Answer again = clerk.post("/api/cases", arrest.json().replace(number, spelling));
      assertThat(again.status()).as(spelling).isEqualTo(200);
      assertThat(again.json().get("id")).isEqualTo(first.get("id"));
    }
    String alike = number.replace('-', ' ');
    String another = arrest.json().replace(number, alike);
    assertThat(
            clerk
                .post("/api/cases", another.replace("2001-07-20T23:30", "2001-07-20T23:31"))
                .status())
        .isEqualTo(201);
  }

  @Test
  void two_people_of_one_minute_under_numbers_alike_are_two_cases() {
    Arrests one = Arrests.of("Otto", "Alikenumber").born("1975-06-07");
    assertThat(clerk.post("/api/cases", one.json()).status()).isEqualTo(201);
    Arrests two = Arrests.of("Ida", "Othername").born("1981-02-03");
    String alike = one.number().replace('-', ' ');
    assertThat(clerk.post("/api/cases", two.json().replace(two.number(), alike)).status())
        .isEqualTo(201);
  }

  @Test
  void a_license_and_an_address_abroad_are_taken_shown_and_found() {
    String report =
        Arrests.of("Noor", "Abroadlicense")
            .license("ON", "A1234-56789-01234")
            .json()
            .replace(
                "\"surname\"",
                "\"address\":{\"street\":\"1 Bay St\",\"city\":\"Toronto\",\"state\":\"ON\",\"country\":\"CA\",\"postcode\":\"M5V 2T6\"},\"surname\"");
    Rest.Answer opened = clerk.post("/api/cases", report);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    JsonNode history =
        clerk.get("/api/drivers/" + opened.json().get("driverId") + "/history").json();
    assertThat(history.findValuesAsText("license"))
        .contains("CA-ON A1234-56789-01234 (Ontario, Canada)");
    for (String typed :
        List.of(
            "a12345678901234",
            "CA-ON A1234-56789-01234 (Ontario, Canada)",
            "ON A1234-56789-01234")) {
      Eventually.answer(
          () ->
              clerk
                  .get("/api/drivers?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                  .json(),
          found -> found.get("total").intValue() == 1);
    }
    assertThat(
            clerk
                .post(
                    "/api/cases",
                    Arrests.of("Juan", "Abroadagain").license("Sonora", "98123456").json())
                .status())
        .isEqualTo(201);
  }

  @Test
  void an_earlier_event_sent_twice_is_entered_once() {
    JsonNode opened = clerk.post("/api/cases", Arrests.of("Ena", "Entrytwice").json()).json();
    String path = "/api/drivers/" + opened.get("driverId") + "/record-entries";
    String entry =
        """
        {"kind": "conviction", "happenedOn": "1999-05-05", "state": "MS", "agency": "MSDPS0000",
         "detail": "Convicted", "sourceDocument": "Driver record"}
        """;
    assertThat(clerk.post(path, entry).json().get("id"))
        .isEqualTo(clerk.post(path, entry).json().get("id"));
    assertThat(
            clerk
                .get("/api/drivers/" + opened.get("driverId") + "/history")
                .json()
                .get("convictions")
                .intValue())
        .isEqualTo(1);
  }

  @Test
  void the_same_disposition_sent_twice_is_recorded_once() {
    JsonNode opened =
        clerk.post("/api/cases", Arrests.of("Dora", "Decided").born("1975-06-07").json()).json();
    String path = "/api/cases/" + opened.get("id") + "/dispositions";
    String dismissal =
        """
        {"kind": "dismissal", "decidedOn": "2001-12-01", "court": "Tupelo City Court (demo)", "reason": "Officer absent",
         "sourceDocument": "Minute entry"}
        """;
    assertThat(clerk.post(path, dismissal).json().get("id"))
        .isEqualTo(clerk.post(path, dismissal).json().get("id"));
    assertThat(clerk.get("/api/cases/" + opened.get("id")).json().get("dispositions")).hasSize(1);
  }

  @Test
  void a_disposition_on_the_day_of_the_arrest_is_taken_and_one_the_day_before_is_not() {
    JsonNode opened =
        clerk
            .post("/api/cases", Arrests.of("Edda", "Edgeday").at("2001-07-20T23:30").json())
            .json();
    String path = "/api/cases/" + opened.get("id") + "/dispositions";
    String decided =
        """
        {"kind": "conviction", "decidedOn": "%s", "court": "Tupelo City Court (demo)", "sourceDocument": "Minutes"}
        """;
    Rest.Answer before = clerk.post(path, decided.formatted("2001-07-19"));
    assertThat(before.status()).isEqualTo(422);
    assertThat(before.json().get("pointer").textValue()).isEqualTo("/decidedOn");
    assertThat(clerk.post(path, decided.formatted("2001-07-20")).status()).isEqualTo(201);
  }
}
