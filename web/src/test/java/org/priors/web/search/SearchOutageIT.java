package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.FewAtOnce;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class SearchOutageIT {

  private final Running priors;
  private final Rest clerk;

  SearchOutageIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  @Test
  void
      while_elasticsearch_is_away_work_goes_on_and_the_record_is_searched_and_then_the_index_catches_up()
          throws Exception {
    StoppedSearch.during(
        priors,
        () -> {
          Rest.Answer opened =
              clerk.post(
                  "/api/cases",
                  Arrests.of("Olga", "Outagetime")
                      .born("1970-01-01")
                      .license("LA", "00-0000-883")
                      .refusingBreath()
                      .json());
          assertThat(opened.status()).isEqualTo(201);
          clerk.post(
              "/api/cases",
              Arrests.of("Olga", "Outagetime")
                  .born("1970-01-01")
                  .license("LA", "00-0000-883")
                  .at("2002-01-20T23:30")
                  .json());
          FewAtOnce.all(StoppedSearch.MOST_AT_ONCE, looks(opened.json().get("number").textValue()));
        });
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=outagetime").json(),
        found -> !found.get("degraded").booleanValue() && found.get("total").intValue() == 1);
  }

  /** Each waits for the index as long as that is given. */
  private List<FewAtOnce.Look> looks(String caseNumber) {
    List<FewAtOnce.Look> looks = new ArrayList<>();
    looks.add(
        () -> {
          JsonNode found = clerk.get("/api/drivers?q=outagetme").json();
          assertThat(found.get("degraded").booleanValue()).isTrue();
          assertThat(found.at("/hits/0/name").textValue()).isEqualTo("OUTAGETIME, Olga");
        });
    for (String typed :
        List.of(
            "1970-01-01+outagetime",
            caseNumber,
            "LA000000883",
            "LA-883",
            "LA+000000883",
            "LA+883")) {
      looks.add(
          () ->
              assertThat(clerk.get("/api/drivers?q=" + typed).json().get("total").intValue())
                  .as(typed)
                  .isEqualTo(1));
    }
    looks.add(
        () ->
            assertThat(
                    priors
                        .browse(Role.CLERK)
                        .get("/search/search?q=outagetime")
                        .body()
                        .replaceAll("\\s+", " "))
                .contains("names that only sound alike are not", "written a little differently")
                .doesNotContain("sounds a little different"));
    looks.add(() -> assertFound("bornTo=1970-01-01&state=LA&priors=1&refusedYears=99", 1));
    for (String other :
        List.of(
            "bornFrom=1970-01-02", "state=TX", "priors=2", "refusedYears=1", "agency=Nowhere")) {
      looks.add(() -> assertFound(other, 0));
    }
    return looks;
  }

  private void assertFound(String fields, int total) {
    JsonNode found = clerk.get("/api/drivers?q=outagetime&" + fields).json();
    assertThat(found.get("degraded").booleanValue()).as(fields).isTrue();
    assertThat(found.get("total").intValue()).as(fields).isEqualTo(total);
  }
}
