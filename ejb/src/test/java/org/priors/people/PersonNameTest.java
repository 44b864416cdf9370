package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "José,     Núñez,          , JOSE,     NUNEZ,",
    "Anne,     Smith-Jones,    , anne,     smithjones,",
    "Mary Ann, O'Brien,        , maryann,  OBRIEN,",
    "Jean,     de la Cruz,     , JEAN,     DELACRUZ,",
    "John,     Landry,      Jr., John,     Landry,     JR",
    "Zoe\u0308, Roy,           , Zo\u00eb, Roy,"
  })
  void marks_accents_blanks_and_capitals_make_no_other_name(
      String given, String surname, String suffix, String given2, String surname2, String suffix2) {
    assertThat(new PersonName(given, null, surname, suffix).key())
        .isEqualTo(new PersonName(given2, null, surname2, suffix2).key());
  }

  @ParameterizedTest
  @CsvSource({
    "John, Landry,    , John,  Landri,",
    "John, Landry,    , Jon,   Landry,",
    "John, Landry,    , Landry, John,",
    "John, Landry, Jr., John,  Landry, Sr.",
    "John, Landry, Jr., John,  Landry,",
    "Johnl, Andry,    , John,  Landry,",
    "    , Landry,    , John,  Landry,"
  })
  void other_letters_another_order_or_another_suffix_make_another_name(
      String given, String surname, String suffix, String given2, String surname2, String suffix2) {
    assertThat(new PersonName(given, null, surname, suffix).key())
        .isNotEqualTo(new PersonName(given2, null, surname2, suffix2).key());
  }

  @Test
  void the_middle_name_is_in_the_full_key_alone() {
    PersonName with = new PersonName("John", "Paul", "Landry", null);
    PersonName without = new PersonName("John", null, "Landry", null);
    assertThat(with.key()).isEqualTo(without.key());
    assertThat(with.fullKey()).isNotEqualTo(without.fullKey());
  }

  @Test
  void a_heading_has_the_surname_in_capitals_first_and_its_suffix_with_it() {
    assertThat(new PersonName("John", "Paul", "Landry", "Jr.").heading())
        .isEqualTo("LANDRY Jr., John Paul");
    assertThat(new PersonName("José", null, "Núñez-Ortiz", null).heading())
        .isEqualTo("NÚÑEZ-ORTIZ, José");
    assertThat(new PersonName(null, null, "Landry", null).heading()).isEqualTo("LANDRY");
    assertThat(new PersonName(null, null, "Landry", "III").heading()).isEqualTo("LANDRY III");
  }

  @Test
  void in_words_the_given_name_comes_first() {
    assertThat(new PersonName("John", "Paul", "Landry", "Jr.").inWords())
        .isEqualTo("John Paul Landry Jr.");
    assertThat(new PersonName(null, null, "Landry", null).inWords()).isEqualTo("Landry");
  }

  @Test
  void a_name_is_kept_as_it_was_written() {
    PersonName name = new PersonName(" josé ", "p.", " de la CRUZ ", " jr ");
    assertThat(name.given()).isEqualTo("josé");
    assertThat(name.middle()).isEqualTo("p.");
    assertThat(name.surname()).isEqualTo("de la CRUZ");
    assertThat(name.suffix()).isEqualTo("jr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "...", "'", "\ud83d\ude97"})
  void a_surname_without_a_letter_is_refused(String surname) {
    assertRefused("no-letters", "/surname", () -> new PersonName("John", null, surname, null));
  }

  @Test
  void a_surname_of_one_letter_or_in_another_script_is_a_name() {
    assertThat(new PersonName(null, null, "O", null).key()).isEqualTo("|o|");
    assertThat(new PersonName(null, null, "李", null).key()).isEqualTo("|李|");
    assertThat(new PersonName(null, null, "محمد", null).key()).isEqualTo("|محمد|");
  }

  @Test
  void only_the_surname_has_to_be_there() {
    assertRefused("missing", "/surname", () -> new PersonName("John", null, " ", null));
    assertRefused("missing", "/surname", () -> new PersonName("John", null, "\u00a0", null));
    assertRefused("missing", "/surname", () -> new PersonName("John", null, null, null));
    assertThat(new PersonName("", " ", "Landry", "").given()).isNull();
  }

  @Test
  void a_name_has_at_most_100_characters() {
    assertThat(new PersonName("a".repeat(100), null, "b".repeat(100), null).given()).hasSize(100);
    assertRefused("too-long", "/given", () -> new PersonName("a".repeat(101), null, "b", null));
    assertRefused("too-long", "/surname", () -> new PersonName("a", null, "b".repeat(101), null));
    assertThat(new PersonName(null, null, "b", "c".repeat(20)).suffix()).hasSize(20);
    assertRefused("too-long", "/suffix", () -> new PersonName(null, null, "b", "c".repeat(21)));
  }
}
