package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffenceNumberTest {

  @ParameterizedTest
  @CsvSource({
    "1st offence, 1",
    "2ND OFFENSE, 2",
    "DWI 3rd, 3",
    "11th offence, 11",
    "First offense, 1",
    "second, 2",
    "Fourth or subsequent, 4",
    "first (1st) offence, 1"
  })
  void the_number_that_a_charge_names_is_read(String degree, int number) {
    assertThat(OffenceNumber.in(degree)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "Traffic",
    "Class 1 misdemeanor",
    "1st or 2nd offence",
    "0th offence",
    "felony",
    "''"
  })
  void a_charge_that_names_none_or_two_has_none(String degree) {
    assertThat(OffenceNumber.in(degree)).isNull();
  }

  @Test
  void a_charge_without_a_degree_has_none() {
    assertThat(OffenceNumber.in(null)).isNull();
  }
}
