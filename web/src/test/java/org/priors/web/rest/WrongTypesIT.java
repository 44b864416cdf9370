package org.priors.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Sends every body that the API takes with something else at every place of it. */
@ExtendWith(RunningPriors.class)
class WrongTypesIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> OTHERS =
      List.of(
          "{}",
          "{\"a\": 1}",
          "[]",
          "[1]",
          "[{}]",
          "\"x\"",
          "\"1e999999999\"",
          "-1",
          "1.5",
          "1e400",
          "true",
          "null");

  private final Running priors;

  WrongTypesIT(Running priors) {
    this.priors = priors;
  }

  @Test
  void a_case_with_something_else_at_any_place() {
    sent(
        Role.CLERK,
        "/api/cases",
        """
        {"agency": "LA0170100", "agencyNumber": "WRONG-TYPES",
         "person": {"given": "Wanda", "middle": "Quill", "surname": "Wrongtype", "suffix": "Jr",
                    "born": "1951-09-17", "sex": "F", "license": {"state": "LA", "number": "00-7177-123"},
                    "address": {"street": "77 Quill Lane", "city": "Wrongville", "state": "LA", "postcode": "70000"}},
         "arrest": {"at": "2002-05-01T23:30", "place": "Sample Road", "stopReason": "Speed", "crash": "none",
                    "commercial": false, "commercialLicense": false, "drivingAt": "2002-05-01T23:10",
                    "noticeAt": "2002-05-02T00:40", "childPassenger": false, "officer": {"name": "B. Dummy", "badge": "000"}},
         "charges": [{"statute": "LA DEMO 98", "description": "OWI", "degree": "1st offense", "counts": 1,
                      "kind": "impairedDriving", "agencyNumber": "WRONG-TYPES-1"}],
         "advisement": {"form": "Rights form", "language": "English", "readAt": "2002-05-01T23:41", "readBy": "B. Dummy"},
         "tests": [{"kind": "breath", "outcome": "refused", "askedAt": "2002-05-01T23:44", "refusedAt": "2002-05-01T23:46"},
                   {"kind": "blood", "outcome": "completed", "agreedAt": "2002-05-02T00:10",
                    "submittedAt": "2002-05-02T00:20", "result": "0.178", "unit": "g/100 mL",
                    "instrument": "Lab", "operator": "A. Dummy", "sampleBy": "warrant"}],
         "sobrietyTests": [{"kind": "walkAndTurn", "clues": 5, "remarks": "Wind"}],
         "note": "Video is with the agency.", "testsReported": "all"}
        """);
  }

  @Test
  void what_is_added_to_a_case_with_something_else_at_any_place() {
    JsonNode opened =
        priors.as(Role.CLERK).post("/api/cases", Arrests.of("Wanda", "Wrongadded").json()).json();
    String path = "/api/cases/" + opened.get("id");
    sent(
        Role.CLERK,
        path + "/tests",
        """
        {"kind": "blood", "outcome": "completed", "askedAt": "2001-07-21T00:10", "refusedAt": "2001-07-21T00:11",
         "agreedAt": "2001-07-21T00:12", "submittedAt": "2001-07-21T00:13", "result": "0.178", "unit": "g/100 mL",
         "instrument": "Lab", "operator": "A. Dummy", "sampleBy": "warrant", "sourceDocument": "Kit", "version": 0}
        """);
    sent(
        Role.CLERK,
        path + "/charges",
        """
        {"statute": "LA DEMO 98", "description": "OWI", "degree": "1st offense", "counts": 1, "kind": "impairedDriving",
         "sourceDocument": "Bill", "version": 0}
        """);
    sent(
        Role.CLERK,
        path + "/advisement",
        """
        {"form": "Rights form", "language": "English", "readAt": "2001-07-20T23:41", "readBy": "B. Dummy",
         "sourceDocument": "Form", "version": 0}
        """);
  }

  @Test
  void a_disposition_with_something_else_at_any_place() {
    JsonNode opened =
        priors.as(Role.CLERK).post("/api/cases", Arrests.of("Wanda", "Wrongcourt").json()).json();
    sent(
        Role.CLERK,
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"kind": "reducedPlea", "court": "Tupelo City Court (demo)", "decidedOn": "2002-06-01", "docketNumber": "1", "pleadedTo": "Careless",
         "reducedFrom": "OWI", "reason": "Plea", "sourceDocument": "Minutes"}
        """);
  }

  @Test
  void an_earlier_event_with_something_else_at_any_place() {
    JsonNode opened =
        priors.as(Role.CLERK).post("/api/cases", Arrests.of("Wanda", "Wrongentry").json()).json();
    sent(
        Role.CLERK,
        "/api/drivers/" + opened.get("driverId") + "/record-entries",
        """
        {"kind": "administrativeAction", "happenedOn": "1999-02-03", "state": "LA", "agency": "LADMV0000", "detail": "Event",
         "acdCode": "A12", "sourceDocument": "Driver record", "status": "onRecord", "offenseOn": "1999-01-03", "docketNumber": "T-1",
         "withdrawal": {"from": "1999-02-04", "hardUntil": "1999-03-04", "until": "1999-08-04", "reinstatedOn": "1999-08-05",
                        "stayedFrom": "1999-04-01", "stayedUntil": "1999-04-02", "setAsideOn": "1999-09-01",
                        "setAsideBecause": "No grounds"}}
        """);
  }

  @Test
  void facts_for_the_law_with_something_else_at_any_place() {
    sent(
        Role.PROSECUTOR,
        "/api/law/evaluations",
        """
        {"state": "LA", "offense": {"at": "2002-05-01T23:10", "age": 34, "bac": "0.120", "refused": false,
                                    "commercial": false, "hazmat": false, "crash": "none", "minorPassenger": false,
                                    "impaired": true, "drugs": false, "commercialLicense": false, "points": 3},
         "arrest": {"at": "2002-05-01T23:30"}, "notice": {"at": "2002-05-01T23:55"},
         "request": {"at": "2002-05-03T10:00"}, "warrant": {"at": "2002-05-02T00:10"},
         "history": [{"kind": "conviction", "state": "LA", "offenseDate": "1999-04-03", "date": "2000-01-15",
                      "courtOfRecord": true, "status": "onRecord"}], "offenseNumber": 2}
        """);
  }

  @Test
  void an_agency_and_a_court_with_something_else_at_any_place() {
    sent(
        Role.ADMINISTRATOR,
        "/api/agencies",
        """
        {"ori": "LA0179999", "name": "Wrong type police", "kind": "police", "state": "LA", "zone": "America/Chicago"}
        """);
    sent(
        Role.ADMINISTRATOR,
        "/api/courts",
        """
        {"name": "Wrong type court", "state": "LA", "county": "Caddo", "level": "state", "ofRecord": true}
        """);
  }

  private void sent(Role role, String path, String body) {
    Rest caller = priors.as(role);
    JsonNode sound = read(body);
    List<String> wrong = new ArrayList<>();
    List<JsonPointer> places = places(sound);
    assertThat(places).hasSizeGreaterThan(4);
    for (JsonPointer place : places) {
      for (String other : OTHERS) {
        JsonNode changed = with(sound, place, read(other));
        Rest.Answer answer = caller.post(path, changed.toString());
        String told = path + place + " = " + other + ": " + answer.status() + " " + answer.text();
        if (answer.status() >= 500
            || isOfAnotherType(sound.at(place), other) && !isTold(answer, place)) {
          wrong.add(told);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Null says nothing, and a figure may be sent as a number or as a text. */
  private static boolean isOfAnotherType(JsonNode sound, String other) {
    JsonNode sent = read(other);
    boolean scalars = sound.isValueNode() && sent.isValueNode();
    return !sent.isNull()
        && sent.getNodeType() != sound.getNodeType()
        && !(scalars && (sound.isTextual() || sent.isTextual()));
  }

  private static boolean isTold(Rest.Answer answer, JsonPointer place) {
    if (answer.status() == 400) {
      return true;
    }
    return answer.status() == 422
        && answer.json().get("problems").findValuesAsText("place").stream()
            .anyMatch(told -> told.startsWith(place.toString()));
  }

  /** Every place of the body but its root. */
  private static List<JsonPointer> places(JsonNode node) {
    List<JsonPointer> places = new ArrayList<>();
    collect(node, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
    if (!here.matches()) {
      places.add(here);
    }
    node.fieldNames()
        .forEachRemaining(name -> collect(node.get(name), here.appendProperty(name), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), here.appendIndex(i), places);
    }
  }

  private static JsonNode with(JsonNode sound, JsonPointer place, JsonNode other) {
    JsonNode changed = sound.deepCopy();
    JsonNode parent = changed.at(place.head());
    if (parent instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), other);
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), other);
    }
    return changed;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}
