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

  private static int bit(Bar bar) {
    return 1 << bar.ordinal();
  }

  @Test
  void all_that_stands_between_two_records_is_told() {
    PersonPair pair = twins().with(Field.SUFFIX, "Sr.", "Jr.");
    assertThat(Bar.between(ofOnePerson().pattern())).isZero();
    assertThat(Bar.between(pair.pattern())).isEqualTo(bit(Bar.TWINS) | bit(Bar.SENIOR_AND_JUNIOR));
    assertThat(Bar.between(pair.with(Field.LICENCE, "LA 123456", "LA 998877").pattern()))
        .isEqualTo(bit(Bar.TWINS) | bit(Bar.SENIOR_AND_JUNIOR) | bit(Bar.TWO_LICENCES));
  }

  @Test
  void what_is_the_same_on_two_records_that_are_plainly_one_person_refutes_its_bar() {
    PersonPair pair = ofOnePerson().with(Field.SUFFIX, "Jr.", "Jr.");
    assertThat(Bar.refutedBy(pair.pattern()))
        .isEqualTo(bit(Bar.TWINS) | bit(Bar.SENIOR_AND_JUNIOR));
    assertThat(Bar.refutedBy(pair.with(Field.LICENCE, "LA 123456", "LA 123457").pattern()))
        .isEqualTo(bit(Bar.TWINS) | bit(Bar.SENIOR_AND_JUNIOR));
    assertThat(Bar.refutedBy(pair.with(Field.LICENCE, "LA 123456", "LA 123456").pattern()))
        .isEqualTo(bit(Bar.TWINS) | bit(Bar.SENIOR_AND_JUNIOR) | bit(Bar.TWO_LICENCES));
  }

  @Test
  void two_records_that_are_barred_or_doubted_refute_nothing() {
    assertThat(Bar.refutedBy(ofOnePerson().with(Field.SUFFIX, "Sr.", "Jr.").pattern())).isZero();
    PersonPair ofOneLicence = ofOnePerson().with(Field.LICENCE, "LA 123456", "LA 123456");
    assertThat(Bar.refutedBy(ofOneLicence.pattern())).isNotZero();
    assertThat(Bar.refutedBy(ofOneLicence.with(Field.BORN, "1971-06-24", "1945-11-02").pattern()))
        .as("father and son, the licence lent")
        .isZero();
    PersonPair initial = ofOnePerson().with(Field.GIVEN, "Robert", "R");
    assertThat(Bar.refutedBy(initial.with(Field.SUFFIX, "Jr", "Jr").pattern())).isZero();
  }

  @Test
  void one_number_under_two_given_names_settles_that_they_are_no_twins() {
    assertThat(Bar.settledBy(twins().pattern())).isZero();
    PersonPair known = twins().with(Field.NUMBER, "6988048", "6988048");
    assertThat(Bar.settledBy(known.pattern())).isEqualTo(bit(Bar.TWINS));
    assertThat(Bar.settledBy(known.with(Field.GIVEN, "Robert", "Bob").pattern())).isZero();
  }
}
