package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {

  private static PersonPair bornOtherwise() {
    return ofOnePerson().with(Field.BORN, "1971-06-24", "1945-11-02");
  }

  private static PersonPair calledOtherwise() {
    return ofOnePerson().with(Field.GIVEN, "Robert", "Susan");
  }

  @Test
  void nobody_need_look_where_given_name_and_birth_date_agree() {
    assertThat(ofOnePerson().doubt()).isNull();
    assertThat(ofOnePerson().with(Field.GIVEN, "Robert", "Bob").doubt()).isNull();
    assertThat(ofOnePerson().with(Field.BORN, "1971-06-04", "1971-04-06").doubt()).isNull();
    assertThat(ofOnePerson().with(Field.BORN, "1971-06-24", "1971-06-25").doubt()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1945-11-02", "1971-11-02", "1972-07-25", "1971-06-11", ""})
  void father_and_son_of_one_name_are_for_a_person_to_look_at_wherever_they_live(String born) {
    PersonPair kin = ofOnePerson().with(Field.BORN, "1971-06-24", born);
    assertThat(kin.doubt()).contains("father and son");
    assertThat(kin.with(Field.STREET, "Mill Lane", "Harbour Way").doubt())
        .contains("father and son");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Susan", "Norbert", "R", "Robertha", "Rob Lee", ""})
  void twins_are_for_a_person_to_look_at_however_alike_their_names_are(String given) {
    PersonPair twins = ofOnePerson().with(Field.GIVEN, "Robert", given);
    assertThat(twins.doubt()).contains("twins");
    assertThat(twins.with(Field.SURNAME, "Vandermeer", "Vandermer").doubt()).contains("twins");
  }

  @Test
  void one_initial_on_both_records_is_no_given_name() {
    assertThat(ofOnePerson().with(Field.GIVEN, "R", "R").doubt()).contains("twins");
  }

  @Test
  void names_that_share_a_short_form_are_not_forms_of_each_other() {
    assertThat(ofOnePerson().with(Field.GIVEN, "Patrick", "Patricia").doubt()).contains("twins");
    assertThat(ofOnePerson().with(Field.GIVEN, "Patrick", "Pat").doubt()).isNull();
  }

  @Test
  void a_short_form_is_no_sign_where_the_sex_differs_and_the_same_name_still_is() {
    PersonPair pat = ofOnePerson().with(Field.GIVEN, "Patrick", "Pat");
    assertThat(pat.with(Field.SEX, "M", "F").doubt()).contains("twins");
    assertThat(pat.with(Field.SEX, "M", "M").doubt()).isNull();
    assertThat(ofOnePerson().with(Field.SEX, "M", "F").doubt()).isNull();
  }

  @Test
  void another_middle_name_is_for_a_person_to_look_at() {
    assertThat(ofOnePerson().with(Field.MIDDLE, "Alan", "Lee").doubt()).contains("twins");
    assertThat(ofOnePerson().with(Field.MIDDLE, "Alan", "A").doubt()).isNull();
    assertThat(ofOnePerson().with(Field.MIDDLE, "Alan", "").doubt()).isNull();
  }

  @Test
  void a_twin_whose_middle_name_is_the_given_name_of_the_other_is_for_a_person_to_look_at() {
    assertThat(calledOtherwise().with(Field.MIDDLE, "Susan", "").doubt()).contains("twins");
  }

  @Test
  void a_licence_is_enough_of_a_sign_with_birth_date_or_given_name_and_not_alone() {
    PersonPair son = bornOtherwise().with(Field.LICENCE, "LA 123456", "LA 123456");
    assertThat(son.doubt()).isNull();
    assertThat(son.with(Field.GIVEN, "Robert", "Edward").doubt()).contains("lent");
    PersonPair twin = calledOtherwise().with(Field.LICENCE, "LA 123456", "LA 123456");
    assertThat(twin.doubt()).isNull();
    assertThat(bornOtherwise().with(Field.LICENCE, "LA 123456", "LA 123457").doubt())
        .contains("father and son");
    assertThat(bornOtherwise().with(Field.LICENCE, "LA 123456", "LA 998877").doubt())
        .contains("father and son");
  }

  @Test
  void an_identity_number_is_enough_of_a_sign_and_one_slip_in_it_is_not() {
    assertThat(calledOtherwise().with(Field.NUMBER, "6988048", "6988048").doubt()).isNull();
    assertThat(calledOtherwise().with(Field.NUMBER, "6988048", "6988049").doubt())
        .contains("twins");
  }

  @Test
  void names_that_stand_in_each_others_place_agree_but_one_name_alone_does_not() {
    PersonPair swapped =
        ofOnePerson()
            .with(Field.GIVEN, "Robert", "Vandermeer")
            .with(Field.SURNAME, "Vandermeer", "Robert");
    assertThat(swapped.doubt()).isNull();
    PersonPair alone = ofOnePerson().with(Field.GIVEN, "Robert", "Vandermeer");
    assertThat(alone.with(Field.SURNAME, "Vandermeer", "").doubt()).contains("twins");
  }
}
