package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What the law says of case files, and what follows for lists and searches. */
@ExtendWith(RunningPriors.class)
class CaseLawIT {

  private final Running priors;
  private final Rest clerk;

  CaseLawIT(Running priors) {
    this.priors = priors;
    clerk = priors.as(Role.CLERK);
  }

  private JsonNode chargedFirst(String given, String surname, String at) {
    return clerk
        .post(
            "/api/cases",
            Arrests.of(given, surname).born("1970-02-03").at(at).chargedAs("1st offense").json())
        .json();
  }

  private void convicted(JsonNode opened, String day) {
    clerk.post(
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"court": "Cypress City Court (demo)", "kind": "conviction", "decidedOn": "%s",
         "sourceDocument": "minute entry"}
        """
            .formatted(day));
  }

  private JsonNode law(JsonNode opened) {
    return clerk.get("/api/cases/" + opened.get("id") + "/law").json();
  }

  @Test
  void a_first_offense_with_an_earlier_conviction_stands_as_undercharged() {
    convicted(chargedFirst("Una", "Undercharged", "2002-01-10T23:00"), "2002-02-01");
    JsonNode second = chargedFirst("Una", "Undercharged", "2002-03-10T23:00");
    assertThat(law(second).get("inWords").textValue())
        .isEqualTo("Charged as 1st offense; the record shows 2nd");
    assertThat(law(second).at("/answer/offenseNumber/value").intValue()).isEqualTo(2);
  }

  @Test
  void a_driver_charged_too_low_is_found_by_the_filter_once_a_conviction_comes_in() {
    JsonNode first = chargedFirst("Fidel", "Filtered", "2002-01-10T23:00");
    chargedFirst("Fidel", "Filtered", "2002-03-10T23:00");
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=filtered").json().get("total").intValue(), n -> n == 1);
    assertThat(
            clerk.get("/api/drivers?q=filtered&undercharged=true").json().get("total").intValue())
        .isZero();
    convicted(first, "2002-02-01");
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=filtered&undercharged=true").json().get("total").intValue(),
        n -> n == 1);
  }

  @Test
  void a_charge_that_says_more_than_the_record_does_not_agree_with_it() {
    JsonNode above =
        clerk
            .post(
                "/api/cases",
                Arrests.of("Alva", "Aboverecord")
                    .born("1970-02-03")
                    .at("2002-03-10T23:00")
                    .described("DWI: 3RD OFF W/IN 10Y")
                    .json())
            .json();
    JsonNode law = law(above);
    assertThat(law.get("charged").intValue()).isEqualTo(3);
    assertThat(law.get("standing").textValue()).isEqualTo("ABOVE_RECORD");
    assertThat(law.get("inWords").textValue())
        .isEqualTo("Charged as 3rd offense; the record shows 1st.");
    assertThat(law.at("/aboveRecord/about/0").textValue()).isEqualTo("PRIORS");
  }

  @Test
  void a_number_by_the_record_says_how_many_records_wait_that_may_be_this_person() {
    Arrests one = Arrests.of("Wilhelmina", "Waitingpair").born("1970-02-03");
    clerk.post("/api/cases", one.livingIn("Biloxi", "MS").json());
    Arrests other = Arrests.of("Wilhelmina", "Waitingpair").born("1970-02-03");
    JsonNode opened =
        clerk.post("/api/cases", other.at("2002-03-10T23:00").livingIn("Gary", "IN").json()).json();
    assertThat(law(opened).get("recordsThatMayBeThisPerson").intValue()).isEqualTo(1);
    JsonNode alone = chargedFirst("Alma", "Aloneonrecord", "2002-03-10T23:00");
    assertThat(law(alone).get("recordsThatMayBeThisPerson").intValue()).isZero();
  }

  @Test
  void a_case_before_the_law_book_begins_says_why_nothing_is_computed() {
    JsonNode early = chargedFirst("Eva", "Early", "2001-12-31T23:00");
    assertThat(law(early).get("standing").textValue()).isEqualTo("NOT_COMPUTED");
    assertThat(law(early).get("whyNot").textValue()).contains("begins on 1 Jan 2002");
  }

  /** The law book of the decision is not the one in use: its files are those kept with it. */
  @Test
  void a_decision_under_an_older_law_book_computes_again_under_that_one() throws SQLException {
    convicted(chargedFirst("Dora", "Decided", "2002-01-10T23:00"), "2002-02-01");
    JsonNode second = chargedFirst("Dora", "Decided", "2002-03-10T23:00");
    long decision = decideUnderOlderLaw(second.get("id").longValue());
    JsonNode again = priors.as(Role.PROSECUTOR).get("/api/law/decisions/" + decision).json();
    assertThat(again.get("inUse").booleanValue()).isFalse();
    assertThat(again.at("/then/lawVersion").textValue()).isEqualTo(OlderLaw.version());
    assertThat(again.at("/then/offenseNumber/value").intValue()).isEqualTo(1);
    assertThat(law(second).at("/answer/offenseNumber/value").intValue()).isEqualTo(2);
  }

  private long decideUnderOlderLaw(long caseId) throws SQLException {
    try (Connection database = priors.database()) {
      database.setAutoCommit(false);
      execute(
          database,
          "with opened as (insert into change_set (actor, reason) values ('test', 'older law') returning id)"
              + " select set_config('priors.change_set', id::text, true) from opened");
      try (PreparedStatement insert =
          database.prepareStatement("insert into law_version (version, files) values (?, ?)")) {
        insert.setString(1, OlderLaw.version());
        insert.setBytes(2, OlderLaw.packed());
        insert.execute();
      }
      try (PreparedStatement insert =
          database.prepareStatement(
              "insert into law_decision (case_id, choice, charged, number, at_most, reason, law_version, facts, answer,"
                  + " decided_by, decided_at) values (?, 'LEFT', 1, 1, 1, 'test', ?, cast(? as jsonb), '', 'test', now())"
                  + " returning id")) {
        insert.setLong(1, caseId);
        insert.setString(2, OlderLaw.version());
        insert.setString(3, OlderLaw.BASIS);
        try (ResultSet row = insert.executeQuery()) {
          row.next();
          long id = row.getLong(1);
          database.commit();
          return id;
        }
      }
    }
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      statement.execute();
    }
  }
}
