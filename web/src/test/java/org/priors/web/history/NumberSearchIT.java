package org.priors.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Which number of a driver a search found. */
@ExtendWith(RunningPriors.class)
class NumberSearchIT {

  private final Rest clerk;

  NumberSearchIT(Running priors) {
    this.clerk = priors.as(Role.CLERK);
  }

  @Test
  void a_license_that_is_sent_with_its_state_is_the_same_number_and_no_case_fits_it_by_its_end() {
    JsonNode opened =
        clerk
            .post("/api/cases", Arrests.of("Odile", "Statebefore").license("LA", "LA 40012").json())
            .json();
    long driver = opened.get("driverId").longValue();
    Eventually.answer(() -> found("statebefore", driver), hits -> !hits.isEmpty());
    assertThat(found("40012", driver).get(0).get("license").textValue()).isEqualTo("LA 40012");
    assertThat(why("40012", driver)).containsExactly("license number as typed");
    String end = opened.get("number").textValue().replaceFirst("^.*-0*", "");
    assertThat(why(end, driver)).containsExactly("case number ends in " + end);
    assertThat(found("0".repeat(9 - end.length()) + end, driver))
        .as("a license of nine digits")
        .isEmpty();
  }

  private List<String> why(String typed, long driver) {
    return found(typed, driver).get(0).findValues("why").stream()
        .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
        .map(JsonNode::textValue)
        .toList();
  }

  private List<JsonNode> found(String typed, long driver) {
    return StreamSupport.stream(
            clerk.get("/api/drivers?q=" + typed).json().get("hits").spliterator(), false)
        .filter(hit -> hit.get("id").longValue() == driver)
        .toList();
  }
}
