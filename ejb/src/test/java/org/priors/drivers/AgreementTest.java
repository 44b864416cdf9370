package org.priors.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.drivers.PersonFixture.aPerson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @Test
  void the_same_name_alone_makes_no_driver() {
    assertThat(agreeing(aPerson(), aPerson())).isNull();
    assertThat(agreeing(aPerson().sex(Sex.M), aPerson().sex(Sex.M))).isNull();
  }

  @Test
  void the_same_birth_date_agrees() {
    assertThat(agreeing(aPerson().born("1966-03-04"), aPerson().born("1966-03-04")))
        .isEqualTo("same name and birth date");
    assertThat(agreeing(aPerson().born("1966-03-04"), aPerson())).isNull();
    assertThat(agreeing(aPerson(), aPerson().born("1966-03-04"))).isNull();
  }

  @Test
  void the_same_licence_agrees_however_it_is_punctuated() {
    assertThat(
            agreeing(
                aPerson().licensed("LA", "004-412 907"), aPerson().licensed("la", "004412907")))
        .isEqualTo("same name and licence LA 004-412 907");
    assertThat(
            agreeing(aPerson().licensed("LA", "004412907"), aPerson().licensed("TX", "004412907")))
        .isNull();
    assertThat(agreeing(aPerson().licensed("LA", "004412907"), aPerson())).isNull();
  }

  @Test
  void the_same_address_agrees() {
    PersonFixture here = aPerson().livingAt("12 Elm St.", "Metairie", "LA");
    assertThat(agreeing(here, aPerson().livingAt("12 ELM ST", "metairie", "LA")))
        .isEqualTo("same name and address");
    assertThat(agreeing(here, aPerson().livingAt("12 ELM ST", null, null)))
        .isEqualTo("same name and address");
    assertThat(agreeing(here, aPerson())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"14 Elm St, Metairie, LA", "12 Elm St, Kenner, LA", "12 Elm St, Metairie, TX"})
  void another_house_city_or_state_is_another_address(String street, String city, String state) {
    PersonFixture here = aPerson().livingAt("12 Elm St", "Metairie", "LA");
    assertThat(agreeing(here, aPerson().livingAt(street, city, state))).isNull();
  }

  @Test
  void an_address_without_a_house_number_says_too_little() {
    PersonFixture somewhere = aPerson().livingAt("General Delivery", "Metairie", "LA");
    assertThat(agreeing(somewhere, somewhere)).isNull();
  }

  @Test
  void the_same_middle_name_spelt_out_agrees_where_the_sex_does_too() {
    PersonFixture paul = aPerson().middle("Paul").sex(Sex.M);
    assertThat(agreeing(paul, aPerson().middle("PAUL").sex(Sex.M)))
        .isEqualTo("same given, middle and surname, and sex; birth date not known on both");
    assertThat(agreeing(paul, aPerson().middle("Paul"))).isNull();
    assertThat(agreeing(aPerson().middle("Paul"), aPerson().middle("Paul"))).isNull();
    assertThat(agreeing(paul, aPerson().sex(Sex.M))).isNull();
  }

  @Test
  void an_initial_is_too_little_to_agree_on() {
    PersonFixture initial = aPerson().middle("P").sex(Sex.M);
    assertThat(agreeing(initial, initial)).isNull();
    assertThat(agreeing(initial, aPerson().middle("Paul").sex(Sex.M))).isNull();
  }

  @Test
  void a_sex_that_is_not_specified_speaks_against_nobody() {
    assertThat(Agreement.contradicts(aPerson().sex(Sex.X).record(), aPerson().sex(Sex.M).record()))
        .isFalse();
    assertThat(Agreement.contradicts(aPerson().sex(Sex.F).record(), aPerson().sex(Sex.M).record()))
        .isTrue();
  }

  @Test
  void a_sex_that_is_not_specified_agrees_with_none() {
    PersonFixture unspecified = aPerson().middle("Paul").sex(Sex.X);
    assertThat(agreeing(unspecified, unspecified)).isNull();
  }

  @Test
  void nothing_contradicts_where_one_side_is_silent() {
    PersonFixture full = aPerson().middle("Paul").born("1966-03-04").sex(Sex.M).licensed("LA", "1");
    assertThat(contradict(full, aPerson())).isFalse();
    assertThat(contradict(full, full)).isFalse();
  }

  @Test
  void another_birth_date_contradicts() {
    assertThat(contradict(aPerson().born("1966-03-04"), aPerson().born("1966-03-05"))).isTrue();
  }

  @Test
  void another_sex_contradicts() {
    assertThat(contradict(aPerson().sex(Sex.M), aPerson().sex(Sex.F))).isTrue();
  }

  @Test
  void another_licence_contradicts_in_the_same_state_only() {
    PersonFixture licensed = aPerson().licensed("LA", "004412907");
    assertThat(contradict(licensed, aPerson().licensed("LA", "004412908"))).isTrue();
    assertThat(contradict(licensed, aPerson().licensed("TX", "004412908"))).isFalse();
    assertThat(contradict(licensed, aPerson().licensed("LA", "004-412-907"))).isFalse();
  }

  @Test
  void another_address_contradicts_nothing_for_people_move() {
    assertThat(
            contradict(
                aPerson().livingAt("12 Elm St", "Metairie", "LA"),
                aPerson().livingAt("3 Oak Ave", "Austin", "TX")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Paul,  Peter, true",
    "Paul,  Paula, true",
    "P,     Q,     true",
    "P,     Quinn, true",
    "Paul,  Paul,  false",
    "P.,    Paul,  false",
    "Paul,  P,     false",
    "P,     P.,    false",
    "     , Paul,  false",
    "René,  Rene,  false"
  })
  void another_middle_name_contradicts_and_an_initial_stands_for_its_name(
      String one, String other, boolean contradicts) {
    assertThat(contradict(aPerson().middle(one), aPerson().middle(other))).isEqualTo(contradicts);
    assertThat(contradict(aPerson().middle(other), aPerson().middle(one))).isEqualTo(contradicts);
  }

  @Test
  void a_father_and_a_son_of_one_name_have_two_keys() {
    String senior = aPerson().suffix("Sr").name().key();
    assertThat(aPerson().suffix("Jr.").name().key()).isNotEqualTo(senior);
    assertThat(aPerson().suffix("SR.").name().key()).isEqualTo(senior);
  }

  private static String agreeing(PersonFixture one, PersonFixture other) {
    return Agreement.furtherField(one.record(), other.record());
  }

  private static boolean contradict(PersonFixture one, PersonFixture other) {
    return Agreement.contradicts(one.record(), other.record());
  }
}
