package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Entries;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class RepeatPageIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String NAME = "GRZEGORCZYK, Rita";

  private final Running priors;
  private final Rest clerk;

  RepeatPageIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  /** Eight refusals in eight years, more than any other driver has. */
  private void seed() {
    long driver =
        clerk
            .post("/api/cases", Arrests.of("Rita", "Grzegorczyk").born("1980-02-02").json())
            .json()
            .get("driverId")
            .longValue();
    for (int year = 0; year < 8; year++) {
      clerk.post(
          "/api/drivers/" + driver + "/record-entries",
          Entries.onRecord("refusal", TODAY.minusYears(year), "MSDPS0000"));
    }
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=grzegorczyk&priors=8").json().get("total").intValue(),
        total -> total == 1);
  }

  @Test
  void a_clerk_sees_who_repeats_and_takes_the_list_away_and_a_manager_sees_how_many()
      throws Exception {
    seed();
    String list = "/search/repeat?repeat=refusal&times=8&years=7&courts=1";
    assertThat(signedIn(Role.CLERK).get(list).body())
        .contains("1 driver<", NAME, "/api/reports/drivers.xlsx?")
        .contains("8 or more refusals in the last 7 years");
    assertThat(signedIn(Role.MANAGER).get(list).body())
        .contains("1 driver<", "Mississippi Public Safety (demo)", "How many, and not who")
        .doesNotContain("GRZEGORCZYK", "drivers.xlsx");
    assertThat(signedIn(Role.OFFICER).get(list).statusCode()).isEqualTo(403);
    assertThat(signedIn(Role.CLERK).get(list.replace("years=7", "years=6")).body())
        .contains("No driver on record fits")
        .doesNotContain(NAME);
    assertThat(audited("Counted repeat offenders", Role.MANAGER)).isPositive();
    assertThat(audited("Listed repeat offenders", Role.CLERK)).isPositive();
  }

  @Test
  void a_list_is_narrowed_by_state_and_agency_and_by_nothing_else() throws Exception {
    seed();
    String list = "/search/repeat?repeat=refusal&times=8&years=7&courts=1";
    Browse browser = signedIn(Role.CLERK);
    assertThat(browser.get(list + "&state=LA").body()).contains(NAME);
    assertThat(browser.get(list + "&state=TX").body()).doesNotContain(NAME);
    assertThat(browser.get(list + "&agency=Louisiana+DMV+(demo)").body()).doesNotContain(NAME);
    assertThat(browser.get(list + "&bornFrom=1990-01-01").body()).contains(NAME);
  }

  @Test
  void each_list_opens_with_what_it_can_tell_and_a_wrong_field_is_told() throws Exception {
    Browse browser = signedIn(Role.PROSECUTOR);
    assertThat(browser.get("/search/repeat").body())
        .contains("2 or more refusals or convictions in the last 30 years");
    assertThat(browser.get("/search/repeat?againAfterAction=1").body())
        .contains("whether it still stood cannot be told", "EXAMPLE, Remy Joseph");
    assertThat(browser.get("/search/repeat?againWhilePending=1").body())
        .contains("not decided yet");
    assertThat(browser.get("/search/repeat?undercharged=1").body())
        .contains("EXAMPLE, Remy Joseph", "Charged too low");
    assertThat(browser.get("/search/repeat?repeat=refusal&times=2&years=5&courts=3").body())
        .contains("Nothing was searched", "is not above the number of times");
    assertThat(browser.get("/search/repeat?repeat=%3Cscript%3E&times=x&years=5").body())
        .contains("Nothing was searched")
        .doesNotContain("<script>x");
  }

  private Browse signedIn(Role role) throws Exception {
    return priors.browse(role);
  }

  private int audited(String action, Role role) throws Exception {
    try (Connection connection = priors.database();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from audit_entry where action = ? and role = ? and detail like '8 or more%'")) {
      query.setString(1, action);
      query.setString(2, role.name());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
