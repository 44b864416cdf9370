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
    assertThat(twins().with(Field.LICENSE, "LA 423456", "LA 423456").bar()).contains("twins");
  }

  @Test
  void another_birth_date_address_or_the_same_identity_number_is_no_sign_of_twins() {
    assertThat(twins().with(Field.BORN, "1971-06-24", "1971-06-25").bar()).isNull();
    assertThat(twins().with(Field.HOUSE, "12", "99").bar()).isNull();
    assertThat(twins().with(Field.NUMBER, "6988048", "6988048").bar()).isNull();
    assertThat(twins().with(Field.NUMBER, "6988048", "6988049").bar()).isNull();
    assertThat(twins().with(Field.NUMBER, "6988048", "6980000").bar()).contains("twins");
  }

  @Test
  void twins_have_one_surname_and_one_address_though_it_is_written_otherwise() {
    assertThat(twins().with(Field.STREET, "Mill Lane", "Mill Lanne").bar()).contains("twins");
    assertThat(twins().with(Field.STREET, "Mill Lane", "Harbor Way").bar()).isNull();
    assertThat(twins().with(Field.STREET, "Mill Lane", "Mill Lane, Rear Entrance 2B").bar())
        .isNull();
    assertThat(twins().with(Field.SURNAME, "Vandermeer", "Vandermer").bar()).isNull();
  }

  @Test
  void two_license_numbers_of_one_state_are_not_joined_by_weight() {
    assertThat(ofOnePerson().with(Field.LICENSE, "LA 423456", "LA 998877").bar())
        .contains("two license numbers");
    assertThat(ofOnePerson().with(Field.LICENSE, "LA 423456", "LA 423457").bar()).isNull();
    assertThat(ofOnePerson().with(Field.LICENSE, "LA 423456", "MD 998877").bar()).isNull();
  }

  @Test
  void senior_and_junior_are_not_joined_by_weight() {
    assertThat(ofOnePerson().with(Field.SUFFIX, "Sr.", "Jr").bar()).contains("junior");
    assertThat(ofOnePerson().with(Field.SUFFIX, "JR", "Jr.").bar()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "", "Jr.").bar()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "Junior", "Jr.").bar()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "III", "3rd").bar()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "Jr.", "Esq.").bar()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "Jr., Esq.", "Sr").bar()).contains("junior");
    assertThat(ofOnePerson().with(Field.SURNAME, "Martin Jr", "Martin, Sr.").bar())
        .contains("junior");
    assertThat(ofOnePerson().with(Field.SURNAME, "Martin Jr", "Martin").bar()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "II", "III").bar()).contains("junior");
  }

  @Test
  void the_fields_that_bar_two_records_are_told() {
    PersonPair pair = twins().with(Field.SUFFIX, "Sr.", "Jr.");
    assertThat(Bar.between(ofOnePerson().pattern())).isZero();
    assertThat(Bar.between(pair.pattern())).isEqualTo(Field.GIVEN.bit() | Field.SUFFIX.bit());
    assertThat(Bar.between(pair.with(Field.LICENSE, "LA 423456", "LA 998877").pattern()))
        .isEqualTo(Field.GIVEN.bit() | Field.SUFFIX.bit() | Field.LICENSE.bit());
  }

  @Test
  void a_suffix_counts_wherever_it_stands() {
    assertThat(ofOnePerson().with(Field.MIDDLE, "Joseph Jr", "Joseph Sr").bar()).contains("junior");
    assertThat(ofOnePerson().with(Field.GIVEN, "Robert Jr.", "Robert, Sr.").bar())
        .contains("junior");
    PersonPair columns = ofOnePerson().with(Field.MIDDLE, "Jr", "W");
    assertThat(columns.level(Field.MIDDLE)).isEqualTo(Level.MISSING);
    assertThat(columns.with(Field.SUFFIX, "", "III").bar()).contains("junior");
    assertThat(ofOnePerson().with(Field.SUFFIX, "2", "3").bar()).contains("junior");
    assertThat(ofOnePerson().with(Field.SUFFIX, "2", "II").bar()).isNull();
    assertThat(ofOnePerson().with(Field.SUFFIX, "Third", "3").bar()).isNull();
    assertThat(ofOnePerson().with(Field.MIDDLE, "V", "I").bar()).isNull();
    assertThat(ofOnePerson().with(Field.GIVEN, "Junior", "Junior").level(Field.GIVEN))
        .isEqualTo(Level.EQUAL);
    assertThat(ofOnePerson().with(Field.MIDDLE, "Jr", "").bar()).isNull();
  }

  @Test
  void a_license_without_its_leading_zeros_or_with_its_state_is_the_same_number() {
    for (String written : new String[] {"LA 5234777", "LA LA005234777", "LA LA 005234777"}) {
      PersonPair pair = ofOnePerson().with(Field.LICENSE, "LA 005234777", written);
      assertThat(pair.level(Field.LICENSE)).as(written).isEqualTo(Level.EQUAL);
    }
    assertThat(ofOnePerson().with(Field.LICENSE, "LA 005234777", "LA 52340000").bar())
        .contains("two license numbers");
    assertThat(
            ofOnePerson().with(Field.LICENSE, "MD M005234777", "MD M5234777").level(Field.LICENSE))
        .isEqualTo(Level.DIFFERENT);
  }
}
