package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameAnswerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'value': 2} | {'value': 2} | true",
        "{'value': 2} | {'value': 3} | false",
        "{'value': 2} | {} | false",
        "{'value': 2} | {'value': 2, 'hard': 'P1Y'} | false",
        "{'value': 2} | {'value': 2, 'either': [{'value': 3}]} | true",
        "{'value': 2, 'either': []} | {'value': 2, 'either': [1]} | true",
        "{'value': 2, 'either': [1]} | {'value': 2, 'either': [2, 1]} | true",
        "{'value': 2, 'either': [1]} | {'value': 2, 'either': []} | false",
        "{'value': 2, 'either': [1]} | {'value': 2, 'either': [2]} | false",
        "{'charges': [], 'perhaps': []} | {'charges': [], 'perhaps': [{'charge': 'a'}]} | true",
        "{'charges': [], 'perhaps': [{'charge': 'a'}]} | {'charges': [{'charge': 'a'}], 'perhaps': []} | false",
        "{'value': 'no', 'text': 'of a yes'} | {'value': 'no'} | true",
        "{'value': 'no', 'text': 'of a yes'} | {'value': 'no', 'text': 'other'} | false",
        "{'charges': [{'charge': 'a'}, {'charge': 'b'}]} | {'charges': [{'charge': 'b'}], 'perhaps': [{'charge': 'a', 'condition': 'c'}]} | true",
        "{'charges': [{'charge': 'a'}]} | {'charges': [{'charge': 'b'}], 'perhaps': []} | false",
        "{'charges': [{'charge': 'a'}]} | {'charges': [{'charge': 'a'}], 'perhaps': [{'charge': 'b'}]} | true",
        "{'charges': [{'charge': 'a'}]} | {'charges': [{'charge': 'a'}, {'charge': 'b'}], 'perhaps': []} | false",
        "{'due': 1} | {'due': 1, 'byLawOf': 2002, 'outdated': 'do not act'} | true",
        "{'events': [1, 2]} | {'events': [1]} | false",
        "{'said': 'For certain this is a 1st offense.'} | {'said': 'By what is on file this is a 1st offense.'} | true",
        "{'said': 'For certain this is a 1st offense.'} | {'said': 'By what is on file this is a 2nd offense.'} | false"
      })
  void an_answer_is_the_same_if_all_that_was_said_is_said_again(
      String kept, String again, boolean same) throws JsonProcessingException {
    assertThat(
            SameAnswer.is(
                JSON.readTree(kept.replace('\'', '"')), JSON.readTree(again.replace('\'', '"'))))
        .isEqualTo(same);
  }
}
