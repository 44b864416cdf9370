package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "1971-06-24, 19710624, EQUAL",
    "1971-06-04, 1971-04-06, SWAPPED",
    "1971-06-24, 1971-06-25, NEAR",
    "1971-06-24, 1917-06-24, NEAR",
    "1971-06-24, 1972-06-24, NEAR",
    "1979-06-24, 1980-06-24, ALIKE",
    "1995-06-24, 2005-06-24, ALIKE",
    "1971-06-24, 1985-06-24, ALIKE",
    "1971-06-24, 1972-07-26, LOOSE",
    "1971-06-24, 1972-07-28, DIFFERENT",
    "1971-06-24, 1971-09-02, PARTLY",
    "1971-06-24, 1988-11-02, DIFFERENT",
    "1971-06-24, '', MISSING",
    "1971-06-24, unknown, MISSING",
  })
  void birth_dates_agree_in_grades(String one, String other, Level level) {
    assertThat(ofOnePerson().with(Field.BORN, one, other).level(Field.BORN)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "Robert, ROBERT, EQUAL",
    "José, Jose, EQUAL",
    "Robert, Robret, NEAR",
    "Robert, Bob, ALIKE",
    "Bill, William, ALIKE",
    "Patrick, Patricia, ALIKE",
    "Robert, William, PARTLY",
    "Robert Lee, Bob Earl, ALIKE",
    "Catherine, Kathryn, ALIKE",
    "Robert, R., LOOSE",
    "Robert, W, DIFFERENT",
    "R, R, LOOSE",
    "Robert, Susan, DIFFERENT",
    "'', Susan, MISSING",
  })
  void given_names_agree_in_grades(String one, String other, Level level) {
    assertThat(ofOnePerson().with(Field.GIVEN, one, other).level(Field.GIVEN)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "O'Brien, OBrien, EQUAL",
    "Smith-Jones, Smith Jones, EQUAL",
    "De La Cruz, Delacruz, EQUAL",
    "Vandermeer Jr., Vandermeer, EQUAL",
    "Vandermeer V, Vandermeer, NEAR",
    "Vandermeer, Vandermer, NEAR",
    "Meyer, Maier, ALIKE",
    "Smith-Jones, Jones, PARTLY",
    "Vandermeer, Kowalski, DIFFERENT",
  })
  void surnames_agree_in_grades(String one, String other, Level level) {
    assertThat(ofOnePerson().with(Field.SURNAME, one, other).level(Field.SURNAME)).isEqualTo(level);
  }

  @Test
  void a_given_name_and_a_surname_that_are_swapped_are_seen() {
    PersonPair swapped =
        ofOnePerson()
            .with(Field.GIVEN, "Robert", "Vandermeer")
            .with(Field.SURNAME, "Vandermeer", "Robert");
    assertThat(swapped.level(Field.SURNAME)).isEqualTo(Level.SWAPPED);
    assertThat(swapped.level(Field.GIVEN)).isEqualTo(Level.MISSING);
  }

  @Test
  void swapped_names_that_are_not_spelled_the_same_agree_loosely() {
    PersonPair nearly =
        ofOnePerson()
            .with(Field.GIVEN, "Robert", "Vandermer")
            .with(Field.SURNAME, "Vandermeer", "Robert");
    assertThat(nearly.level(Field.SURNAME)).isEqualTo(Level.LOOSE);
    assertThat(nearly.level(Field.GIVEN)).isEqualTo(Level.MISSING);
  }

  @Test
  void the_only_name_of_a_record_is_seen_in_the_place_of_the_other() {
    PersonPair surnameAsGiven =
        ofOnePerson()
            .with(Field.GIVEN, "Robert", "Vandermer")
            .with(Field.SURNAME, "Vandermeer", "");
    assertThat(surnameAsGiven.level(Field.SURNAME)).isEqualTo(Level.LOOSE);
    assertThat(surnameAsGiven.level(Field.GIVEN)).isEqualTo(Level.MISSING);
    PersonPair givenAsSurname =
        ofOnePerson().with(Field.GIVEN, "Robert", "").with(Field.SURNAME, "Vandermeer", "Robert");
    assertThat(givenAsSurname.level(Field.SURNAME)).isEqualTo(Level.LOOSE);
    PersonPair another =
        ofOnePerson().with(Field.GIVEN, "Robert", "Kowalski").with(Field.SURNAME, "Vandermeer", "");
    assertThat(another.level(Field.SURNAME)).isEqualTo(Level.MISSING);
    assertThat(another.level(Field.GIVEN)).isEqualTo(Level.DIFFERENT);
  }

  @Test
  void who_goes_by_the_middle_name_agrees_in_part() {
    PersonPair middle =
        ofOnePerson().with(Field.GIVEN, "Robert", "Alan").with(Field.MIDDLE, "Alan", "");
    assertThat(middle.level(Field.GIVEN)).isEqualTo(Level.PARTLY);
    assertThat(
            ofOnePerson()
                .with(Field.GIVEN, "Robert", "Susan")
                .with(Field.MIDDLE, "Alan", "")
                .level(Field.GIVEN))
        .isEqualTo(Level.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "70085, 70085, EQUAL",
    "70085, 70058, NEAR",
    "70085, 70085-1234, EQUAL",
    "70085-4321, 70085-1234, EQUAL",
    "7008, 70085, NEAR",
    "70085, 70012, PARTLY",
    "70085-1234, 70012, PARTLY",
    "70085, 70112, DIFFERENT",
    "sw18 1qs, SW18 1GX, PARTLY",
    "sw18 1qs, sw1a 2bj, DIFFERENT",
    "12, 34, DIFFERENT",
    "70085, '', MISSING",
  })
  void postcodes_agree_in_grades(String one, String other, Level level) {
    assertThat(ofOnePerson().with(Field.POSTCODE, one, other).level(Field.POSTCODE))
        .isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "LA 00412345, la-00412345, EQUAL",
    "LA 00412345, LA 00412354, NEAR",
    "LA 00412345, LA 0041235, NEAR",
    "LA 00412345, LA 00419999, DIFFERENT",
    "LA 00412345, MD 00419999, MISSING",
    "LA, LA, MISSING",
    "LA 000000000, LA 000000000, MISSING",
    "LA 000000001, LA 000000001, MISSING",
    "LA 000000041, LA 41, EQUAL",
    "LA 7777, LA 7777, EQUAL",
    "LA none, LA none, MISSING",
  })
  void license_numbers_agree_in_grades(String one, String other, Level level) {
    assertThat(ofOnePerson().with(Field.LICENSE, one, other).level(Field.LICENSE)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "\u0110\u1eb7ng, Dang",
    "\u0141ukaszewicz, LUKASZEWICZ",
    "S\u00f8rensen, Sorensen",
    "Strau\u00df, Strauss",
    "\u00c6gisson, Aegisson",
    "Y\u0131ld\u0131z, Yildiz",
    "Nu\u00f1ez, Nunez"
  })
  void a_name_is_the_same_in_the_letters_of_its_origin_and_without_them(String one, String other) {
    assertThat(ofOnePerson().with(Field.SURNAME, one, other).level(Field.SURNAME))
        .isEqualTo(Level.EQUAL);
    assertThat(ofOnePerson().with(Field.GIVEN, one, other).level(Field.GIVEN))
        .isEqualTo(Level.EQUAL);
  }
}
