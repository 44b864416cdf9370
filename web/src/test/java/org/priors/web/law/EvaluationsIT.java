package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** The law as systems ask it. */
@ExtendWith(RunningPriors.class)
class EvaluationsIT {

  private static final String PATH = "/api/law/evaluations";

  private final Rest officer;
  private final Rest clerk;

  EvaluationsIT(Running priors) {
    officer = priors.as(Role.OFFICER);
    clerk = priors.as(Role.CLERK);
  }

  private static ObjectNode offense(String state, String at, String bac) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode().put("state", state);
    facts
        .putObject("offense")
        .put("at", at)
        .put("age", 34)
        .put("bac", bac)
        .put("refused", false)
        .put("commercial", false)
        .put("crash", "none")
        .put("minorPassenger", false);
    facts.putObject("arrest").put("at", at);
    return facts;
  }

  private static ObjectNode convictedBefore(ObjectNode facts, String state, String day) {
    facts
        .withArray("history")
        .addObject()
        .put("kind", "conviction")
        .put("state", state)
        .put("date", day);
    return facts;
  }

  private JsonNode evaluated(ObjectNode facts) {
    Rest.Answer answer = officer.post(PATH, facts.toString());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void a_second_offense_is_told_with_its_consequences_and_where_each_is_from() {
    JsonNode answer =
        evaluated(convictedBefore(offense("LA", "2002-05-01T23:30", "0.120"), "LA", "2000-01-15"));
    assertThat(answer.at("/offenseNumber/value").intValue()).isEqualTo(2);
    assertThat(answer.at("/offenseNumber/events/0/counts").textValue()).isEqualTo("yes");
    assertThat(answer.at("/offenseNumber/events/0/citation").textValue()).contains("Table 12");
    assertThat(answer.at("/criminal/fine/min").intValue()).isEqualTo(75_000);
    assertThat(answer.at("/criminal/fine/max").intValue()).isEqualTo(100_000);
    assertThat(answer.at("/criminal/jail/min").textValue()).isEqualTo("P1M");
    assertThat(answer.at("/administrative/refusal/min").textValue()).isEqualTo("P6M");
    assertThat(answer.at("/administrative/failure/min").textValue()).isEqualTo("P1Y");
    assertThat(answer.at("/clocks/0/due").textValue()).isEqualTo("2002-05-16");
    assertThat(answer.at("/verified").booleanValue()).isFalse();
    assertThat(answer.at("/lawDate").textValue()).isEqualTo("2002-01-01");
  }

  @Test
  void the_same_case_differs_on_both_sides_of_the_day_on_which_the_limit_fell() {
    JsonNode before = evaluated(offense("LA", "2003-09-29T23:30", "0.090"));
    JsonNode after = evaluated(offense("LA", "2003-09-30T23:30", "0.090"));
    assertThat(before.at("/administrative/failure/action").textValue()).isEqualTo("none");
    assertThat(after.at("/administrative/failure/action").textValue()).isEqualTo("suspension");
    assertThat(after.at("/administrative/failure/min").textValue()).isEqualTo("P90D");
    assertThat(before.at("/criminal/fine/status").textValue()).isEqualTo("not in the law book");
    assertThat(after.at("/criminal/fine/min").intValue()).isEqualTo(30_000);
  }

  @Test
  void what_the_law_book_does_not_hold_is_said_and_has_no_figure() {
    JsonNode clocks = evaluated(offense("AL", "2002-05-01T23:30", "0.120")).get("clocks");
    assertThat(clocks)
        .isNotEmpty()
        .allSatisfy(
            clock -> {
              assertThat(clock.has("due")).isFalse();
              assertThat(clock.get("why").textValue()).isNotBlank();
            });
  }

  @Test
  void the_history_of_a_driver_on_record_is_taken_up_to_the_offense() {
    JsonNode opened =
        clerk.post("/api/cases", Arrests.of("Odo", "Ofrecord").born("1970-02-03").json()).json();
    clerk.post(
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"court": "Cypress City Court (demo)", "kind": "conviction", "decidedOn": "2002-03-01",
         "sourceDocument": "minute entry"}
        """);
    ObjectNode facts = offense("LA", "2002-05-01T23:30", "0.120");
    facts.put("driver", opened.get("driverId").longValue());
    assertThat(evaluated(facts).at("/offenseNumber/value").intValue()).isEqualTo(2);
    ObjectNode earlier = offense("LA", "2002-02-01T23:30", "0.120");
    earlier.put("driver", opened.get("driverId").longValue());
    assertThat(evaluated(earlier).at("/offenseNumber/value").intValue()).isEqualTo(1);
  }

  @Test
  void two_convictions_of_one_offense_date_are_one_prior_and_the_page_says_why() {
    ObjectNode facts = offense("LA", "2002-05-01T23:30", "0.120");
    convictedBefore(convictedBefore(facts, "LA", "2000-01-15"), "LA", "2000-06-15");
    facts.get("history").forEach(event -> ((ObjectNode) event).put("offenseDate", "1999-04-03"));
    JsonNode answer = evaluated(facts);
    assertThat(answer.at("/offenseNumber/value").intValue()).isEqualTo(2);
    assertThat(answer.at("/offenseNumber/atMost").intValue()).isEqualTo(2);
    assertThat(answer.at("/offenseNumber/events/1/why").textValue())
        .startsWith("Counts once: one incident.");
  }

  @Test
  void what_a_conviction_is_of_and_that_the_driver_was_a_juvenile_are_facts() {
    ObjectNode facts =
        convictedBefore(offense("LA", "2002-05-01T23:30", "0.1"), "LA", "2000-01-15");
    ObjectNode event = (ObjectNode) facts.get("history").get(0);
    event.put("chargeKind", "other");
    assertThat(evaluated(facts).at("/offenseNumber/events/0/counts").textValue()).isEqualTo("no");
    event.put("chargeKind", "impairedDriving").put("juvenile", true);
    assertThat(evaluated(facts).at("/offenseNumber/events/0/counts").textValue())
        .isEqualTo("unknown");
    event.put("juvenile", false).put("age", 15);
    assertThat(evaluated(facts).at("/offenseNumber/events/0/counts").textValue()).isEqualTo("yes");
    event.remove("juvenile");
    assertThat(evaluated(facts).at("/offenseNumber/value").intValue()).isEqualTo(1);
  }

  @Test
  void one_moment_is_of_one_day_however_its_offset_is_written() {
    for (String at : List.of("2002-05-01T23:30-05:00", "2002-05-02T04:30Z", "2002-05-01T23:30")) {
      assertThat(
              evaluated(convictedBefore(offense("LA", at, "0.120"), "LA", "1992-05-01"))
                  .at("/offenseNumber/value")
                  .intValue())
          .as(at)
          .isEqualTo(2);
    }
    for (String at : List.of("2002-05-02T04:30Z", "2002-05-01T23:30-05:00")) {
      Rest.Answer unclear = officer.post(PATH, offense("FL", at, "0.1").toString());
      assertThat(unclear.status()).isEqualTo(422);
      assertThat(unclear.json().get("problems").get(0).get("place").textValue())
          .isEqualTo("/offense/at");
    }
  }

  @Test
  void every_problem_is_told_at_once_by_code_and_pointer() {
    ObjectNode facts = offense("ZZ", "2002-05-01T23:30", "9.1");
    ((ObjectNode) facts.get("offense")).put("age", 300);
    facts.put("surprise", 1);
    facts.withArray("history").addObject().put("kind", "conviction");
    Rest.Answer answer = officer.post(PATH, facts.toString());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("problems"))
        .extracting(one -> one.get("code").textValue() + " " + one.get("place").textValue())
        .containsExactlyInAnyOrder(
            "impossible-bac /offense/bac",
            "impossible-age /offense/age",
            "unknown-state /state",
            "unknown-field /surprise",
            "missing /history/0/state",
            "missing /history/0/date");
  }

  @Test
  void a_refused_test_with_a_result_and_a_date_before_the_law_book_are_refused() {
    ObjectNode both = offense("LA", "2002-05-01T23:30", "0.120");
    ((ObjectNode) both.get("offense")).put("refused", true);
    assertThat(officer.post(PATH, both.toString()).json().get("code").textValue())
        .isEqualTo("contradictory");
    Rest.Answer early = officer.post(PATH, offense("LA", "2001-12-31T23:30", "0.120").toString());
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.json().get("code").textValue()).isEqualTo("before-first-value");
  }
}
