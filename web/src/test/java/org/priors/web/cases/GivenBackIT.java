package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.FullReport;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What is sent of an arrest is given back by the names it was sent under. */
@ExtendWith(RunningPriors.class)
class GivenBackIT {

  /** What the parts of a case have that no report has. */
  private static final Set<String> KNOWN_SINCE =
      Set.of("id", "source", "amendedTo", "inWords", "resultSource");

  private final Running priors;
  private final Rest clerk;

  GivenBackIT(Running priors) {
    this.priors = priors;
    clerk = priors.as(Role.CLERK);
  }

  @Test
  void each_field_of_a_report_comes_back_as_it_was_sent() {
    ObjectNode sent = FullReport.of("Givenback");
    Rest.Answer opened = clerk.post("/api/cases", sent.toString());
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    JsonNode found = clerk.get("/api/cases/" + opened.json().get("id")).json();
    sent.fieldNames().forEachRemaining(name -> same("/" + name, sent.get(name), found.get(name)));
  }

  @Test
  void a_case_that_is_given_back_can_be_sent_as_a_report() {
    ObjectNode sent = FullReport.of("Sentback");
    JsonNode opened = clerk.post("/api/cases", sent.toString()).json();
    ObjectNode found = (ObjectNode) clerk.get("/api/cases/" + opened.get("id")).json();
    found.retain(names(sent));
    Set.of("/charges/0", "/tests/0")
        .forEach(part -> ((ObjectNode) found.at(part)).remove(KNOWN_SINCE));
    Rest.Answer again = clerk.post("/api/cases", found.toString());
    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(again.json().get("id")).isEqualTo(opened.get("id"));
    assertThat(again.json().get("notTaken")).isEmpty();
  }

  @Test
  void who_may_not_read_drivers_is_not_told_who_was_reported() {
    JsonNode opened = clerk.post("/api/cases", FullReport.of("Nottold").toString()).json();
    JsonNode found = priors.as(Role.MANAGER).get("/api/cases/" + opened.get("id")).json();
    assertThat(found.has("arrest")).isTrue();
    assertThat(found.has("person")).isFalse();
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void same(String place, JsonNode sent, JsonNode found) {
    assertThat(found).as(place).isNotNull();
    if (sent.isObject()) {
      Set<String> others = names(found);
      others.removeAll(KNOWN_SINCE);
      assertThat(others).as(place).isEqualTo(names(sent));
      sent.fieldNames()
          .forEachRemaining(name -> same(place + "/" + name, sent.get(name), found.get(name)));
    } else if (sent.isArray()) {
      assertThat(found).as(place).hasSameSizeAs(sent);
      for (int i = 0; i < sent.size(); i++) {
        same(place + "/" + i, sent.get(i), found.get(i));
      }
    } else {
      assertThat(isSame(sent, found)).as("%s: %s, %s", place, sent, found).isTrue();
    }
  }

  /** A moment with any offset, and a constant in any spelling, are the same. */
  private static boolean isSame(JsonNode sent, JsonNode found) {
    if (sent.equals(found) || !sent.isTextual() || !found.isTextual()) {
      return sent.equals(found);
    }
    return found.textValue().endsWith("Z")
        ? moment(sent).equals(moment(found))
        : found.textValue().matches("[A-Z0-9_]+") && constant(sent).equals(constant(found));
  }

  private static Instant moment(JsonNode text) {
    return OffsetDateTime.parse(text.textValue()).toInstant();
  }

  private static String constant(JsonNode text) {
    return text.textValue()
        .replace("/", "per")
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }
}
