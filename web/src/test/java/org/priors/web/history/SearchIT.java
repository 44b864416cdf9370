package org.priors.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class SearchIT {

  private final Running priors;
  private final Rest clerk;

  SearchIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  @Test
  void the_refusal_of_the_open_arrest_is_prior_to_nothing_on_any_page() {
    Arrests earlier =
        Arrests.of("Odo", "Openarrest")
            .born("1971-02-03")
            .license("LA", "00-0000-881")
            .refusingBreath();
    clerk.post("/api/cases", earlier.json());
    JsonNode open =
        clerk
            .post(
                "/api/cases",
                Arrests.of("Odo", "Openarrest")
                    .born("1971-02-03")
                    .license("LA", "00-0000-881")
                    .at("2002-03-01T23:30")
                    .refusingBreathAt("2002-03-02T00:10")
                    .json())
            .json();
    String words =
        clerk.get("/api/cases/" + open.get("id")).json().at("/priors/inWords").textValue();
    assertThat(words).startsWith("1 prior refusal,");
    JsonNode driver =
        clerk.get("/api/drivers/" + open.get("driverId").longValue() + "/history").json();
    assertThat(driver.get("inWords").textValue()).isEqualTo(words);
    assertThat(driver.get("besides").textValue())
        .isEqualTo(
            "Prior to the open arrest of 1 Mar 2002. On record in all: 2 refusals, 2 of them in an"
                + " open case, 0 convictions");
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=openarrest&priors=1").json().at("/hits/0"),
        hit -> hit.path("arrests").intValue() == 2 && hit.path("refusals").intValue() == 1);
    assertThat(clerk.get("/api/drivers?q=openarrest&priors=2").json().get("total").intValue())
        .isZero();
  }

  @Test
  void a_driver_is_found_by_any_part_of_the_name_a_misspelling_a_birth_date_and_every_number() {
    Arrests arrest =
        Arrests.of("Zdzisława", "Kowalczyk")
            .born("1963-09-21")
            .license("LA", "00-0000-731")
            .refusingBreath();
    JsonNode opened = clerk.post("/api/cases", arrest.json()).json();
    long driver = opened.get("driverId").longValue();
    for (String typed :
        List.of(
            "kowalczyk",
            "Kowal",
            "kowalzcyk",
            "kowalchik",
            "zdzislawa kowalczyk",
            "KOWALCZYK, Zdzisława",
            "1963-09-21",
            "09/21/1963",
            "kowalczyk 9/21/63",
            "00-0000-731",
            "000000731",
            "731",
            "0731",
            "LA 000731",
            "LA000000731",
            "LA-0731",
            "0731 kowalczyk",
            "LA-000731",
            opened.get("number").textValue(),
            opened.get("number").textValue().replaceFirst("-0+", "-"),
            arrest.number())) {
      JsonNode hit = eventuallyFound(typed, driver);
      assertThat(hit.get("why")).as(typed).isNotEmpty();
      assertThat(hit.get("arrests").intValue()).isEqualTo(1);
      assertThat(hit.get("born").textValue()).isEqualTo("1963-09-21");
    }
  }

  @Test
  void each_hit_says_in_words_what_fitted() {
    JsonNode opened =
        clerk
            .post("/api/cases", Arrests.of("Ottoline", "Brzezinski").born("1961-04-07").json())
            .json();
    JsonNode hit = eventuallyFound("Brzezinsky 07/04/1961", opened.get("driverId").longValue());
    assertThat(hit.get("why"))
        .extracting(JsonNode::textValue)
        .containsExactlyInAnyOrder(
            "surname one or two letters off brzezinsky", "birth day and month swapped");
  }

  @Test
  void what_a_page_prints_a_short_form_and_a_slip_in_the_date_find_the_driver() {
    JsonNode opened =
        clerk
            .post(
                "/api/cases",
                Arrests.of("Robert", "Shortformer")
                    .born("1963-09-21")
                    .license("LA", "00-0000-955")
                    .json())
            .json();
    long driver = opened.get("driverId").longValue();
    assertThat(eventuallyFound("Bob Shortformer", driver).get("why"))
        .extracting(JsonNode::textValue)
        .contains("given name is another form of bob");
    assertThat(eventuallyFound("Shortformer 1963-09-22", driver).get("why"))
        .extracting(JsonNode::textValue)
        .contains("birth date a digit or a year off");
    for (String typed :
        List.of("LA 00-0000-955", "00 0000 955", "SHORTFORMER Jr, Robert", "bob 21 Sep 1963")) {
      eventuallyFound(typed, driver);
    }
    assertThat(find("1963-09-22").json().findValues("id"))
        .extracting(JsonNode::longValue)
        .doesNotContain(driver);
  }

  @Test
  void a_name_is_found_wherever_its_words_begin_and_end_and_with_every_dash_a_page_prints() {
    Map<String, List<String>> typed =
        Map.of(
            "De La Cruzan", List.of("delacruzan", "dela cruzan", "de lacruzan", "delacruzam"),
            "VANDERBOOMST", List.of("van der boomst", "vander boomst", "van derboomst"),
            "O'Neallik", List.of("o neallik", "oneallik", "O\u2019Neallik", "O\u2032Neallik"),
            "Faka\u02bbosimuan", List.of("faka osimuan", "fakaosimuan", "faka'osimuan"),
            "St. Clairmontom", List.of("saint clairmontom", "st clairmontom"),
            "MACQUARRIEN", List.of("mac quarrien", "mac quarrein", "Mac-Quarrien"),
            "Smithley-Jonesom",
                List.of(
                    "smithleyjonesom",
                    "SMITHLEY\u2013JONESOM",
                    "smithley/jonesom",
                    "smithley jonesom"));
    typed.forEach(
        (surname, ways) -> {
          long driver =
              clerk
                  .post("/api/cases", Arrests.of("Mary Annika", surname).born("1915-02-03").json())
                  .json()
                  .get("driverId")
                  .longValue();
          eventuallyFound(surname, driver);
          for (String way : ways) {
            eventuallyFound(way, driver);
            eventuallyFound(way + " maryannika 2/3/15", driver);
            eventuallyFound(way + " maryannika 02031915", driver);
            eventuallyFound(way + " maryannika 1915", driver);
          }
        });
  }

  @Test
  void a_page_beyond_the_last_that_is_shown_is_refused_and_the_last_is_not() {
    Rest.Answer beyond = clerk.get("/api/drivers?state=LA&page=500");
    assertThat(beyond.status()).isEqualTo(422);
    assertThat(beyond.json().get("pointer").textValue()).isEqualTo("/page");
    assertThat(beyond.json().toString()).contains("10,000");
    assertThat(clerk.get("/api/drivers?state=LA&page=499").status()).isEqualTo(200);
    for (String asked :
        List.of("page=-1", "page=x", "page=99999999999", "page=500", "sort=x", "pending=x")) {
      Rest.Answer refused = clerk.get("/api/drivers?" + asked);
      assertThat(refused.status()).as(asked).isEqualTo(422);
      assertThat(refused.json().get("pointer").textValue())
          .as(asked)
          .isEqualTo("/" + asked.split("=")[0]);
    }
  }

  @Test
  void who_bears_a_name_as_surname_comes_before_who_bears_it_as_given_name_however_rare_that_is() {
    clerk.post("/api/cases", Arrests.of("Redwardine", "Xavierson").born("1950-01-01").json());
    for (String given : List.of("Nadja", "Ottmar", "Quirin", "Ulrike", "Wiebke", "Zita")) {
      clerk.post("/api/cases", Arrests.of(given, "Redwardine").json());
    }
    JsonNode found =
        Eventually.answer(
            () -> find("redwardine").json(), answer -> answer.get("total").intValue() == 7);
    assertThat(found.at("/hits/6/name").textValue()).isEqualTo("XAVIERSON, Redwardine");
  }

  @Test
  void a_new_conviction_is_in_the_search_from_then_on() {
    JsonNode opened =
        clerk
            .post("/api/cases", Arrests.of("Minerva", "Convicted-Later").born("1977-01-01").json())
            .json();
    long driver = opened.get("driverId").longValue();
    assertThat(eventuallyFound("convicted-later", driver).get("convictions").intValue()).isZero();
    clerk.post(
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"kind": "conviction", "decidedOn": "2001-12-01", "court": "Tupelo City Court (demo)", "sourceDocument": "Minutes"}
        """);
    Eventually.answer(
        () -> eventuallyFound("convicted-later", driver).get("convictions").intValue(),
        count -> count == 1);
  }

  @Test
  void hostile_and_empty_texts_find_nothing_and_do_no_harm() {
    for (String typed :
        List.of(
            "",
            " ",
            "*",
            "\"",
            "') or 1=1 --",
            "😀",
            "\u202Eabc",
            "a AND OR NOT (",
            "name:*",
            "%",
            "_",
            "\\")) {
      Rest.Answer answer = find(typed);
      assertThat(answer.status()).as(typed).isEqualTo(200);
      assertThat(answer.json().get("hits").size()).as(typed).isLessThanOrEqualTo(20);
    }
    Rest.Answer long200 = find("a".repeat(201));
    assertThat(long200.status()).isEqualTo(422);
    assertThat(long200.json().get("pointer").textValue()).isEqualTo("/q");
    assertThat(find("a".repeat(200)).status()).isEqualTo(200);
  }

  @Test
  void the_index_is_rebuilt_without_a_search_failing_meanwhile() {
    JsonNode opened =
        clerk
            .post("/api/cases", Arrests.of("Rebecca", "Rebuildt").born("1977-01-01").json())
            .json();
    eventuallyFound("rebuildt", opened.get("driverId").longValue());
    Rest admin = priors.as(Role.ADMINISTRATOR);
    assertThat(admin.call("POST", "/api/search/rebuild").status()).isIn(202, 409);
    JsonNode done =
        Eventually.answer(
            () -> {
              assertThat(find("rebuildt").json().get("degraded").booleanValue()).isFalse();
              assertThat(find("rebuildt").json().get("total").intValue()).isEqualTo(1);
              return admin.get("/api/search/rebuild").json();
            },
            progress -> !"running".equals(progress.get("state").textValue()));
    assertThat(done.get("state").textValue()).isEqualTo("done");
    assertThat(find("rebuildt").json().get("total").intValue()).isEqualTo(1);
  }

  private JsonNode eventuallyFound(String typed, long driver) {
    JsonNode answer =
        Eventually.answer(
            () -> find(typed).json(),
            found -> {
              for (JsonNode hit : found.get("hits")) {
                if (hit.get("id").longValue() == driver) {
                  return true;
                }
              }
              return false;
            });
    for (JsonNode hit : answer.get("hits")) {
      if (hit.get("id").longValue() == driver) {
        return hit;
      }
    }
    throw new AssertionError(typed);
  }

  private Rest.Answer find(String typed) {
    return clerk.get("/api/drivers?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
  }
}
