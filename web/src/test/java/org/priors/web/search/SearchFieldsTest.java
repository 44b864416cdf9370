package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.problems.Refused;
import org.priors.web.pages.Form;

class SearchFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "sort, x",
    "undercharged, x",
    "pending, yes",
    "priors, many",
    "refusedYears, 99999999999",
    "bornFrom, soon"
  })
  void a_parameter_that_cannot_be_read_is_refused_at_its_place(String name, String value) {
    Form form = SearchFields.form(Map.of(name, value)::get);
    SearchFields.refuseUnknownChoices(form);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> SearchFields.read(form))
        .satisfies(refused -> assertThat(refused.problems().get(0).place()).isEqualTo("/" + name));
  }

  @ParameterizedTest
  @CsvSource({
    "sort, PRIORS",
    "sort, closest",
    "sort, ''",
    "undercharged, true",
    "undercharged, 0",
    "pending, false"
  })
  void one_that_there_is_is_taken(String name, String value) {
    Form form = SearchFields.form(Map.of(name, value)::get);
    SearchFields.refuseUnknownChoices(form);
    assertThatCode(() -> SearchFields.read(form)).doesNotThrowAnyException();
  }
}
