package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import org.junit.jupiter.api.Test;

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
    assertThat(ofOnePerson().with(Field.GIVEN, "Robert", "R").doubt()).isNull();
    assertThat(ofOnePerson().with(Field.BORN, "1971-06-24", "1972-07-25").doubt()).isNull();
  }

  @Test
  void father_and_son_of_one_name_are_for_a_person_to_look_at_wherever_they_live() {
    assertThat(bornOtherwise().doubt()).contains("kin");
    assertThat(bornOtherwise().with(Field.STREET, "Mill Lane", "Harbour Way").doubt())
        .contains("kin");
    assertThat(ofOnePerson().with(Field.BORN, "1971-06-24", "1971-11-02").doubt()).contains("kin");
    assertThat(ofOnePerson().with(Field.BORN, "1971-06-24", "").doubt()).contains("kin");
  }

  @Test
  void twins_are_for_a_person_to_look_at_where_a_slip_or_a_move_hides_them() {
    assertThat(calledOtherwise().with(Field.SURNAME, "Vandermeer", "Vandermer").doubt())
        .contains("kin");
    assertThat(calledOtherwise().with(Field.STREET, "Mill Lane", "Harbour Way").doubt())
        .contains("kin");
    assertThat(ofOnePerson().with(Field.GIVEN, "Robert", "").doubt()).contains("kin");
  }

  @Test
  void a_twin_whose_middle_name_is_the_given_name_of_the_other_is_for_a_person_to_look_at() {
    assertThat(calledOtherwise().with(Field.MIDDLE, "Susan", "").doubt()).contains("kin");
  }

  @Test
  void one_licence_or_identity_number_or_one_slip_in_it_is_enough_of_a_sign() {
    assertThat(bornOtherwise().with(Field.LICENCE, "LA 123456", "LA 123457").doubt()).isNull();
    assertThat(bornOtherwise().with(Field.LICENCE, "LA 123456", "LA 998877").doubt())
        .contains("kin");
    assertThat(calledOtherwise().with(Field.NUMBER, "6988048", "6988049").doubt()).isNull();
    assertThat(calledOtherwise().with(Field.NUMBER, "6988048", "6980000").doubt()).contains("kin");
  }

  @Test
  void names_that_stand_in_each_others_place_agree_but_one_name_alone_does_not() {
    PersonPair swapped =
        ofOnePerson()
            .with(Field.GIVEN, "Robert", "Vandermeer")
            .with(Field.SURNAME, "Vandermeer", "Robert");
    assertThat(swapped.doubt()).isNull();
    PersonPair alone = ofOnePerson().with(Field.GIVEN, "Robert", "Vandermeer");
    assertThat(alone.with(Field.SURNAME, "Vandermeer", "").doubt()).contains("kin");
  }
}
