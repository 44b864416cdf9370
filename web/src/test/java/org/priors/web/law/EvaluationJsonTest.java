package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.law.Facts;
import org.priors.problems.Collector;
import org.priors.problems.Refused;
import org.priors.web.rest.JsonFields;

class EvaluationJsonTest {

  private final Collector problems = new Collector();

  private Facts read(String json) throws IOException {
    return EvaluationJson.facts(
        JsonFields.of(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), problems));
  }

  @ParameterizedTest
  @CsvSource({"offense", "arrest", "notice", "request", "warrant"})
  void a_time_that_the_clocks_skipped_is_refused_at_its_place(String step) throws IOException {
    read("{'state': 'la', '%s': {'at': '2002-04-07T02:30'}}".formatted(step).replace('\'', '"'));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(problems::refuseIfAny)
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.code() + " " + problem.place())
                    .containsExactly("skipped-hour /" + step + "/at"));
  }

  @Test
  void the_minute_after_the_clocks_went_forward_is_taken() throws IOException {
    Facts facts = read("{\"state\": \"LA\", \"offense\": {\"at\": \"2002-04-07T03:00\"}}");
    assertThat(facts.offense().at()).isEqualTo("2002-04-07T03:00");
    assertThat(problems.isEmpty()).isTrue();
  }
}
