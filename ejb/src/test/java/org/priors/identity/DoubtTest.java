package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {

  private static PersonPair ofOneLicense() {
    return ofOnePerson().with(Field.LICENSE, "LA 423456", "LA 423456");
  }

  private static void assertDoubted(PersonPair pair, String why, Field differing) {
    assertThat(pair.doubt()).contains(why);
    assertThat(Doubt.between(pair.pattern())).isEqualTo(differing == null ? 0 : differing.bit());
  }

  private static void assertPlain(PersonPair pair) {
    assertThat(pair.doubt()).isNull();
    assertThat(Doubt.between(pair.pattern())).isZero();
  }

  @Test
  void nobody_need_look_where_given_name_and_birth_date_agree() {
    assertPlain(ofOnePerson());
    assertPlain(ofOnePerson().with(Field.BORN, "1971-06-04", "1971-04-06"));
    assertPlain(ofOnePerson().with(Field.BORN, "1971-06-24", "1971-06-25"));
    assertPlain(ofOnePerson().with(Field.SEX, "M", "F"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1945-11-02", "1971-11-02", "1972-07-25", "1971-06-11", "1991-06-24"})
  void father_and_son_of_one_name_are_for_a_person_to_look_at_wherever_they_live(String born) {
    PersonPair kin = ofOnePerson().with(Field.BORN, "1971-06-24", born);
    assertDoubted(kin, "father and son", Field.BORN);
    assertDoubted(kin.with(Field.STREET, "Mill Lane", "Harbor Way"), "father and son", Field.BORN);
  }

  @Test
  void a_slip_of_ten_years_is_a_slip_and_one_of_more_may_be_father_and_son() {
    assertPlain(ofOnePerson().with(Field.BORN, "1971-06-24", "1981-06-24"));
    assertDoubted(
        ofOnePerson().with(Field.BORN, "1971-06-24", "1991-06-24"), "father and son", Field.BORN);
    assertDoubted(ofOneLicense().with(Field.BORN, "1971-06-24", "1991-06-24"), "lent", Field.BORN);
  }

  @Test
  void a_birth_date_on_one_record_alone_is_for_a_person_and_says_nothing_of_a_difference() {
    assertDoubted(
        ofOnePerson().with(Field.BORN, "1971-06-24", ""), "birth date is not on both", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Susan", "Rupert", "Robertha", "Robret", "Bob", "Rob Lee"})
  void twins_are_for_a_person_to_look_at_however_alike_their_names_are(String given) {
    PersonPair twins = ofOnePerson().with(Field.GIVEN, "Robert", given);
    assertDoubted(twins, "twin", Field.GIVEN);
    assertDoubted(twins.with(Field.SURNAME, "Vandermeer", "Vandermer"), "twin", Field.GIVEN);
  }

  @Test
  void a_twin_whose_middle_name_is_the_given_name_of_the_other_is_for_a_person_to_look_at() {
    PersonPair twins = ofOnePerson().with(Field.GIVEN, "Robert", "Susan");
    assertDoubted(twins.with(Field.MIDDLE, "Susan", ""), "twin", Field.GIVEN);
  }

  @ParameterizedTest
  @CsvSource({"Robert, R", "R, R", "Robert, ''"})
  void an_initial_or_no_given_name_is_for_a_person_and_says_nothing_of_a_difference(
      String one, String other) {
    assertDoubted(ofOnePerson().with(Field.GIVEN, one, other), "given name is not on both", null);
  }

  @Test
  void another_middle_name_is_for_a_person_to_look_at_and_an_initial_of_it_is_not() {
    assertDoubted(
        ofOnePerson().with(Field.MIDDLE, "Alan", "Lee"), "middle names differ", Field.MIDDLE);
    assertPlain(ofOnePerson().with(Field.MIDDLE, "Alan", "A"));
    assertPlain(ofOnePerson().with(Field.MIDDLE, "Alan", ""));
    assertPlain(ofOneLicense().with(Field.MIDDLE, "Alan", "Lee"));
  }

  @Test
  void another_surname_is_for_a_person_to_look_at_unless_the_license_is_the_same() {
    assertDoubted(
        ofOnePerson().with(Field.SURNAME, "Vandermeer", "Kowalski"), "surnames", Field.SURNAME);
    assertPlain(ofOnePerson().with(Field.SURNAME, "Vandermeer-Kowalski", "Kowalski"));
    assertPlain(ofOneLicense().with(Field.SURNAME, "Vandermeer", "Kowalski"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Susan", "Lee Robert", "William"})
  void a_license_under_another_given_name_may_be_lent(String given) {
    PersonPair twin = ofOneLicense().with(Field.GIVEN, "Robert", given);
    assertThat(twin.level(Field.GIVEN)).isIn(Level.DIFFERENT, Level.PARTLY);
    assertDoubted(twin, "lent", Field.GIVEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Robret", "Bob", "R", ""})
  void under_one_license_a_slip_a_short_form_and_an_initial_are_of_one_name(String given) {
    assertPlain(ofOneLicense().with(Field.GIVEN, "Robert", given));
  }

  @Test
  void under_one_license_a_name_that_is_alike_and_another_sex_are_of_brother_and_sister() {
    PersonPair twins = ofOneLicense().with(Field.GIVEN, "Daniel", "Daniela");
    assertPlain(twins.with(Field.SEX, "M", "M"));
    assertDoubted(twins.with(Field.SEX, "M", "F"), "lent", Field.GIVEN);
    assertPlain(ofOneLicense().with(Field.SEX, "M", "F"));
  }

  @Test
  void a_license_under_another_birth_date_may_be_lent() {
    assertDoubted(ofOneLicense().with(Field.BORN, "1971-06-24", "1945-11-02"), "lent", Field.BORN);
    assertDoubted(ofOneLicense().with(Field.BORN, "1971-06-24", "1972-07-25"), "lent", Field.BORN);
    assertPlain(ofOneLicense().with(Field.BORN, "1971-06-24", "1971-06-11"));
    assertPlain(ofOneLicense().with(Field.BORN, "1971-06-24", ""));
  }

  @Test
  void a_license_with_neither_given_name_nor_birth_date_is_not_enough() {
    PersonPair nameless = ofOneLicense().with(Field.GIVEN, "Robert", "");
    assertPlain(nameless);
    assertDoubted(nameless.with(Field.BORN, "1971-06-24", ""), "no given name", null);
  }

  @Test
  void licenses_a_slip_apart_may_be_those_of_kin_whose_given_name_or_birth_date_differs() {
    assertSlip(nextLicense().with(Field.GIVEN, "Robert", "Rupert"));
    assertSlip(nextLicense().with(Field.SURNAME, "Vandermeer", "Vandermer"));
    assertSlip(nextLicense().with(Field.BORN, "1971-06-24", "1971-06-25"));
    assertSlip(nextLicense().with(Field.BORN, "1971-06-24", ""));
    assertSlip(nextLicense().with(Field.BORN, "1971-01-01", "1971-01-01"));
    assertSlip(nextLicense().with(Field.MIDDLE, "Alan", "Lee"));
    assertSlip(nextLicense().with(Field.SEX, "M", "F"));
  }

  private static PersonPair nextLicense() {
    return ofOnePerson().with(Field.LICENSE, "LA 423456", "LA 423457");
  }

  private static void assertSlip(PersonPair pair) {
    assertThat(pair.doubt()).contains("a slip");
    assertThat(Doubt.between(pair.pattern()) & Field.LICENSE.bit()).isNotZero();
  }

  @Test
  void licenses_a_slip_apart_are_one_where_name_and_birth_date_are_the_same_wherever_they_live() {
    assertPlain(nextLicense());
    assertPlain(moved().with(Field.LICENSE, "LA 423456", "LA 423457"));
    assertPlain(nextLicense().with(Field.MIDDLE, "Alan", "A"));
    assertPlain(ofOnePerson().with(Field.LICENSE, "LA 423456", "MD 423457"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vandermer", "Vandermeers", "Vandermeer-Kowalski"})
  void a_surname_that_is_nearly_the_same_is_so_at_one_address_or_under_one_license(String other) {
    assertPlain(ofOnePerson().with(Field.SURNAME, "Vandermeer", other));
    PersonPair moved = ofOnePerson().with(Field.STREET, "Mill Lane", "Harbor Way");
    assertDoubted(moved.with(Field.SURNAME, "Vandermeer", other), "nearly", Field.SURNAME);
    assertPlain(moved.with(Field.LICENSE, "LA 423456", "LA 423456"));
  }

  @Test
  void one_identity_number_leaves_no_doubt_and_one_slip_in_it_does() {
    PersonPair pair = ofOnePerson().with(Field.GIVEN, "Robert", "Susan");
    assertPlain(pair.with(Field.NUMBER, "6988048", "6988048"));
    assertDoubted(pair.with(Field.NUMBER, "6988048", "6988049"), "twin", Field.GIVEN);
  }

  @Test
  void names_in_each_others_place_agree_if_they_are_the_same_and_one_name_alone_does_not() {
    PersonPair swapped =
        ofOnePerson()
            .with(Field.GIVEN, "Robert", "Vandermeer")
            .with(Field.SURNAME, "Vandermeer", "Robert");
    assertPlain(swapped);
    assertDoubted(swapped.with(Field.MIDDLE, "Alan", "Lee"), "middle names", Field.MIDDLE);
    swapped.with(Field.MIDDLE, "Alan", "");
    assertDoubted(swapped.with(Field.STREET, "Mill Lane", ""), "surname", Field.SURNAME);
    swapped.with(Field.STREET, "Mill Lane", "Mill Lane");
    assertDoubted(
        swapped.with(Field.SURNAME, "Vandermeer", "Roberta"), "given name is not on both", null);
    PersonPair alone = ofOnePerson().with(Field.GIVEN, "Robert", "Vandermeer");
    assertDoubted(alone.with(Field.SURNAME, "Vandermeer", ""), "given name is not on both", null);
  }

  private static PersonPair moved() {
    return ofOnePerson().with(Field.STREET, "Mill Lane", "Harbor Way");
  }

  @Test
  void licenses_of_two_states_are_of_one_who_moved_or_of_two_of_one_name() {
    assertDoubted(
        moved().with(Field.LICENSE, "LA 4417093", "TX 88120045"), "two States", Field.LICENSE);
    assertPlain(ofOnePerson().with(Field.LICENSE, "LA 4417093", "TX 88120045"));
  }

  @Test
  void name_and_birth_date_alone_are_for_a_person_unless_hardly_anybody_else_has_both() {
    assertAlone(moved());
    assertAlone(moved().with(Field.SEX, "M", "M").with(Field.MIDDLE, "Alan", "Alan"));
    assertAlone(moved().with(Field.LICENSE, "LA 4417093", ""));
    assertAlone(moved().with(Field.LOCALITY, "Magnolia", "Magnolia"));
    assertThat(Doubt.of(Pattern.ofFewNamesakes(moved().pattern()))).isNull();
  }

  private static void assertAlone(PersonPair pair) {
    assertDoubted(pair, "no more than name and birth date", null);
  }

  @Test
  void an_address_a_license_or_another_way_to_reach_them_is_more_than_name_and_birth_date() {
    assertPlain(moved().with(Field.STREET, "Mill Lane", "Mill Lanne"));
    assertPlain(moved().with(Field.LICENSE, "LA 4417093", "LA 4417093"));
    assertPlain(moved().with(Field.PHONE, "504 417 0933", "5044170933"));
    assertPlain(moved().with(Field.MAIL, "theo@example.com", "theo@example.com"));
    assertPlain(moved().with(Field.OTHER_NUMBER, "4417093", "4417093"));
    assertAlone(moved().with(Field.PHONE, "504 417 0933", "504 417 0934"));
  }

  @Test
  void a_slip_in_the_birth_date_needs_the_address_or_a_license_beside_it() {
    for (String slip : new String[] {"1971-06-25", "1972-06-24", "1981-06-24"}) {
      assertDoubted(moved().with(Field.BORN, "1971-06-24", slip), "only nearly", null);
      assertPlain(ofOnePerson().with(Field.BORN, "1971-06-24", slip));
      assertPlain(
          moved()
              .with(Field.BORN, "1971-06-24", slip)
              .with(Field.LICENSE, "LA 4417093", "LA 4417093"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "120 Main Street, Houston, 210 Main Street, Houston, false",
    "4501 Magazine Street, New Orleans, 4820 Magazine Street, New Orleans, false",
    "4501 Magazine Street, New Orleans, 4501 Magazine Street, Shreveport, false",
    "4501 Magazine Street, New Orleans, 4501 Magazin Street, New Orleans, true",
    "4501 Magazine Street, , 4501 Magazine Street, Shreveport, true"
  })
  void another_house_or_another_town_is_another_address(
      String street, String town, String otherStreet, String otherTown, boolean isOne) {
    PersonPair pair =
        moved()
            .with(Field.BORN, "1971-06-24", "1971-06-25")
            .with(Field.STREET, street, otherStreet)
            .with(Field.LOCALITY, town, otherTown);
    if (isOne) {
      assertPlain(pair);
    } else {
      assertDoubted(pair, "only nearly", null);
    }
  }

  @Test
  void a_first_of_january_is_a_year_and_no_more() {
    PersonPair registered = moved().with(Field.BORN, "1971-01-01", "1971-01-01");
    assertDoubted(registered, "first of January", null);
    assertPlain(registered.with(Field.STREET, "Mill Lane", "Mill Lane"));
    assertThat(ofOnePerson().with(Field.BORN, "1971-01-01", "1972-01-01").level(Field.BORN))
        .isEqualTo(Level.DIFFERENT);
    assertDoubted(
        ofOnePerson().with(Field.BORN, "1971-01-01", "1972-01-01"), "father and son", Field.BORN);
    assertDoubted(
        ofOnePerson().with(Field.BORN, "1971-01-01", "1971-06-24"), "father and son", Field.BORN);
  }

  @Test
  void names_in_another_order_and_a_maiden_name_as_middle_name_are_for_a_person() {
    PersonPair vietnamese =
        moved().with(Field.GIVEN, "Thi Mai", "Mai").with(Field.SURNAME, "Tran", "Tran Thi");
    assertThat(vietnamese.level(Field.SURNAME)).isGreaterThan(Level.PARTLY);
    PersonPair ordered =
        moved().with(Field.GIVEN, "Tran", "Mai").with(Field.SURNAME, "Thi Mai", "Tran Thi");
    assertThat(ordered.level(Field.SURNAME)).isEqualTo(Level.LOOSE);
    assertThat(ordered.doubt()).isNotNull();
    PersonPair married =
        moved()
            .with(Field.GIVEN, "Maria", "Maria")
            .with(Field.MIDDLE, "", "Kowalski")
            .with(Field.SURNAME, "Kowalski", "Vandermeer");
    assertDoubted(married, "nearly", Field.SURNAME);
    assertThat(married.with(Field.MIDDLE, "", "Anne").level(Field.SURNAME))
        .isEqualTo(Level.DIFFERENT);
  }
}
