package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class FieldSearchIT {

  private static final List<String> HOSTILE =
      List.of(
          "a".repeat(10_000),
          "\uD83D\uDE00".repeat(5_000),
          "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
          "surname:/.*/ OR _exists_:id",
          "[1 TO *] AND {* TO z}",
          "\uD83C\uDF7A\uD83D\uDE97 99",
          "\u202Eyrdnal\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u062D\u0645\u062F",
          "'; drop table driver; --",
          "' union select password from account --",
          "<script>alert(1)</script>",
          "#{search.asked} ${7*7}");

  private final Running priors;
  private final Rest clerk;

  FieldSearchIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  @Test
  void a_driver_is_found_by_fields_without_text_and_left_out_where_one_does_not_fit() {
    int ago = LocalDate.now().getYear() - 2001;
    JsonNode opened =
        clerk
            .post(
                "/api/cases",
                Arrests.of("Fay", "Fieldsearch")
                    .born("1911-05-06")
                    .license("LA", "00-0000-882")
                    .refusingBreath()
                    .json())
            .json();
    clerk.post(
        "/api/cases",
        Arrests.of("Fay", "Fieldsearch")
            .born("1911-05-06")
            .license("LA", "00-0000-882")
            .at("2002-01-20T23:30")
            .json());
    String born = "bornFrom=1911-05-06&bornTo=1911-05-06";
    Eventually.answer(
        () -> find(born).json(),
        found ->
            !found.get("degraded").booleanValue()
                && found.get("total").intValue() == 1
                && found.at("/hits/0/arrests").intValue() == 2);
    assertThat(find(born).json().at("/hits/0/id")).isEqualTo(opened.get("driverId"));
    for (String fitting :
        List.of("state=LA", "priors=1", "refusedYears=" + (ago + 1), "q=fieldsearch")) {
      assertThat(find(born + "&" + fitting).json().get("total").intValue())
          .as(fitting)
          .isEqualTo(1);
    }
    String agency = find(born).json().at("/hits/0/agencies/0").textValue();
    assertThat(find(born + "&agency=" + encoded(agency)).json().get("total").intValue())
        .isEqualTo(1);
    for (String other :
        List.of(
            "state=TX", "priors=2", "refusedYears=1", "agency=Nowhere", "q=somebody", "q=!!!")) {
      assertThat(find(born + "&" + other).json().get("total").intValue()).as(other).isZero();
    }
  }

  @Test
  void a_field_that_cannot_be_read_is_refused_by_its_name() {
    assertRefused("bornFrom=yesterday", "/bornFrom");
    assertRefused("bornFrom=1970-01-02&bornTo=1970-01-01", "/bornTo");
    assertRefused("state=XX", "/state");
    assertRefused("priors=0", "/priors");
    assertRefused("priors=many", "/priors");
    assertRefused("refusedYears=1000", "/refusedYears");
  }

  @Test
  void the_page_says_beside_the_field_what_is_wrong_and_searches_for_nothing() throws Exception {
    Browse browser = signedIn();
    String page = browser.get("/search/search?q=&bornFrom=1970-01-02&bornTo=1970-01-01").body();
    assertThat(page)
        .contains("id=\"bornTo-err\"", "The last birth date is before the first; swap the two.")
        .contains("value=\"1970-01-02\"")
        .containsPattern("<details[^>]* open=")
        .doesNotContain("may match");
    assertThat(browser.get("/search/search?agency=Nowhere").body())
        .contains("id=\"agency-err\"", "No agency or court on file has that name");
    assertThat(browser.get("/search/search").body())
        .contains("<details", "for=\"bornFrom_input\"")
        .doesNotContainPattern("<details[^>]* open=");
    assertThat(browser.get("/search/search?q=&bornFrom=4+Mar+1890&bornTo=5+Mar+1890").body())
        .contains("Nobody found for born from 1890-03-04, born to 1890-03-05");
  }

  @Test
  void hostile_texts_find_nobody_or_are_refused_in_a_sentence_in_the_box_and_in_each_field()
      throws Exception {
    Browse browser = signedIn();
    for (String typed : HOSTILE) {
      assertThat(find("q=" + encoded(typed)).status()).as(start(typed)).isIn(200, 422);
      HttpResponse<String> page = browser.get("/search/search?q=" + encoded(typed));
      assertThat(page.statusCode()).as(start(typed)).isEqualTo(200);
      assertThat(page.body()).doesNotContain("<script>alert", "49 ");
      for (String field : List.of("bornFrom", "state", "agency", "priors", "refusedYears")) {
        String address = field + "=" + encoded(typed);
        assertThat(find(address).status()).as(start(address)).isIn(200, 422);
        assertThat(browser.get("/search/search?" + address).statusCode())
            .as(start(address))
            .isEqualTo(200);
      }
    }
    assertThat(find("q=").status()).isEqualTo(200);
  }

  private static String start(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "... of " + text.length();
  }

  private Browse signedIn() throws IOException, InterruptedException {
    return priors.browse(Role.CLERK);
  }

  private void assertRefused(String fields, String pointer) {
    Rest.Answer answer = find(fields);
    assertThat(answer.status()).as(fields).isEqualTo(422);
    assertThat(answer.json().get("pointer").textValue()).isEqualTo(pointer);
  }

  private Rest.Answer find(String parameters) {
    return clerk.get("/api/drivers?" + parameters);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
