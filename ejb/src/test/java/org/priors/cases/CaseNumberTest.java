package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNumberTest {

  @ParameterizedTest
  @CsvSource({
    "LA-1999-17, LA-1999-000017",
    "LA-1999-000017, LA-1999-000017",
    "la-1999-0017, LA-1999-000017",
    "' LA - 1999 - 17 ', LA-1999-000017",
    "LA-1999-170000, LA-1999-170000",
    "LA-1999-1700001, LA-1999-1700001",
    "LA 1999 17, LA-1999-000017",
    "la 1999  000017, LA-1999-000017",
    "LA-99-17, LA-99-17",
    "17, 17"
  })
  void a_number_is_known_with_and_without_its_zeros(String typed, String meant) {
    assertThat(CaseNumber.inFull(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "Landry LA 1999 17, Landry LA-1999-000017",
    "la-1999-17 landry, LA-1999-000017 landry",
    "LA 1999 17 22, LA 1999 17 22",
    "LA 0012 417, LA 0012 417",
    "Xy 1999 17, Xy 1999 17",
    "Landry 1999 17, Landry 1999 17"
  })
  void a_number_within_a_text_is_known_unless_it_may_be_another(String typed, String meant) {
    assertThat(CaseNumber.inFullWithin(typed)).isEqualTo(meant);
  }
}
