package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWaysTest {

  @ParameterizedTest
  @ValueSource(strings = {"000000417", "0000417", "00430271906"})
  void a_number_longer_than_the_end_of_a_case_number_asks_for_none_without_its_zeros(String typed) {
    assertThat(exactly(typed, "caseEnds")).isEmpty();
    assertThat(exactly(typed, "cases")).containsExactly(typed);
    assertThat(exactly(typed, "licenses")).containsExactly(typed, typed.replaceFirst("^0+", ""));
  }

  @ParameterizedTest
  @CsvSource({"417, 417", "0417, 417", "000417, 417", "1234567, 1234567"})
  void the_end_of_a_case_number_is_asked_for_as_printed_or_without_its_zeros(
      String typed, String end) {
    assertThat(exactly(typed, "caseEnds")).containsExactly(end);
  }

  @Test
  void a_license_that_is_typed_with_its_state_is_asked_for_with_and_without() {
    assertThat(exactly("la005234779", "licenses"))
        .containsExactly("la005234779", "005234779", "5234779");
    assertThat(exactly("la005234779", "cases")).containsExactly("la005234779");
    assertThat(exactly("oh1234567", "licenses")).containsExactly("oh1234567");
    assertThat(exactly("la2002000417", "licenses")).containsExactly("la2002000417");
  }

  @ParameterizedTest
  @CsvSource({"417, ''", "0417, 7140", "w0417, 7140w"})
  void four_signs_or_more_are_looked_for_at_the_end_of_a_license(String typed, String backward) {
    assertThat(
            NumberWays.of(typed).stream()
                .filter(Query::isPrefix)
                .filter(way -> way.prefix().field().equals("licensesBackward"))
                .map(way -> way.prefix().value())
                .toList())
        .isEqualTo(backward.isEmpty() ? List.of() : List.of(backward));
  }

  private static List<String> exactly(String typed, String field) {
    return NumberWays.of(typed).stream()
        .filter(Query::isConstantScore)
        .map(way -> way.constantScore().filter().terms())
        .filter(terms -> terms.field().equals(field))
        .flatMap(terms -> terms.terms().value().stream().map(FieldValue::stringValue))
        .toList();
  }
}
