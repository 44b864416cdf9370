package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** One event that is told of twice is not counted as two priors. */
@ExtendWith(RunningPriors.class)
class OneEventIT {

  private final Rest clerk;

  OneEventIT(Running priors) {
    clerk = priors.as(Role.CLERK);
  }

  private static Arrests arrest(String surname, String at) {
    return Arrests.of("Odette", surname).born("1970-02-03").at(at).chargedAs("1st offense");
  }

  private JsonNode opened(Arrests arrest) {
    return clerk.post("/api/cases", arrest.json()).json();
  }

  private void convicted(JsonNode opened, String day) {
    Rest.Answer answer =
        clerk.post(
            "/api/cases/" + opened.get("id") + "/dispositions",
            """
            {"court": "Tupelo City Court (demo)", "kind": "conviction", "decidedOn": "%s", "sourceDocument": "Minutes"}
            """
                .formatted(day));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private Rest.Answer entered(JsonNode opened, String acdCode, String day) {
    return clerk.post(
        "/api/drivers/" + opened.get("driverId") + "/record-entries",
        """
        {"kind": "conviction", "happenedOn": "%s", "state": "LA", "agency": "LADMV0000", "detail": "Convicted",
         "acdCode": "%s", "sourceDocument": "Driver record"}
        """
            .formatted(day, acdCode));
  }

  private void assertNumber(JsonNode opened, int value, int atMost, String inWords) {
    JsonNode number =
        clerk.get("/api/cases/" + opened.get("id") + "/law").json().at("/answer/offenseNumber");
    assertThat(number.get("value").intValue()).isEqualTo(value);
    assertThat(number.get("atMost").intValue()).isEqualTo(atMost);
    JsonNode priors = clerk.get("/api/cases/" + opened.get("id")).json().get("priors");
    assertThat(priors.get("inWords").textValue()).contains(inWords);
    assertThat(priors.get("convictionsAtLeast").intValue()).isEqualTo(value - 1);
  }

  @Test
  void two_agencies_cases_of_one_night_over_midnight_may_be_one_prior() {
    JsonNode one = opened(arrest("Overmidnight", "1999-05-01T23:40"));
    JsonNode other = opened(arrest("Overmidnight", "1999-05-02T00:20").by("LA0190000"));
    JsonNode later = opened(arrest("Overmidnight", "2002-03-10T23:00"));
    convicted(one, "1999-06-01");
    convicted(other, "1999-06-01");
    assertNumber(later, 2, 3, "1 to 2 prior convictions (two of these may be one)");
  }

  @ParameterizedTest
  @CsvSource({
    "1999-05-01, 3, 1 to 2 prior convictions (two of these may be one)",
    "1999-06-02, 2, ', 1 prior conviction,'",
    "1999-06-04, 2, ', 1 prior conviction,'"
  })
  void a_driver_record_of_a_conviction_on_file_is_that_one_or_may_be(
      String day, int atMost, String inWords) {
    String surname = "Abstracted" + "abcdefghi".charAt(day.charAt(9) - '0');
    JsonNode first = opened(arrest(surname, "1999-05-01T20:00"));
    JsonNode later = opened(arrest(surname, "2002-03-10T23:00"));
    convicted(first, "1999-06-01");
    assertThat(entered(first, "A21", day).status()).isEqualTo(201);
    assertNumber(later, 2, atMost, inWords);
  }

  @Test
  void a_conviction_under_the_code_of_an_administrative_action_is_refused() {
    JsonNode opened = opened(arrest("Administered", "2001-05-01T20:00"));
    Rest.Answer refused = entered(opened, "A98", "1999-06-01");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("pointer").textValue()).isEqualTo("/acdCode");
  }

  @Test
  void an_agencys_number_without_its_marks_is_the_same_case() {
    Arrests sent = arrest("Runtogether", "2001-05-01T20:00").with("agencyNumber", "RTX-03-7");
    JsonNode first = opened(sent);
    Rest.Answer again = clerk.post("/api/cases", sent.with("agencyNumber", "RTX037").json());
    assertThat(again.json().get("id")).isEqualTo(first.get("id"));
  }
}
