package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import org.junit.jupiter.api.Test;

class VetoesTest {

  private static PersonPair twins() {
    return ofOnePerson().with(Field.GIVEN, "Robert", "Susan");
  }

  @Test
  void nothing_stands_between_two_records_of_one_person() {
    assertThat(ofOnePerson().veto()).isNull();
    assertThat(ofOnePerson().with(Field.GIVEN, "Robert", "Bob").veto()).isNull();
  }

  @Test
  void twins_are_not_joined_by_weight() {
    assertThat(twins().veto()).contains("twins");
    assertThat(twins().with(Field.HOUSE, "12", "").veto()).contains("twins");
    assertThat(twins().with(Field.LICENCE, "LA 123456", "LA 123456").veto()).contains("twins");
  }

  @Test
  void another_birth_date_address_or_the_same_identity_number_is_no_sign_of_twins() {
    assertThat(twins().with(Field.BORN, "1971-06-24", "1971-06-25").veto()).isNull();
    assertThat(twins().with(Field.HOUSE, "12", "99").veto()).isNull();
    assertThat(twins().with(Field.NUMBER, "6988048", "6988048").veto()).isNull();
    assertThat(twins().with(Field.NUMBER, "6988048", "6980000").veto()).contains("twins");
  }

  @Test
  void father_and_son_of_one_name_at_one_address_are_for_a_person_to_look_at() {
    PersonPair kin = ofOnePerson().with(Field.BORN, "1971-06-24", "1945-11-02");
    assertThat(kin.doubt()).contains("kin");
    assertThat(kin.with(Field.STREET, "Mill Lane", "Harbour Way").doubt()).isNull();
    PersonPair oneLicence = ofOnePerson().with(Field.BORN, "1971-06-24", "1945-11-02");
    assertThat(oneLicence.with(Field.LICENCE, "LA 123456", "LA 123456").doubt()).isNull();
    assertThat(ofOnePerson().with(Field.BORN, "1971-06-24", "1971-06-25").doubt()).isNull();
    assertThat(ofOnePerson().with(Field.BORN, "1971-06-24", "").doubt()).contains("kin");
    PersonPair otherwiseWritten = ofOnePerson().with(Field.BORN, "1971-06-24", "1945-11-02");
    assertThat(otherwiseWritten.with(Field.STREET, "Mill Lane", "Mill Ln, Apt 4").doubt())
        .contains("kin");
  }

  @Test
  void twins_with_a_slip_in_a_record_are_for_a_person_to_look_at() {
    PersonPair twins = twins().with(Field.SURNAME, "Vandermeer", "Vandermer");
    assertThat(twins.veto()).isNull();
    assertThat(twins.doubt()).contains("kin");
    assertThat(twins.with(Field.LICENCE, "LA 123456", "LA 123457").doubt()).isNull();
    assertThat(ofOnePerson().with(Field.GIVEN, "Robert", "Bob").doubt()).isNull();
  }

  @Test
  void two_licence_numbers_of_one_state_are_not_joined_by_weight() {
    assertThat(ofOnePerson().with(Field.LICENCE, "LA 123456", "LA 998877").veto())
        .contains("two licence numbers");
    assertThat(ofOnePerson().with(Field.LICENCE, "LA 123456", "LA 123457").veto()).isNull();
    assertThat(ofOnePerson().with(Field.LICENCE, "LA 123456", "MD 998877").veto()).isNull();
  }

  @Test
  void senior_and_junior_are_not_joined_by_weight() {
    assertThat(ofOnePerson().with(Field.SUFFIX, "Sr.", "Jr").veto()).contains("junior");
    assertThat(ofOnePerson().with(Field.SUFFIX, "JR", "Jr.").veto()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "", "Jr.").veto()).isNull();
  }
}
