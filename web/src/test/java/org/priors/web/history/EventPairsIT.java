package org.priors.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Over the API: what tells entries apart, what a person says of two, and how a license stood. */
@ExtendWith(RunningPriors.class)
class EventPairsIT {

  private final Rest clerk;
  private final Rest prosecutor;
  private final Rest officer;

  EventPairsIT(Running priors) {
    this.clerk = priors.as(Role.CLERK);
    this.prosecutor = priors.as(Role.PROSECUTOR);
    this.officer = priors.as(Role.OFFICER);
  }

  private JsonNode opened(String surname) {
    return clerk.post("/api/cases", Arrests.of("Evena", surname).born("1970-02-03").json()).json();
  }

  private Rest.Answer entered(JsonNode opened, String code, String day, String more) {
    return entered(opened, "LADMV0000", code, day, more);
  }

  private Rest.Answer entered(
      JsonNode opened, String agency, String code, String day, String more) {
    return clerk.post(
        "/api/drivers/" + opened.get("driverId") + "/record-entries",
        """
        {"kind": "administrativeAction", "happenedOn": "%s", "state": "LA", "agency": "%s",
         "detail": "Suspended", "acdCode": "%s", "sourceDocument": "Driver record"%s}
        """
            .formatted(day, agency, code, more));
  }

  private JsonNode history(JsonNode opened) {
    return clerk.get("/api/drivers/" + opened.get("driverId") + "/history").json();
  }

  private List<String> entries(JsonNode opened) {
    List<String> refs = new ArrayList<>();
    history(opened).get("events").forEach(event -> refs.add(event.get("ref").textValue()));
    refs.removeIf(ref -> !ref.startsWith("entry:"));
    return refs;
  }

  private static String said(List<String> refs, String verdict) {
    return "{\"a\": \"%s\", \"b\": \"%s\", \"verdict\": \"%s\", \"reason\": \"Seen\"}"
        .formatted(refs.get(0), refs.get(1), verdict);
  }

  @Test
  void two_suspensions_are_one_refusal_once_a_person_says_so_and_two_again_after() {
    JsonNode opened = opened("Saidtwice");
    entered(opened, "A12", "1999-05-03", "");
    entered(opened, "LA0190000", "A12", "1999-05-17", "");
    assertThat(history(opened).get("inWords").textValue()).startsWith("1 to 2 prior refusals");
    List<String> refs = entries(opened);
    Rest.Answer made = prosecutor.post("/api/event-pairs", said(refs, "same"));
    assertThat(made.status()).isEqualTo(201);
    assertThat(history(opened).get("inWords").textValue()).startsWith("1 prior refusal,");
    Rest.Answer second = clerk.post("/api/event-pairs", said(refs, "two"));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text()).contains("has decided already that they are one event: Seen");
    JsonNode pair = clerk.get("/api/event-pairs?a=" + refs.get(0) + "&b=" + refs.get(1)).json();
    assertThat(pair.at("/decisions/0/verdict").textValue()).isEqualTo("SAME");
    assertThat(pair.get("why").toString()).contains("lie 14 days apart");
    Rest.Answer back =
        clerk.post(
            "/api/event-pairs/" + made.json().get("id") + "/withdrawal",
            "{\"reason\": \"Wrong driver\"}");
    assertThat(back.status()).isBetween(200, 204);
    assertThat(history(opened).get("inWords").textValue()).startsWith("1 to 2 prior refusals");
  }

  @Test
  void of_two_people_at_once_one_wins_and_the_other_is_told_who() throws Exception {
    JsonNode opened = opened("Saidatonce");
    entered(opened, "A12", "1999-05-03", "");
    entered(opened, "A12", "1999-05-17", "");
    List<String> refs = entries(opened);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Rest.Answer>> sent =
          List.of(
              () -> clerk.post("/api/event-pairs", said(refs, "same")),
              () -> prosecutor.post("/api/event-pairs", said(refs, "two")));
      List<Integer> statuses = new ArrayList<>();
      for (Future<Rest.Answer> answer : both.invokeAll(sent)) {
        statuses.add(answer.get().status());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    } finally {
      both.shutdownNow();
    }
  }

  @Test
  void what_is_wrong_with_a_decision_is_told_at_its_place_and_who_may_not_decides_nothing() {
    Rest.Answer missing = clerk.post("/api/event-pairs", "{\"a\": \"entry:1\"}");
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.text()).contains("/b", "/verdict", "/reason");
    assertThat(
            officer.post("/api/event-pairs", said(List.of("entry:1", "entry:2"), "same")).status())
        .isEqualTo(403);
    assertThat(clerk.post("/api/event-pairs", said(List.of("entry:0", "what"), "same")).status())
        .isEqualTo(404);
  }

  @Test
  void a_case_tells_how_the_license_stood_on_the_day_of_the_arrest() {
    JsonNode opened = opened("Licensed");
    JsonNode none = licenseOf(opened);
    assertThat(none.get("suspended").textValue()).isEqualTo("NO");
    entered(opened, "A12", "2001-05-03", "");
    assertThat(licenseOf(opened).get("inWords").textValue())
        .isEqualTo("cannot tell: the end is not on file of the suspension of 3 May 2001 (A12, LA)");
    entered(opened, "A12", "2001-05-03", ", \"withdrawal\": {\"until\": \"2035-05-02\"}");
    assertThat(licenseOf(opened).get("inWords").textValue())
        .isEqualTo("suspended since 3 May 2001 (A12, LA)");
    entered(
        opened,
        "A12",
        "2001-05-03",
        ", \"withdrawal\": {\"setAsideOn\": \"2001-06-01\", \"setAsideBecause\": \"No grounds\"}");
    assertThat(licenseOf(opened).get("suspended").textValue()).isEqualTo("NO");
    assertThat(history(opened).get("refusals").intValue()).isZero();
  }

  private JsonNode licenseOf(JsonNode opened) {
    return clerk.get("/api/cases/" + opened.get("id")).json().get("licenseOnArrest");
  }

  @Test
  void days_that_cannot_follow_one_another_are_told_at_their_place() {
    JsonNode opened = opened("Notinorder");
    Rest.Answer refused =
        entered(opened, "A12", "2001-05-03", ", \"withdrawal\": {\"until\": \"2001-05-02\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("pointer").textValue()).isEqualTo("/withdrawal/until");
    assertThat(refused.text()).contains("The withdrawal ends before it begins.");
  }
}
