package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A diversion carries its program and how it went. */
@ExtendWith(RunningPriors.class)
class DiversionIT {

  private final Running priors;
  private final Rest clerk;

  DiversionIT(Running priors) {
    this.priors = priors;
    clerk = priors.as(Role.CLERK);
  }

  private Rest.Answer decided(JsonNode opened, String more) {
    return clerk.post(
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"court": "Tupelo City Court (demo)", "kind": "diversion", "decidedOn": "2001-09-01",
         "sourceDocument": "Minutes"%s}
        """
            .formatted(more));
  }

  @Test
  void a_diversion_says_how_it_went_as_soon_as_that_is_told() throws Exception {
    JsonNode opened =
        clerk
            .post(
                "/api/cases", Arrests.of("Willa", "Divertedthrough").at("2001-07-20T23:30").json())
            .json();
    String program = ", \"program\": \"Alcohol education\", \"startedOn\": \"2001-09-03\"";
    Rest.Answer begun = decided(opened, program);
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    String done = program + ", \"completedOn\": \"2002-09-03\"";
    Rest.Answer went = decided(opened, done);
    assertThat(went.json().get("id")).as(went.text()).isEqualTo(begun.json().get("id"));
    assertThat(decided(opened, program).status()).isEqualTo(200);
    Rest.Answer failed = decided(opened, ", \"failedOn\": \"2002-09-03\"");
    assertThat(failed.status()).as(failed.text()).isEqualTo(422);
    JsonNode decided = clerk.get("/api/cases/" + opened.get("id")).json().at("/dispositions/0");
    assertThat(decided.get("completedOn").textValue()).isEqualTo("2002-09-03");
    Browse page = priors.browse(Role.PROSECUTOR);
    assertThat(page.get("/drivers/driver?id=" + opened.get("driverId")).body())
        .contains("Alcohol education, begun 3 Sep 2001, completed 3 Sep 2002")
        .contains("until 3 Sep 2007 (DOT HS 809 876, p. 36)");
  }
}
