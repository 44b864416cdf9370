package org.priors.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryWordsTest {

  @Test
  void a_sentence_that_names_no_field_is_told_with_it() {
    assertThat(SummaryWords.of("/person/born", "Birth date", "'x' is not a day."))
        .isEqualTo("Birth date: 'x' is not a day.");
    assertThat(SummaryWords.of("/decidedOn", "Day of the decision, needed", "'x' is not a day."))
        .isEqualTo("Day of the decision: 'x' is not a day.");
  }

  @Test
  void a_sentence_that_names_its_field_stays_as_it_is() {
    assertThat(SummaryWords.of("/kind", "Kind, needed", "The kind of test is missing."))
        .isEqualTo("The kind of test is missing.");
    assertThat(SummaryWords.of("/court", null, "There is no such court."))
        .isEqualTo("There is no such court.");
  }

  @Test
  void of_a_list_it_is_told_in_which_row_it_is() {
    assertThat(SummaryWords.of("/charges/1/statute", "Statute, needed", "The statute is missing."))
        .isEqualTo("Charge 2: The statute is missing.");
    assertThat(SummaryWords.of("/tests/0/result", "Result", "'x' is not a figure."))
        .isEqualTo("Test 1, Result: 'x' is not a figure.");
    assertThat(SummaryWords.of("/sobrietyTests/0/clues", "HGN: clues of 6", "'x' is no number."))
        .isEqualTo("HGN: clues of 6: 'x' is no number.");
  }
}
