package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  @ParameterizedTest
  @CsvSource({
    "exact|surname|landry,    surname as typed",
    "form|given|bob,          given name is another form of bob",
    "near|born|1966-03-04,    birth date a digit or a year off",
    "start|surname|lan,       surname begins with lan",
    "near|given|jhon,         given name one or two letters off jhon",
    "sound|given|jon,         given name sounds like jon",
    "exact|born|1966-03-04,   birth date as typed",
    "swapped|born|1966-04-03, birth day and month swapped",
    "exact|license|004412907, license number as typed",
    "start|license|0044,      license number begins with 0044",
    "end|license|0417,        license number ends in 0417",
    "near|license|004412908,  license number one sign off 004412908",
    "exact|case|tc020417,     case number as typed",
    "end|case|417,            case number ends in 417",
    "start|case|la2006,       case number begins with la2006"
  })
  void each_way_of_finding_has_its_words(String matched, String words) {
    assertThat(Reasons.of(List.of(matched))).containsExactly(words);
  }

  @Test
  void the_nearest_way_is_told_for_each_word() {
    assertThat(
            Reasons.of(
                List.of(
                    "sound|surname|landry",
                    "near|surname|landry",
                    "exact|surname|landry",
                    "near|given|jhon",
                    "sound|given|jhon")))
        .containsExactly("surname as typed", "given name one or two letters off jhon");
  }

  @Test
  void the_surname_is_told_before_the_given_name_where_both_fit_alike() {
    assertThat(Reasons.of(List.of("exact|given|james", "exact|surname|james")))
        .containsExactly("surname as typed");
    assertThat(Reasons.of(List.of("exact|given|james", "start|surname|james")))
        .containsExactly("given name as typed");
  }

  @Test
  void the_nearer_of_a_license_and_a_case_is_told_and_the_license_where_both_fit_alike() {
    assertThat(Reasons.of(List.of("start|license|417", "end|case|417")))
        .containsExactly("case number ends in 417");
    assertThat(Reasons.of(List.of("exact|case|417", "exact|license|417")))
        .containsExactly("license number as typed");
  }

  @Test
  void what_fits_two_words_alike_is_told_once() {
    assertThat(Reasons.of(List.of("exact|surname|smith", "exact|surname|james")))
        .containsExactly("surname as typed");
  }

  @Test
  void a_date_read_in_two_ways_is_one_word() {
    assertThat(Reasons.of(List.of("swapped|born|1966-04-03", "exact|born|1966-03-04")))
        .containsExactly("birth date as typed");
  }

  @Test
  void a_driver_found_by_nothing_that_was_typed_has_no_reasons() {
    assertThat(Reasons.of(List.of())).isEmpty();
  }
}
