package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChargeWords;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

class ChargeWordsOfProfilesTest {

  private final ImportProfiles profiles = new ImportProfiles();

  private ChargeSays says(String ori, String state, ChargeKind kind, String statute, String words) {
    return profiles
        .chargeWords(ori)
        .read(state, List.of(new ChargeWords.Text(kind, statute, words, null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LICENSE | 18.2-272(A) | DRIVING AFTER FORFEITURE OF LICENSE",
        "LICENSE | 46.2-391(D)(2a)(ii) | LIC REVOKED(DWI/MANSL): DR W/O LIC AND DWI/MANSL",
        "LICENSE | \u00a718.2-272(A) | FORFEITED",
        "LICENSE | A.18.2-272 | FORFEITED",
        "LICENSE | 18.2\u2013272 | FORFEITED",
        "LICENSE | VA 18.2-272 | FORFEITED",
        "LICENSE | 18.2-272.A | FORFEITED",
        "LICENSE | 46.2-862; 18.2 - 272 | FORFEITED",
        "LICENSE | Va. Code \u00a7 46.2\u2212391 D | REVOKED",
        "INTERLOCK | A.18.2-270.1(F) | INTERLOCK",
        "INTERLOCK | 18.2-270.1 | DWI: IGNITION INTERLOCK SYSTEM, TAMPER"
      })
  void a_charge_that_follows_an_earlier_event_alone_says_so_by_the_profile_of_the_city(
      ChargeKind kind, String statute, String words) {
    assertThat(says("VACITYXXX", "VA", kind, statute, words).earlier()).hasSize(1);
    assertThat(says("VA0000001", "VA", kind, statute, words)).isEqualTo(ChargeSays.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16-113(k)", "16-113K", "16-113 (k)", "16-113.k", "TA-16\u2011113(k)(1)"})
  void an_interlock_is_known_however_its_statute_is_written(String statute) {
    ChargeKind kind = ChargeKind.INTERLOCK;
    assertThat(says("MDCOUNTYX", "MD", kind, statute, "VIOLATION").earlier()).hasSize(1);
    assertThat(says("MDCOUNTYX", "MD", kind, "16-113(h)", "VIOLATION").earlier()).isEmpty();
  }

  @Test
  void a_statute_that_only_begins_alike_says_nothing() {
    assertThat(says("VACITYXXX", "VA", ChargeKind.LICENSE, "46.2-391.2", "LIC").earlier())
        .isEmpty();
    assertThat(says("VACITYXXX", "VA", ChargeKind.LICENSE, "18.2-272.1", "LIC").earlier())
        .isEmpty();
  }

  @Test
  void the_charges_of_the_county_speak_of_an_interlock_and_not_of_a_passenger() {
    assertThat(says("MDCOUNTYX", "MD", ChargeKind.INTERLOCK, "16-113(k)", "NOT EQUIPPED").earlier())
        .hasSize(1);
    assertThat(
            says(
                "MDCOUNTYX",
                "MD",
                ChargeKind.IMPAIRED_DRIVING,
                "21-902(b2)",
                "DRIVING VEH. WHILE IMPAIRED BY ALCOHOL WHILE TRANSPORTING A MINOR"))
        .isEqualTo(ChargeSays.NOTHING);
  }

  @Test
  void a_profile_adds_to_the_words_that_come_with_the_product() {
    assertThat(
            says(
                    "VACITYXXX",
                    "VA",
                    ChargeKind.IMPAIRED_DRIVING,
                    "18.2-266",
                    "DWI: 3RD OFF W/IN 10Y")
                .number())
        .isEqualTo(3);
    assertThat(profiles.chargeWordsVersion())
        .hasSize(32)
        .isEqualTo(new ImportProfiles().chargeWordsVersion());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- words: A | one of 'number', 'under' and 'earlier'",
        "- {words: A, number: 2, under: 21} | one of 'number', 'under' and 'earlier'",
        "- number: 2 | 'words' or 'statute'",
        "- {words: '(', number: 2} | cannot be",
        "- {words: A, number: often} | cannot be",
        "- {words: A, number: 2, or-more: yes} | only 'true'",
        "- {words: A, number: 2, kinds: [DRUNK]} | cannot be",
        "- {statute: A, number: 2} | one statute belongs here",
        "- {statute: 1-2 and 1-3, number: 2} | one statute belongs here",
        "- {words: A, number: 2, color: red} | the key 'color' is unknown"
      })
  void a_rule_that_cannot_be_is_refused_with_its_line(String rule, String why) {
    YamlEntry list =
        YamlEntry.read("f.yaml", new ByteArrayInputStream(rule.getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> ChargeWords.SHIPPED.with(list))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining("f.yaml, line 1")
        .hasMessageContaining(why);
  }
}
