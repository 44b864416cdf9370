package org.priors.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.fixtures.Refusals.refusal;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.problems.Problem;

class JurisdictionsTest {

  @ParameterizedTest
  @CsvSource({
    "LA, LA",
    " la , LA",
    "Louisiana, LA",
    "Georgia, GA",
    "PR, PR",
    "ON, CA-ON",
    "ca-on, CA-ON",
    "Ontario, CA-ON",
    "Québec, CA-QC",
    "SON, MX-SON",
    "MX-SON, MX-SON",
    "Nuevo Leon, MX-NLE",
    "MX, MEX",
    "Mexico, MEX",
    "CAN, CAN",
    "Guatemala, GTM",
    "HND, HND",
    "Colombia, COL",
    "COL, COL",
    "MX-COL, MX-COL",
    "FM, FSM",
    "mh, MHL",
    "PW, PLW",
    "HN, HND",
    "SV, SLV",
    "UK, GBR",
    "GB, GBR",
    "England, GBR",
    "CDMX, MX-CMX",
    "Distrito Federal, MX-CMX",
    "South Korea, KOR",
    "Burma, MMR",
    "Newfoundland, CA-NL",
    "Brasil, BRA"
  })
  void a_place_is_known_by_its_code_or_its_name(String written, String code) {
    assertThat(Jurisdictions.required(null, written, "/state")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Canada, ON, CA-ON",
    "CA, ON, CA-ON",
    "CAN, Ontario, CA-ON",
    "MX, COL, MX-COL",
    "Mexico, Sonora, MX-SON",
    "MEX, MEX, MX-MEX",
    "US, LA, LA",
    "United States, CA, CA",
    "USA, California, CA",
    "Guatemala, , GTM",
    "GT, , GTM",
    "UK, , GBR",
    "Brasil, , BRA",
    "MX, CDMX, MX-CMX",
    "MEX, , MEX"
  })
  void a_country_says_which_of_two_is_meant(String country, String part, String code) {
    assertThat(Jurisdictions.required(country, part, "/state")).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "L", "XX", "Atlantis", "CA-LA", "1"})
  void another_text_is_refused(String written) {
    assertRefused("unknown-state", "/state", () -> Jurisdictions.optional(null, written, "/state"));
  }

  @ParameterizedTest
  @CsvSource({"GT, GTM, MX-GUA", "Korea, KOR, PRK"})
  void what_may_be_two_is_refused_and_both_are_named(String written, String one, String other) {
    Problem problem = refusal(() -> Jurisdictions.optional(null, written, "/state"));
    assertThat(problem.code() + problem.place()).isEqualTo("ambiguous-state/state");
    assertThat(problem.sentence()).contains("(" + one + ")", "(" + other + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"USA", "US", "United States", "U.S.A."})
  void the_united_states_are_asked_which_state(String written) {
    assertRefused("missing", "/state", () -> Jurisdictions.optional(null, written, "/state"));
    assertRefused(
        "ambiguous-state", "/country", () -> Jurisdictions.optional("Korea", null, "/state"));
  }

  @Test
  void a_part_is_of_its_country() {
    assertRefused("unknown-state", "/state", () -> Jurisdictions.optional("CA", "LA", "/state"));
    assertRefused("unknown-state", "/state", () -> Jurisdictions.optional("US", "ON", "/state"));
    assertRefused("unknown-state", "/state", () -> Jurisdictions.optional("GTM", "X", "/state"));
    assertRefused("unknown-country", "/country", () -> Jurisdictions.optional("Q", "LA", "/state"));
    assertRefused("missing", "/state", () -> Jurisdictions.optional("US", null, "/state"));
    assertRefused("missing", "/state", () -> Jurisdictions.required(null, " ", "/state"));
    assertThat(Jurisdictions.optional(null, null, "/state")).isNull();
  }

  @Test
  void every_state_is_there_and_every_code_is_its_own() {
    States.codes()
        .forEach(code -> assertThat(Jurisdictions.required(null, code, "/x")).isEqualTo(code));
    assertThat(States.codes()).allMatch(Jurisdictions::isState);
    for (String three : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
      if (!three.equals("USA")) {
        assertThat(Jurisdictions.required(null, three, "/x")).isEqualTo(three);
        assertThat(Jurisdictions.isState(three)).isFalse();
      }
    }
  }

  @Test
  void abroad_is_told_in_words() {
    assertThat(Jurisdictions.inWords("LA")).isEqualTo("LA");
    assertThat(Jurisdictions.inWords("CA-ON")).isEqualTo("Ontario, Canada");
    assertThat(Jurisdictions.inWords("MX-SON")).isEqualTo("Sonora, Mexico");
    assertThat(Jurisdictions.inWords("GTM")).isEqualTo("Guatemala");
    assertThat(Jurisdictions.isInWords("Ontario, Canada")).isTrue();
    assertThat(Jurisdictions.isInWords("Ontario")).isFalse();
    assertThat(Jurisdictions.isCode("on")).isTrue();
    assertThat(Jurisdictions.isCode("CA-ON")).isTrue();
    assertThat(Jurisdictions.isCode("Ontario")).isFalse();
  }

  @Test
  void licenses_of_two_issuers_are_told_apart_by_two_characters() {
    assertThat(Jurisdictions.mark("LA")).isEqualTo("LA");
    assertThat(Jurisdictions.mark("CA-ON")).isEqualTo("ON");
    assertThat(Jurisdictions.mark("MX-SON")).matches("\\d[A-Z]MX-SON");
    assertThat(Jurisdictions.mark("MEX")).matches("\\d[A-Z]MEX");
    assertThat(Jurisdictions.mark("MX-SON").substring(0, 2))
        .isNotEqualTo(Jurisdictions.mark("MX-SIN").substring(0, 2));
  }
}
