package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.people.PersonFixture.aPerson;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.people.PersonRecord;

class RespelledTest {

  private static ArrestReport report(String number, PersonRecord person) {
    return ArrestReport.by(AGENCY, number)
        .person(person)
        .arrest(anArrest().arrest())
        .charges(List.of(ArrestFixture.aCharge()))
        .testsReported(TestsReported.ALL)
        .source("report " + number)
        .build();
  }

  /** Of the case 02-417. */
  private static CaseFile found(String number, PersonRecord onFile, PersonRecord sent) {
    Respelled.Cases cases = new Respelled.Cases();
    cases.add(anArrest().inCase(), onFile);
    return cases.find(report(number, sent));
  }

  @ParameterizedTest
  @CsvSource({
    "TC-02-1, tc 02 1",
    "TC-02-1, TC02-1",
    "TC-02-1, TC\u20132\u20130001",
    "TC-02-1, 'TC 2 / 1'",
    "TC-02-1, (TC-02-1)",
    "02-417, 2-417",
    "417A, 417-a",
    "A-417-B, a417b"
  })
  void one_number_is_spelled_in_many_ways(String number, String spelling) {
    assertThat(Respelled.plain(spelling)).isEqualTo(Respelled.plain(number));
    assertThat(Respelled.bare(spelling)).isEqualTo(Respelled.bare(number));
  }

  @Test
  void many_marks_beside_many_zeros_are_soon_told_from_another_number() {
    String apart = "1" + "-0".repeat(28) + "-2";
    String together = "1" + "0".repeat(57);
    assertThat(Respelled.isOneNumber(apart, together + "3")).isFalse();
    assertThat(Respelled.isOneNumber(apart, together + "2")).isTrue();
    assertThat(Respelled.isOneNumber(apart, "1" + "0".repeat(27) + "2")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "RT-03-7, RT037",
    "TC-02-1, TC021",
    "TC-02-1, tc02001",
    "TC-2-1, TC021",
    "02-417, 02417",
    "02-0417, 2417"
  })
  void a_number_is_one_with_the_same_without_marks_between_its_digits(String one, String other) {
    assertThat(Respelled.isOneNumber(one, other)).isTrue();
    assertThat(Respelled.isOneNumber(other, one)).isTrue();
    assertThat(Respelled.bare(one)).isEqualTo(Respelled.bare(other));
  }

  @ParameterizedTest
  @CsvSource({
    "RT-03-7, RT038",
    "RT-03-7, RT0371",
    "RT-03-7, TR037",
    "RT-03-7, RT-03-17",
    "02-1-11, 02-111",
    "02-1-11, 02-11-1"
  })
  void other_digits_or_other_groups_of_them_are_another_number(String one, String other) {
    assertThat(Respelled.isOneNumber(one, other)).isFalse();
    assertThat(Respelled.isOneNumber(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "02-1-11, 02-11-1",
    "02-1-11, 02-111",
    "2002-11, 2002-1-1",
    "02.1.11, 02/11/1",
    "TC-1-12, TC-11-2",
    "02-417, 02-4-17",
    "20-10, 2-010"
  })
  void groups_of_digits_that_end_elsewhere_are_another_number(String one, String other) {
    assertThat(Respelled.plain(one)).isNotEqualTo(Respelled.plain(other));
  }

  @Test
  void a_report_in_another_spelling_is_the_case_of_a_person_of_that_name_or_birth_date() {
    PersonRecord there = aPerson().born("1966-03-04").record();
    assertThat(found("2 417", there, aPerson().record())).isNotNull();
    assertThat(found("2 417", there, aPerson().born("1970-01-02").record())).isNotNull();
    assertThat(found("02417", there, aPerson().record())).isNotNull();
    assertThat(found("2 4 17", there, aPerson().born("1966-03-04").record())).isNull();
  }

  @Test
  void where_one_of_the_two_names_nobody_it_is_a_case_of_its_own() {
    assertThat(found("2 417", null, null)).isNull();
    assertThat(found("2 417", null, aPerson().record())).isNull();
    assertThat(found("2 417", aPerson().record(), null)).isNull();
  }
}
