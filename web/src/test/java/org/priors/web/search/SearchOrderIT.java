package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Who comes first of those that are found, and what is not searched. */
@ExtendWith(RunningPriors.class)
class SearchOrderIT {

  private final Rest clerk;

  SearchOrderIT(Running priors) {
    this.clerk = priors.as(Role.CLERK);
  }

  @Test
  void who_fits_as_typed_comes_before_who_sounds_alike_and_has_more_priors() {
    long alike =
        opened(Arrests.of("Ada", "Zylberstine").born("1960-01-01").license("LA", "00-6161-611"));
    String refused =
        Arrests.of("Ada", "Zylberstine")
            .born("1960-01-01")
            .license("LA", "00-6161-611")
            .at("1999-02-03T22:00")
            .refusingBreath()
            .json();
    clerk.post("/api/cases", refused);
    long typed = opened(Arrests.of("Bea", "Silberstein").born("1970-01-01"));
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=silberstein&sort=priors").json().get("hits"),
        hits ->
            hits.size() > 1
                && hits.findValuesAsText("id").contains(Long.toString(alike))
                && hits.get(0).get("id").longValue() == typed);
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=ada+zylberstine&sort=priors").json().at("/hits/0"),
        hit -> hit.path("refusals").intValue() == 1);
  }

  private long opened(Arrests arrest) {
    return clerk.post("/api/cases", arrest.json()).json().get("driverId").longValue();
  }

  @Test
  void a_day_that_no_calendar_has_is_refused_at_its_place() {
    Rest.Answer refused = clerk.get("/api/drivers?q=landry+02/30/1966");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("pointer").textValue()).isEqualTo("/q");
    assertThat(refused.json().toString()).contains("No calendar has the day 02/30/1966.");
  }
}
