package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import org.junit.jupiter.api.Test;

class BarTest {

  private static PersonPair twins() {
    return ofOnePerson().with(Field.GIVEN, "Robert", "Susan");
  }

  @Test
  void nothing_stands_between_two_records_of_one_person() {
    assertThat(ofOnePerson().bar()).isNull();
    assertThat(ofOnePerson().with(Field.GIVEN, "Robert", "Bob").bar()).isNull();
  }

  @Test
  void twins_are_not_joined_by_weight() {
    assertThat(twins().bar()).contains("twins");
    assertThat(twins().with(Field.HOUSE, "12", "").bar()).contains("twins");
    assertThat(twins().with(Field.LICENCE, "LA 123456", "LA 123456").bar()).contains("twins");
  }

  @Test
  void another_birth_date_address_or_the_same_identity_number_is_no_sign_of_twins() {
    assertThat(twins().with(Field.BORN, "1971-06-24", "1971-06-25").bar()).isNull();
    assertThat(twins().with(Field.HOUSE, "12", "99").bar()).isNull();
    assertThat(twins().with(Field.NUMBER, "6988048", "6988048").bar()).isNull();
    assertThat(twins().with(Field.NUMBER, "6988048", "6980000").bar()).contains("twins");
  }

  @Test
  void two_licence_numbers_of_one_state_are_not_joined_by_weight() {
    assertThat(ofOnePerson().with(Field.LICENCE, "LA 123456", "LA 998877").bar())
        .contains("two licence numbers");
    assertThat(ofOnePerson().with(Field.LICENCE, "LA 123456", "LA 123457").bar()).isNull();
    assertThat(ofOnePerson().with(Field.LICENCE, "LA 123456", "MD 998877").bar()).isNull();
  }

  @Test
  void senior_and_junior_are_not_joined_by_weight() {
    assertThat(ofOnePerson().with(Field.SUFFIX, "Sr.", "Jr").bar()).contains("junior");
    assertThat(ofOnePerson().with(Field.SUFFIX, "JR", "Jr.").bar()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "", "Jr.").bar()).isNull();
  }
}
