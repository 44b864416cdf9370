package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.AmendedFine.FIRST;
import static org.priors.law.AmendedFine.LINE_OF_THE_LATER;
import static org.priors.law.AmendedFine.NEW_FIRST;
import static org.priors.law.AmendedFine.SECOND;
import static org.priors.law.AmendedFine.THIRD;
import static org.priors.law.AmendedFine.amended;
import static org.priors.law.AmendedFine.book;
import static org.priors.law.AmendedFine.byResult;
import static org.priors.law.AmendedFine.dollars;
import static org.priors.law.AmendedFine.fine;
import static org.priors.law.BookFixture.FINE;
import static org.priors.law.BookFixture.withFine;
import static org.priors.law.FactsFixture.offense;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value under a later date may not do, because a number would be lost or stand unseen. */
class NumbersThatAreLostTest {

  @Test
  void a_later_value_that_loses_numbers_without_a_word_is_refused_with_what_it_loses() {
    assertThat(amended("rules: [" + NEW_FIRST + "]").refusal())
        .isEqualTo(
            FINE
                + ", line "
                + LINE_OF_THE_LATER
                + ": the value of 2002-01-01 has what is not written here: number 2; number 3."
                + " Say 'amends: yes' if it stays as it is, or list it under 'repeals' if it holds"
                + " no more.");
    assertThat(amended("rules: [" + FIRST + ", " + THIRD + "]").refusal()).contains(": number 2.");
    amended("rules: [" + FIRST + ", " + SECOND + ", " + THIRD + "]").load();
  }

  @Test
  void a_number_whose_repeal_would_have_the_one_below_hold_for_it_is_not_repealed_so() {
    assertThat(amended("amends: yes", "repeals: [{number: 2}]").refusal())
        .contains("without number 2 the number below would hold for it too", "'missing'");
    BookFixture unknown =
        amended("amends: yes", "rules: [{number: 2, cite: c, missing: repealed by Act 1 of 2026}]");
    assertThat(fine(unknown, "2027-01-01", 2).isKnown()).isFalse();
    assertThat(fine(unknown, "2027-01-01", 2).why()).contains("repealed by Act 1 of 2026");
    assertThat(dollars(unknown, "2027-01-01", 3)).isEqualTo(300);
    BookFixture first = amended("amends: yes", "repeals: [{number: 1}]");
    assertThat(fine(first, "2027-01-01", 1).isKnown()).isFalse();
    assertThat(dollars(first, "2027-01-01", 2)).isEqualTo(200);
  }

  @Test
  void a_repeal_of_what_is_not_there_is_refused_with_its_line() {
    assertThat(amended("amends: yes", "repeals: [{number: 4}]").refusal())
        .endsWith(
            "the value of 2002-01-01 has no rule of exactly these conditions to repeal: number 4.");
    assertThat(amended("amends: yes", "repeals: [{number: 3, bac: '>=0.15'}]").refusal())
        .endsWith("to repeal: number 3, bac >=0.15.");
    assertThat(amended("amends: yes", "repeals: [{number: 3, min: 300}]").refusal())
        .contains("the key 'min' is unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"amends: no", "amends: true", "amends: 2002-01-01"})
  void a_value_says_that_it_amends_by_yes_alone(String amends) {
    assertThat(amended(amends, "rules: [" + NEW_FIRST + "]").refusal())
        .contains("' cannot be: a value that amends the one before says 'amends: yes'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"amends: yes", "repeals: [{number: 1}]"})
  void the_first_value_and_the_first_after_a_repeal_have_nothing_to_amend(String key) {
    String rest = key + ", rules: [" + FIRST + "]}";
    assertThat(book("  2002-01-01: {dated: stated, " + rest).refusal())
        .endsWith("line 6: no value is in force before this one that it could amend or repeal.");
    assertThat(
            book(
                    "  2002-01-01: {dated: stated, rules: [" + FIRST + "]}",
                    "  2010-01-01: null",
                    "  2015-01-01: {dated: stated, " + rest)
                .refusal())
        .contains("line 8: no value is in force");
  }

  @Test
  void a_value_without_a_rule_is_refused() {
    assertThat(amended("repeals: [{number: 1}, {number: 2}, {number: 3}]", "rules: []").refusal())
        .endsWith("a value has a rule; a day from which nothing holds is written as null.");
    assertThat(amended("repeals: [{number: 3}]").refusal()).endsWith("the key 'rules' is missing.");
    assertThat(amended("amends: yes").refusal()).endsWith("the key 'rules' is missing.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"selected-by: arrest", "unit: usd", "number: refusals", "title: Fine"})
  void what_is_said_once_for_all_dates_is_not_said_under_one(String key) {
    assertThat(amended(key, "amends: yes", "rules: [" + NEW_FIRST + "]").refusal())
        .contains("is unknown; here may stand [amends, dated, others, repeals, rules]");
  }

  @Test
  void a_threshold_that_moves_says_what_becomes_of_the_old_ranges() {
    String low = "{number: 1, bac: <0.14, min: 100, cite: c}";
    String high = "{number: 1, bac: '>=0.14', min: 500, cite: c}";
    assertThat(byResult("amends: yes", "rules: [" + high + "]").refusal())
        .endsWith(
            "the value of 2002-01-01 has rules for some of the same cases under other conditions:"
                + " number 1, bac <0.15; number 1, bac >=0.15. Write those that"
                + " stay here too, and list the rest under 'repeals'.");
    assertThat(byResult("rules: [" + low + ", " + high + "]").refusal())
        .contains("number 1, bac <0.15; number 1, bac >=0.15");
    String repeals = "repeals: [{number: 1, bac: <0.15}, {number: 1, bac: '>=0.15'}]";
    for (String amends : List.of("", "amends: yes")) {
      BookFixture moved = byResult(amends, repeals, "rules: [" + low + ", " + high + "]");
      assertThat(dollars(moved, "2026-12-31", 1, 140)).isEqualTo(100);
      assertThat(dollars(moved, "2027-01-01", 1, 139)).isEqualTo(100);
      assertThat(dollars(moved, "2027-01-01", 1, 140)).isEqualTo(500);
    }
  }

  @Test
  void a_rule_for_all_results_does_not_stand_unseen_behind_those_for_some() {
    assertThat(byResult("amends: yes", "rules: [" + NEW_FIRST + "]").refusal())
        .contains("number 1, bac <0.15; number 1, bac >=0.15");
    assertThat(amended("amends: yes", "rules: [{min: 9, cite: c}]").refusal())
        .contains("under other conditions: number 1; number 2; number 3.");
  }

  @Test
  void every_key_is_described() throws IOException {
    String page = Files.readString(Path.of("../docs/law-files.md"));
    for (String refused :
        List.of(
            withFine("odd: 1").refusal(),
            amended("odd: 1").refusal(),
            amended("rules: [{odd: 1}]").refusal())) {
      assertThat(refused.replaceAll("(?s).*\\[|\\].*", "").split(", "))
          .hasSizeGreaterThan(4)
          .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }
  }

  @Test
  void the_files_that_something_was_decided_by_are_read_as_they_were_then() {
    LawBook book = BookLoader.loadKept(amended("rules: [" + NEW_FIRST + "]").files());
    Facts facts = offense("XX", "2027-01-01T23:10").number(2).facts();
    assertThat(new Evaluator(book).evaluate(facts).line(Topic.FINE).min().number())
        .isEqualTo(11_100);
  }
}
