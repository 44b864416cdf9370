package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuffixesTest {

  private static PersonPair suffixes(String one, String other) {
    return ofOnePerson().with(Field.SUFFIX, one, other);
  }

  private static void assertBarred(PersonPair pair) {
    assertThat(pair.bar()).as(pair.toString()).contains("junior");
  }

  private static void assertForAPerson(PersonPair pair) {
    assertThat(pair.bar()).isNull();
    assertThat(pair.doubt()).contains("father and son");
    assertThat(Doubt.between(pair.pattern())).isEqualTo(Field.SUFFIX.bit());
  }

  private static void assertPlain(PersonPair pair) {
    assertThat(pair.bar()).isNull();
    assertThat(pair.doubt()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vandermeer (Jr)",
        "Vandermeer [Jr]",
        "Vandermeer/Jr",
        "Vandermeer J R",
        "Vandermeer-Jr",
        "Vandermeer - Jr.",
        "Vandermeer, J.R.",
        "Vandermeer.Jr",
        "Vandermeer_JR",
        "Vandermeer \"Jr\"",
        "Vandermeer hijo",
        "Jr. Vandermeer",
      })
  void a_suffix_is_read_in_a_surname_whatever_sets_it_apart(String surname) {
    PersonPair pair = ofOnePerson().with(Field.SURNAME, surname, "Vandermeer");
    for (String other : new String[] {"Sr", "III", "padre", "6th"}) {
      assertBarred(pair.with(Field.SUFFIX, "", other));
    }
    assertPlain(pair.with(Field.SUFFIX, "", "Junior"));
    assertThat(pair.level(Field.SURNAME)).isEqualTo(Level.EQUAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Jr)", "[JR]", "J.R.", "J R", "Alan/Jr", "Alan (II)", "Alan-III"})
  void a_suffix_is_read_in_a_middle_name_whatever_sets_it_apart(String middle) {
    PersonPair pair = ofOnePerson().with(Field.MIDDLE, middle, "");
    assertBarred(pair.with(Field.SUFFIX, "", "Sr"));
  }

  @ParameterizedTest
  @CsvSource({
    "VI, V",
    "6th, 3rd",
    "Ⅲ, Jr",
    "ⅱ, Ⅲ",
    "ＪＲ, Sr",
    "lll, Jr",
    "Il, III",
    "|||, Jr",
    "1V, III",
    "1ll, 2",
    "I I I, Jr",
    "Hijo, Padre",
    "H., Sr",
    "fils, père",
    "Filho, Pai",
    "the third, Jr",
    "el menor, el mayor",
    "3º, 2º",
    "7th, VI",
    "sixth, seventh",
    "Jun., Sen.",
    "(Jr), (Sr)",
    "'Jr., M.D.', Sr",
  })
  void another_generation_is_another_person_however_it_is_written(String one, String other) {
    assertBarred(suffixes(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "VI, 6th",
    "Ⅲ, 3rd",
    "lll, III",
    "Hijo, Jr",
    "Padre, Sr.",
    "1V, fourth",
    "'Jr, Esq.', JR",
    "'', Jr",
    "Esq., Jr",
    "N/A, Jr",
    "unknown, Sr",
    "Ph.D., M.D.",
    "'', Qx",
    "Qx, QX",
  })
  void one_generation_a_title_and_none_keep_nobody_apart(String one, String other) {
    assertPlain(suffixes(one, other));
  }

  @ParameterizedTest
  @CsvSource({"Qx, Jr", "Junoir, Sr", "Jr II, Sr", "10th, III", "X, Jr", "Qx, Qy", "ст, Jr"})
  void a_suffix_that_cannot_be_read_is_for_a_person_beside_another(String one, String other) {
    assertForAPerson(suffixes(one, other));
    assertForAPerson(suffixes(one, other).with(Field.LICENSE, "LA 4417093", "LA 4417093"));
    assertPlain(suffixes(one, other).with(Field.NUMBER, "6988048", "6988048"));
  }

  @ParameterizedTest
  @CsvSource({
    "VandermeerJR, Vandermeer",
    "VANDERMEERJR, VANDERMEERSR",
    "VandermeerIII, VandermeerII",
    "Vandermeerlll, Vandermeer",
    "VandermeerIV, VandermeerJr",
    "Vandermeer3rd, Vandermeer",
    "Vandermeer V, Vandermeer",
  })
  void a_suffix_that_is_run_together_with_a_name_is_for_a_person(String one, String other) {
    assertForAPerson(ofOnePerson().with(Field.SURNAME, one, other));
    PersonPair third = ofOnePerson().with(Field.SURNAME, one, other).with(Field.SUFFIX, "", "III");
    assertForAPerson(third);
    assertPlain(ofOnePerson().with(Field.SURNAME, one, one));
  }

  @Test
  void a_suffix_that_is_run_together_with_a_middle_name_is_for_a_person() {
    assertForAPerson(ofOnePerson().with(Field.MIDDLE, "AlanJr", "Alan"));
    assertForAPerson(ofOnePerson().with(Field.MIDDLE, "AlanJr", "AlanSr"));
  }

  @ParameterizedTest
  @CsvSource({
    "GIVEN, Vi",
    "GIVEN, Junior",
    "GIVEN, J R",
    "GIVEN, Fajr",
    "SURNAME, Vi",
    "SURNAME, Padre",
    "SURNAME, Nasr",
    "SURNAME, Senior",
    "SURNAME, Choc Ix",
    "SURNAME, Neto",
    "MIDDLE, Vi",
  })
  void names_that_look_like_a_suffix_are_names(Field field, String name) {
    PersonPair pair = ofOnePerson().with(field, name, name).with(Field.SUFFIX, "", "Sr");
    assertThat(pair.level(field)).isEqualTo(Level.EQUAL);
    assertPlain(pair);
  }

  @Test
  void names_that_are_a_slip_apart_hold_no_suffix() {
    assertPlain(ofOnePerson().with(Field.SURNAME, "Vandermeer", "Vandermer"));
    assertPlain(ofOnePerson().with(Field.SURNAME, "Rossi", "Ross"));
  }
}
