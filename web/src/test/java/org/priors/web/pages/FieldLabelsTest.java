package org.priors.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which field a line of the summary leads. */
class FieldLabelsTest {

  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("/person/license/state", "License State");
    LABELS.put("/person/license/number", "License number");
    LABELS.put("/charges/0/statute", "Statute");
  }

  @ParameterizedTest
  @CsvSource({
    "/person/license/number, /person/license/number",
    "/person/license, /person/license/state",
    "/charges/0/id, /charges/0/statute",
    "/person/license/number/x, /person/license/number",
    "/reason, ''",
    "'', ''"
  })
  void a_problem_leads_to_its_field_or_to_the_nearest_that_there_is(String place, String field) {
    assertThat(FieldLabels.nearest(place, LABELS)).isEqualTo(field);
  }
}
