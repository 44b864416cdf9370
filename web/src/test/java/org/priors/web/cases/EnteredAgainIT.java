package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What is on record as vacated, typed once more in slightly other words. */
@ExtendWith(RunningPriors.class)
class EnteredAgainIT {

  private final Rest clerk;

  EnteredAgainIT(Running priors) {
    clerk = priors.as(Role.CLERK);
  }

  private static String entry(String detail, String more) {
    return """
        {"kind": "conviction", "happenedOn": "2000-05-05", "state": "LA", "agency": "LADMV0000",
         "detail": "%s", "sourceDocument": "Driver record"%s}
        """
        .formatted(detail, more);
  }

  @Test
  void an_event_that_was_vacated_counts_again_only_where_it_is_said_to_be_another() {
    String path =
        "/api/drivers/"
            + clerk
                .post("/api/cases", Arrests.of("Enid", "Enteredagain").born("1970-02-03").json())
                .json()
                .get("driverId")
            + "/record-entries";
    String vacated = entry("DUI conviction, Jackson", ", \"status\": \"vacated\"");
    assertThat(clerk.post(path, vacated).status()).isEqualTo(201);
    Rest.Answer typed = clerk.post(path, entry("DUI conviction in Jackson", ""));
    assertThat(typed.json().get("pointer").textValue()).isEqualTo("/anotherEvent");
    assertThat(typed.text()).contains("DUI conviction, Jackson", "as vacated");
    assertThat(convictions(path)).isZero();
    Rest.Answer another =
        clerk.post(path, entry("DUI conviction in Jackson", ", \"anotherEvent\": true"));
    assertThat(another.status()).as(another.text()).isEqualTo(201);
    assertThat(convictions(path)).isEqualTo(1);
  }

  private int convictions(String path) {
    return clerk
        .get(path.replace("/record-entries", "/history"))
        .json()
        .get("convictions")
        .intValue();
  }
}
