package org.priors.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** The audit of a list says who was on it. */
@ExtendWith(RunningPriors.class)
class WhoWasShownIT {

  private final Running priors;

  WhoWasShownIT(Running priors) {
    this.priors = priors;
  }

  private List<Long> shown(String action, String detail) throws Exception {
    try (Connection sql = priors.database();
        PreparedStatement asked =
            sql.prepareStatement(
                "select shown from audit_entry where action = ? and coalesce(detail, '') like ? order by id desc limit 1")) {
      asked.setString(1, action);
      asked.setString(2, detail);
      try (ResultSet row = asked.executeQuery()) {
        assertThat(row.next()).as(action).isTrue();
        return row.getArray(1) == null
            ? List.of()
            : Arrays.asList((Long[]) row.getArray(1).getArray());
      }
    }
  }

  @Test
  void of_a_search_a_workbook_and_a_list_of_cases() throws Exception {
    Rest clerk = priors.as(Role.CLERK);
    JsonNode opened =
        clerk.post("/api/cases", Arrests.of("Sina", "Shownonce").born("1970-05-06").json()).json();
    long driver = opened.get("driverId").longValue();
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=shownonce").json().get("total").intValue(),
        total -> total == 1);
    assertThat(shown("Searched", "shownonce%")).containsExactly(driver);
    clerk.get("/api/drivers?q=shownonobody");
    assertThat(shown("Searched", "shownonobody%")).isEmpty();
    assertThat(clerk.get("/api/reports/drivers.xlsx?q=shownonce").status()).isEqualTo(200);
    assertThat(shown("Downloaded a list of drivers", "shownonce%")).containsExactly(driver);
    Browse person = priors.browse(Role.CLERK);
    person.get("/cases/list?which=ALL");
    assertThat(shown("Listed cases", "ALL, from 1")).isNotEmpty();
  }

  @Test
  void of_cases_without_a_driver_that_are_found_by_their_number() throws Exception {
    Arrests unnamed = Arrests.of("No", "Body").withoutPerson();
    long id = priors.as(Role.CLERK).post("/api/cases", unnamed.json()).json().get("id").longValue();
    Browse person = priors.browse(Role.CLERK);
    person.get("/search/search?q=" + unnamed.number());
    assertThat(shown("Searched cases without a driver", unnamed.number())).containsExactly(id);
  }

  @Test
  void of_a_monthly_report_of_drivers_followed_and_of_records_to_review() throws Exception {
    Arrests arrest = Arrests.of("Mona", "Shownfollowed").born("1970-05-06").at("1999-03-04T23:30");
    JsonNode opened = priors.as(Role.CLERK).post("/api/cases", arrest.json()).json();
    long driver = opened.get("driverId").longValue();
    assertThat(priors.as(Role.MANAGER).get("/api/reports/monthly/1999-03.xlsx").status())
        .isEqualTo(200);
    assertThat(shown("Downloaded the monthly report 1999-03", ""))
        .contains(opened.get("id").longValue());
    // The clerk of tests follows nobody but in the test of that.
    Browse person = priors.browse(Role.PROSECUTOR);
    person.click(
        "/notices/list?driver=" + driver, "Tell me when this driver appears again", Map.of());
    person.get("/notices/list");
    assertThat(shown("Listed drivers followed", "%")).contains(driver);
    priors.as(Role.OFFICER).post("/api/cases", renumbered("2002-04-05T22:00").json());
    person.get("/start");
    assertThat(shown("Read news of drivers followed", "%")).contains(driver);
    priors.as(Role.CLERK).post("/api/cases", lent("1970-05-06").json());
    priors.as(Role.CLERK).post("/api/cases", lent("1945-11-02").json());
    priors.browse(Role.CLERK).get("/matches/list");
    assertThat(shown("Looked at the records to review", "")).isNotEmpty();
  }

  private static Arrests renumbered(String at) {
    return Arrests.of("Mona", "Shownfollowed").born("1970-05-06").at(at);
  }

  private static Arrests lent(String born) {
    return Arrests.of("Lars", "Shownlent").born(born).license("LA", "00-5151-519");
  }
}
