package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/**
 * What stands now decides what counts: on the case, the driver, in search and for later arrests.
 */
@ExtendWith(RunningPriors.class)
class WhatStandsIT {

  private static final String NONE = "0 prior refusals, 0 prior convictions, in 0 courts";
  private static final String ONE = "0 prior refusals, 1 prior conviction, in 1 court";

  private final Running priors;
  private final Rest clerk;

  WhatStandsIT(Running priors) {
    this.priors = priors;
    clerk = priors.as(Role.CLERK);
  }

  private static Arrests arrest(String surname, String at) {
    return Arrests.of("Willa", surname).born("1970-02-03").at(at).chargedAs("1st offense");
  }

  private JsonNode opened(Arrests arrest) {
    return clerk.post("/api/cases", arrest.json()).json();
  }

  private Rest.Answer decided(JsonNode opened, String kind, String day, String more) {
    return clerk.post(
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"court": "Tupelo City Court (demo)", "kind": "%s", "decidedOn": "%s", "sourceDocument": "Minutes"%s}
        """
            .formatted(kind, day, more));
  }

  private JsonNode read(JsonNode opened) {
    return clerk.get("/api/cases/" + opened.get("id")).json();
  }

  private JsonNode number(JsonNode opened) {
    return clerk.get("/api/cases/" + opened.get("id") + "/law").json().at("/answer/offenseNumber");
  }

  private JsonNode history(JsonNode opened) {
    return clerk.get("/api/drivers/" + opened.get("driverId") + "/history").json();
  }

  private void assertNumber(JsonNode opened, int value, int atMost) {
    assertThat(number(opened).get("value").intValue()).isEqualTo(value);
    assertThat(number(opened).get("atMost").intValue()).isEqualTo(atMost);
  }

  @Test
  void a_conviction_that_is_vacated_is_no_prior_to_a_later_arrest_and_is_kept() {
    JsonNode first = opened(arrest("Vacatedonce", "2001-04-03T23:30"));
    JsonNode later = opened(arrest("Vacatedonce", "2002-03-10T23:00"));
    long conviction = decided(first, "conviction", "2001-06-01", "").json().get("id").longValue();
    assertNumber(later, 2, 2);
    assertThat(read(later).at("/priors/inWords").textValue()).isEqualTo(ONE);
    Rest.Answer vacated =
        decided(first, "vacated", "2001-09-01", ", \"reason\": \"Reversed on appeal\"");
    assertThat(vacated.status()).as(vacated.text()).isEqualTo(201);
    assertThat(read(later).at("/priors/inWords").textValue()).isEqualTo(NONE);
    assertThat(number(later).get("value").intValue()).isEqualTo(1);
    assertThat(read(first).get("status").textValue()).isEqualTo("OPEN");
    JsonNode kept = read(first).get("dispositions");
    assertThat(kept).hasSize(2);
    assertThat(kept.get(0).get("id").longValue()).isEqualTo(conviction);
    assertThat(kept.get(0).get("stands").booleanValue()).isFalse();
    assertThat(kept.get(0).get("supersededBy")).isEqualTo(vacated.json().get("id"));
    JsonNode event =
        Eventually.answer(() -> history(first), found -> found.get("convictions").intValue() == 0);
    assertThat(event.get("events").findValuesAsText("status")).contains("VACATED");
    assertThat(event.toString())
        .contains("\"endedOn\":\"2001-09-01\"", "\"endedBecause\":\"Reversed on appeal\"");
  }

  @Test
  void a_dismissal_after_a_conviction_on_the_same_case_leaves_nothing_to_count() {
    JsonNode first = opened(arrest("Plainlyvacated", "1999-04-03T23:30"));
    JsonNode later = opened(arrest("Plainlyvacated", "2002-03-10T23:00"));
    decided(first, "conviction", "1999-06-01", "");
    decided(first, "dismissal", "2001-03-01", ", \"reason\": \"Vacated on appeal\"");
    assertNumber(later, 1, 1);
    assertThat(read(later).at("/priors/inWords").textValue()).isEqualTo(NONE);
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=plainlyvacated").json(),
        found ->
            found.at("/hits/0/convictions").intValue() == 0 && found.get("total").intValue() == 1);
  }

  @Test
  void a_dismissal_of_the_same_day_and_one_after_the_later_arrest_count_too() {
    JsonNode first = opened(arrest("Sameday", "1999-04-03T23:30"));
    JsonNode later = opened(arrest("Sameday", "2002-03-10T23:00"));
    decided(first, "conviction", "1999-06-01", "");
    decided(first, "dismissal", "1999-06-01", ", \"reason\": \"Entered in error\"");
    assertNumber(later, 1, 1);
    JsonNode other = opened(arrest("Afterwards", "1999-04-03T23:30"));
    JsonNode after = opened(arrest("Afterwards", "2002-03-10T23:00"));
    decided(other, "conviction", "1999-06-01", "");
    decided(other, "dismissal", "2003-06-01", ", \"reason\": \"Vacated on appeal\"");
    assertNumber(after, 1, 1);
  }

  @Test
  void who_is_convicted_again_is_a_convict_from_then_on() {
    JsonNode first = opened(arrest("Convictedagain", "1999-04-03T23:30"));
    JsonNode later = opened(arrest("Convictedagain", "2002-03-10T23:00"));
    decided(first, "conviction", "1999-06-01", "");
    decided(first, "vacated", "2001-03-01", ", \"reason\": \"Set aside\"");
    decided(first, "conviction", "2001-06-01", "");
    assertNumber(later, 2, 2);
    JsonNode other = opened(arrest("Oncemoretried", "1999-04-03T23:30"));
    JsonNode between = opened(arrest("Oncemoretried", "2002-03-10T23:00"));
    decided(other, "conviction", "1999-06-01", "");
    decided(other, "vacated", "2001-03-01", ", \"reason\": \"Set aside\"");
    decided(other, "conviction", "2003-06-01", "");
    assertNumber(between, 1, 2);
    assertThat(number(between).toString()).contains("Decided after this offense");
  }

  @Test
  void an_amendment_to_a_lesser_plea_counts_as_that_plea() {
    JsonNode first = opened(arrest("Amended", "2001-04-03T23:30"));
    JsonNode later = opened(arrest("Amended", "2002-03-10T23:00"));
    long conviction = decided(first, "conviction", "2001-06-01", "").json().get("id").longValue();
    Rest.Answer amended =
        decided(
            first,
            "reducedPlea",
            "2001-06-01",
            """
            , "pleadedTo": "Reckless operation", "reducedFrom": "DWI", "reason": "Plea of the same day",
              "replaces": %d, "because": "amended"
            """
                .formatted(conviction));
    assertThat(amended.status()).as(amended.text()).isEqualTo(201);
    assertThat(read(later).at("/priors/convictions").intValue()).isZero();
    assertNumber(later, 1, 2);
  }

  @Test
  void a_conviction_that_is_named_as_entered_in_error_counts_no_more() {
    JsonNode first = opened(arrest("Namederror", "2001-04-03T23:30"));
    JsonNode later = opened(arrest("Namederror", "2002-03-10T23:00"));
    JsonNode conviction = decided(first, "conviction", "2001-06-01", "").json().get("id");
    assertNumber(later, 2, 2);
    Rest.Answer error =
        decided(
            first,
            "enteredInError",
            "2001-09-01",
            ", \"reason\": \"Another driver's\", \"replaces\": " + conviction);
    assertThat(error.status()).as(error.text()).isEqualTo(201);
    assertThat(read(first).get("status").textValue()).isEqualTo("OPEN");
    assertThat(read(first).at("/dispositions/0/stands").booleanValue()).isFalse();
    assertNumber(later, 1, 2);
    assertThat(read(later).at("/priors/inWords").textValue()).isEqualTo(NONE);
  }

  @Test
  void what_cannot_be_is_refused_with_a_sentence_at_its_place() {
    JsonNode first = opened(arrest("Cannotbe", "2001-04-03T23:30"));
    String why = ", \"reason\": \"Reversed on appeal\"";
    assertRefused(decided(first, "vacated", "2001-06-01", why), "/kind");
    decided(first, "conviction", "2001-06-01", "");
    assertRefused(decided(first, "vacated", "2001-05-31", why), "/decidedOn");
    assertRefused(decided(first, "vacated", "2001-06-01", ""), "/reason");
    assertRefused(decided(first, "vacated", "2001-06-01", why + ", \"replaces\": 1"), "/replaces");
    assertRefused(decided(first, "conviction", "2001-04-02", ""), "/decidedOn");
    assertThat(read(first).get("dispositions")).hasSize(1);
  }

  private static void assertRefused(Rest.Answer answer, String place) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.json().get("pointer").textValue()).isEqualTo(place);
    assertThat(answer.json().get("detail").textValue()).endsWith(".");
  }

  @Test
  void the_same_vacating_sent_twice_is_one_and_a_vacated_conviction_is_not_brought_back() {
    JsonNode first = opened(arrest("Senttwice", "2001-04-03T23:30"));
    String why = ", \"reason\": \"Reversed on appeal\"";
    decided(first, "conviction", "2001-06-01", "");
    assertThat(decided(first, "vacated", "2001-09-01", why).json().get("id"))
        .isEqualTo(decided(first, "vacated", "2001-09-01", why).json().get("id"));
    Rest.Answer again = decided(first, "conviction", "2001-06-01", "");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("detail").textValue()).contains("stands no more");
    assertThat(read(first).get("dispositions")).hasSize(2);
  }

  @Test
  void a_conviction_counts_for_the_charge_that_was_convicted() throws IOException {
    ObjectNode report = (ObjectNode) arrestWithTwoCharges("Careless");
    JsonNode first = clerk.post("/api/cases", report.toString()).json();
    JsonNode charges = read(first).get("charges");
    JsonNode later = opened(arrest("Careless", "2002-03-10T23:00"));
    decided(
        first,
        "dismissal",
        "1999-06-01",
        ", \"reason\": \"No discovery\", \"charge\": " + charges.get(0).get("id"));
    decided(first, "conviction", "1999-06-01", ", \"charge\": " + charges.get(1).get("id"));
    assertThat(read(later).at("/priors/inWords").textValue()).isEqualTo(NONE);
    assertNumber(later, 1, 1);
    assertThat(number(later).toString()).contains("Not of impaired driving.");
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=careless&priors=1").json().get("total").intValue(),
        total -> total == 0);
  }

  private static JsonNode arrestWithTwoCharges(String surname) throws IOException {
    ObjectNode report =
        (ObjectNode)
            new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(arrest(surname, "1999-04-03T23:30").json());
    report
        .withArray("charges")
        .addObject()
        .put("statute", "DEMO 2")
        .put("description", "Careless operation")
        .put("kind", "other");
    return report;
  }

  @Test
  void two_charges_of_one_incident_convicted_on_two_days_are_one_prior() throws IOException {
    JsonNode first = clerk.post("/api/cases", arrestWithTwoCharges("Onenight").toString()).json();
    JsonNode later = opened(arrest("Onenight", "2002-03-10T23:00"));
    decided(first, "conviction", "1999-06-01", "");
    decided(first, "conviction", "1999-07-01", "");
    assertThat(read(later).at("/priors/inWords").textValue()).isEqualTo(ONE);
    assertNumber(later, 2, 2);
    assertThat(history(first).get("convictions").intValue()).isEqualTo(1);
  }

  @Test
  void a_juvenile_adjudication_is_not_counted_and_cannot_be_told() {
    JsonNode young =
        opened(Arrests.of("Willa", "Juvenile").born("1984-01-02").at("1999-04-03T23:30"));
    decided(young, "conviction", "1999-06-01", "");
    JsonNode later =
        opened(Arrests.of("Willa", "Juvenile").born("1984-01-02").at("2002-03-10T23:00"));
    assertNumber(later, 1, 2);
    assertThat(number(later).toString()).contains("A juvenile adjudication");
    assertThat(read(later).at("/priors/inWords").textValue()).isEqualTo(NONE);
    JsonNode stated = opened(arrest("Statedjuvenile", "1999-04-03T23:30"));
    decided(stated, "conviction", "1999-06-01", ", \"juvenile\": true");
    JsonNode next = opened(arrest("Statedjuvenile", "2002-03-10T23:00"));
    assertNumber(next, 1, 2);
    assertThat(history(next).get("convictions").intValue()).isZero();
  }

  @Test
  void what_another_record_tells_of_counts_for_what_its_code_says() {
    JsonNode opened = opened(arrest("Acdcode", "2002-03-10T23:00"));
    String entry =
        """
        {"kind": "conviction", "happenedOn": "2000-05-05", "state": "LA", "agency": "LADMV0000",
         "detail": "Convicted %1$s", "acdCode": "%1$s", "sourceDocument": "Driver record"}
        """;
    String path = "/api/drivers/" + opened.get("driverId") + "/record-entries";
    assertThat(clerk.post(path, entry.formatted("B26")).status()).isEqualTo(201);
    assertThat(history(opened).get("convictions").intValue()).isZero();
    assertNumber(opened, 1, 1);
    clerk.post(path, entry.formatted("A20").replace("2000-05-05", "2000-06-05"));
    assertThat(history(opened).get("convictions").intValue()).isEqualTo(1);
  }

  @Test
  void the_page_tells_of_each_decision_whether_it_stands() throws Exception {
    JsonNode first = opened(arrest("Onthepage", "2001-04-03T23:30"));
    decided(first, "conviction", "2001-06-01", "");
    decided(first, "vacated", "2001-09-01", ", \"reason\": \"Reversed on appeal\"");
    Browse page = priors.browse(Role.CLERK);
    String text = page.get("/cases/case?id=" + first.get("id")).body();
    assertThat(text).contains("No longer stands: vacated on 1 Sep 2001, Reversed on appeal");
    assertThat(text).contains("In place of: Conviction, 1 Jun 2001, Tupelo City Court (demo)");
  }
}
