package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.BookFixture.FINE;
import static org.priors.law.BookFixture.aBook;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

  @Test
  void a_value_without_a_citation_is_refused() {
    assertThat(refusal("{min: 1, printed: p}"))
        .isEqualTo(FINE + ", line 8: the key 'cite' is missing.");
    assertThat(refusal("{min: 1, cite: ''}")).isEqualTo(FINE + ", line 8: a text belongs here.");
  }

  @Test
  void the_words_that_a_value_was_read_from_are_refused_with_where_the_figure_goes() {
    assertThat(refusal("{min: 1, cite: c, words: w}"))
        .isEqualTo(
            FINE
                + ", line 8: 'words' is no longer kept: write the figure as printed under"
                + " 'printed', your own summary under 'text'.");
  }

  @Test
  void a_house_rule_and_nothing_else_has_a_reason() {
    String sentence = ", line 8: a house rule, and nothing else, says in 'reason' why it is so.";
    assertThat(refusal("{min: 1, cite: House rule}")).isEqualTo(FINE + sentence);
    assertThat(refusal("{min: 1, cite: c, reason: r}")).isEqualTo(FINE + sentence);
    Source house = rule("{min: 1, cite: House rule, reason: r}").source();
    assertThat(house.isHouseRule()).isTrue();
    assertThat(house.reason()).isEqualTo("r");
    assertThat(rule("{min: 1, cite: c}").source().isHouseRule()).isFalse();
  }

  @Test
  void the_source_is_kept_with_its_ids_and_notes() {
    Source source =
        rule("{min: 1, cite: c, printed: $1, id: 'LA-10, LA-11', sure: low, note: n}").source();
    assertThat(source)
        .isEqualTo(
            new Source("c", "$1", null, List.of("LA-10", "LA-11"), "low", null, List.of("n")));
    assertThat(rule("{min: 1, cite: c, note: n, notes: [o, p]}").source().notes())
        .containsExactly("n", "o", "p");
    assertThat(rule("{min: 1, cite: c}").source().ids()).isEmpty();
  }

  @Test
  void the_files_that_something_was_decided_by_have_the_words_in_the_place_of_what_is_printed() {
    LawBook kept = BookLoader.loadKept(book("{min: 1, cite: c, words: w}").files());
    assertThat(of(kept).printed()).isEqualTo("w");
    assertThat(of(BookLoader.loadKept(book("{min: 1, cite: c, printed: $1}").files())).printed())
        .isEqualTo("$1");
  }

  private static BookFixture book(String rule) {
    return aBook().withRules("criminal/dwi/fine", "selected-by: offense\nunit: usd", rule);
  }

  private static Rule rule(String rule) {
    return ruleOf(book(rule).load());
  }

  private static Source of(LawBook book) {
    return ruleOf(book).source();
  }

  private static Rule ruleOf(LawBook book) {
    return book.parameter("us/xx/criminal/dwi/fine").at(LocalDate.of(2002, 1, 1)).rules().get(0);
  }

  private static String refusal(String rule) {
    return book(rule).refusal();
  }
}
