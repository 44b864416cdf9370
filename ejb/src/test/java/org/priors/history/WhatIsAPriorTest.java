package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** What of a driver's history counts as a prior, and as which one: the database alone says it. */
@OnPostgres
class WhatIsAPriorTest {

  @Inject Database database;

  private <T> T ask(String function, String event, Class<T> type) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select "
                        + function
                        + "(jsonb_populate_record(null::driver_event, cast(:event as jsonb)))")
                .bind("event", event)
                .mapTo(type)
                .one());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "REFUSAL, ON_RECORD, -, -, true",
        "REFUSAL, PENDING, -, -, false",
        "REFUSAL, VACATED, -, -, false",
        "REFUSAL, ENTERED_IN_ERROR, -, -, false",
        "REFUSAL, REPLACED, -, -, false",
        "CONVICTION, ON_RECORD, -, -, true",
        "CONVICTION, ON_RECORD, IMPAIRED_DRIVING, false, true",
        "CONVICTION, ON_RECORD, IMPAIRED_DRIVING, true, false",
        "CONVICTION, ON_RECORD, -, true, false",
        "CONVICTION, ON_RECORD, REFUSAL, -, false",
        "CONVICTION, ON_RECORD, LICENSE, -, false",
        "CONVICTION, ON_RECORD, INTERLOCK, -, false",
        "CONVICTION, ON_RECORD, OTHER, -, false",
        "CONVICTION, AMENDED, IMPAIRED_DRIVING, -, false",
        "CONVICTION, VACATED, IMPAIRED_DRIVING, -, false",
        "DIVERSION, ON_RECORD, -, -, false",
        "REDUCED_PLEA, ON_RECORD, IMPAIRED_DRIVING, -, false",
        "ADMINISTRATIVE_ACTION, ON_RECORD, -, -, false",
        "TEST_FAILURE, ON_RECORD, -, -, false",
        "ARREST, OPEN, -, -, false",
        "DISMISSAL, ON_RECORD, -, -, false"
      })
  void a_refusal_and_a_conviction_of_impaired_driving_by_an_adult_count_as_far_as_they_stand(
      String kind, String status, String chargeKind, Boolean juvenile, boolean counts) {
    String event =
        "{\"kind\": %s, \"status\": %s, \"charge_kind\": %s, \"juvenile\": %s}"
            .formatted(quoted(kind), quoted(status), quoted(chargeKind), juvenile);
    assertThat(ask("is_prior", event, Boolean.class)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "7, 1999-09-09, 3, -, case 7",
        "7, 1999-12-10, 4, -, case 7",
        "-, 1999-09-09, 3, -, 1999-09-09|3|0",
        "-, 1999-09-10, 3, -, 1999-09-10|3|0",
        "-, 1999-09-09, -, 3, 1999-09-09|0|3"
      })
  void one_prior_is_all_of_a_case_and_else_all_of_a_day_and_a_court_or_agency(
      Long caseId, String day, Long court, Long agency, String key) {
    String event =
        "{\"case_id\": %s, \"happened_on\": %s, \"court_id\": %s, \"agency_id\": %s}"
            .formatted(caseId, quoted(day), court, agency);
    assertThat(ask("prior_key", event, String.class)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ADMINISTRATIVE_ACTION, REFUSAL, ON_RECORD, REFUSAL, true",
        "ADMINISTRATIVE_ACTION, REFUSAL, SET_ASIDE, REFUSAL, false",
        "ADMINISTRATIVE_ACTION, FAILURE, ON_RECORD, ADMINISTRATIVE_ACTION, false",
        "ADMINISTRATIVE_ACTION, -, ON_RECORD, ADMINISTRATIVE_ACTION, false",
        "REFUSAL, REFUSAL, ON_RECORD, REFUSAL, true"
      })
  void a_suspension_for_refusing_counts_as_a_refusal(
      String kind, String actionFor, String status, String as, boolean counts) {
    String event =
        "{\"kind\": %s, \"action_for\": %s, \"status\": %s}"
            .formatted(quoted(kind), quoted(actionFor), quoted(status));
    assertThat(ask("prior_kind", event, String.class)).isEqualTo(as);
    assertThat(ask("is_prior", event, Boolean.class)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2001-05-03, T-1, 3, 2001-05-03|LA",
        "-, T-1, 3, t1|3",
        "-, T-1, -, 2001-06-01|0|0|t1",
        "-, -, -, 2001-06-01|0|0"
      })
  void an_entry_is_told_from_others_by_its_offense_else_by_the_docket_of_its_court(
      String offense, String docket, Long court, String key) {
    String event =
        "{\"happened_on\": \"2001-06-01\", \"state\": \"LA\", \"offense_on\": %s, \"docket_number\": %s, \"court_id\": %s}"
            .formatted(quoted(offense), quoted(docket), court);
    assertThat(ask("prior_key", event, String.class)).isEqualTo(key);
  }

  private static String quoted(String text) {
    return text == null ? null : '"' + text + '"';
  }
}
