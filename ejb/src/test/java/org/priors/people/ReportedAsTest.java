package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportedAsTest {

  private static ReportedAs person(String given, String surname, String born) {
    return new PersonRecord(
            new PersonName(given, null, surname, null),
            born == null ? null : LocalDate.parse(born),
            null,
            null,
            null)
        .reportedAs();
  }

  private static final ReportedAs HARVEY = person("Harvey", "Underclough", "1970-05-06");

  @Test
  void another_name_with_another_birth_date_is_another_person() {
    assertThat(HARVEY.isPlainlyAnother(person("Monica", "Fernsby", "1981-02-03"))).isTrue();
    assertThat(HARVEY.isPlainlyAnother(person("Harvey", "Fernsby", "1981-02-03"))).isTrue();
  }

  @Test
  void a_corrected_name_or_a_corrected_birth_date_is_the_same_one() {
    assertThat(HARVEY.isPlainlyAnother(person("Harvey", "Undercliff", "1970-05-06"))).isFalse();
    assertThat(HARVEY.isPlainlyAnother(person("HARVEY", "Under-Clough", "1970-06-05"))).isFalse();
  }

  @Test
  void without_a_birth_date_both_names_must_differ() {
    assertThat(HARVEY.isPlainlyAnother(person("Monica", "Fernsby", null))).isTrue();
    assertThat(HARVEY.isPlainlyAnother(person("Harvey", "Fernsby", null))).isFalse();
    assertThat(HARVEY.isPlainlyAnother(person("Monica", "Underclough", null))).isFalse();
    assertThat(HARVEY.isPlainlyAnother(person(null, "Fernsby", null))).isFalse();
  }
}
