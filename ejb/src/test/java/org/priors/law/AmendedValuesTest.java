package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.AmendedFine.FIRST;
import static org.priors.law.AmendedFine.NEW_FIRST;
import static org.priors.law.AmendedFine.SECOND;
import static org.priors.law.AmendedFine.amended;
import static org.priors.law.AmendedFine.book;
import static org.priors.law.AmendedFine.byResult;
import static org.priors.law.AmendedFine.dollars;
import static org.priors.law.AmendedFine.evaluation;
import static org.priors.law.AmendedFine.fine;
import static org.priors.law.AmendedFine.later;
import static org.priors.law.AmendedFine.others;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds where a value under a later date amends the one before. */
class AmendedValuesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 1, 100, c1, 2002-01-01",
    "2026-12-31, 2, 200, c2, 2002-01-01",
    "2027-01-01, 1, 111, new, 2027-01-01",
    "2027-01-01, 2, 200, c2, 2002-01-01",
    "2027-01-01, 3, 300, c3, 2002-01-01",
    "2027-01-01, 4, 300, c3, 2002-01-01"
  })
  void a_number_that_is_amended_leaves_the_others_as_they_are(
      String day, int number, long dollars, String citation, LocalDate since) {
    Line fine = fine(amended("amends: yes", "rules: [" + NEW_FIRST + "]"), day, number);
    assertThat(fine.min().number()).isEqualTo(dollars * 100);
    assertThat(fine.citation()).isEqualTo(citation);
    assertThat(fine.rule().since())
        .isEqualTo(new Since(since, since.equals(LocalDate.of(2027, 1, 1))));
  }

  @Test
  void an_amendment_may_amend_an_amendment_and_the_file_may_have_them_in_any_order() {
    BookFixture book =
        book(
            "  2030-01-01: {dated: stated, amends: yes, rules: [{number: 2, min: 222, cite: c}]}",
            "  2027-01-01: {dated: stated, amends: yes, rules: [" + NEW_FIRST + "]}",
            "  2002-01-01: {dated: publication, rules: [" + FIRST + ", " + SECOND + "]}");
    assertThat(dollars(book, "2029-12-31", 1)).isEqualTo(111);
    assertThat(dollars(book, "2029-12-31", 2)).isEqualTo(200);
    assertThat(dollars(book, "2030-01-01", 1)).isEqualTo(111);
    assertThat(dollars(book, "2030-01-01", 2)).isEqualTo(222);
  }

  @Test
  void a_number_may_be_added_beside_those_that_stay() {
    BookFixture book = amended("amends: yes", "rules: [{number: 4, min: 400, cite: c}]");
    assertThat(dollars(book, "2026-12-31", 4)).isEqualTo(300);
    assertThat(dollars(book, "2027-01-01", 3)).isEqualTo(300);
    assertThat(dollars(book, "2027-01-01", 4)).isEqualTo(400);
  }

  @Test
  void what_is_said_to_be_repealed_holds_no_more_and_is_kept_for_the_page() {
    BookFixture whole =
        amended("repeals: [{number: 3}]", "rules: [" + NEW_FIRST + ", " + SECOND + "]");
    BookFixture amending = amended("amends: yes", "repeals: [{number: 3}]");
    assertThat(dollars(whole, "2026-12-31", 3)).isEqualTo(300);
    assertThat(dollars(whole, "2027-01-01", 3)).isEqualTo(200);
    assertThat(dollars(amending, "2027-01-01", 1)).isEqualTo(100);
    assertThat(dollars(amending, "2027-01-01", 3)).isEqualTo(200);
    assertThat(later(amending).repealed())
        .extracting(rule -> rule.when().number())
        .containsExactly(3);
    assertThat(later(whole).repealed()).hasSize(1);
  }

  @Test
  void after_a_repeal_of_all_a_value_need_not_have_what_held_before() {
    BookFixture book =
        book(
            "  2002-01-01: {dated: stated, rules: [" + FIRST + ", " + SECOND + "]}",
            "  2010-01-01: null",
            "  2015-01-01: {dated: stated, rules: [" + NEW_FIRST + "]}");
    assertThat(dollars(book, "2015-01-01", 2)).isEqualTo(111);
  }

  @Test
  void a_range_of_results_is_amended_alone_and_its_neighbor_stays() {
    BookFixture book =
        byResult("amends: yes", "rules: [{number: 1, bac: '>=0.15', min: 555, cite: c}]");
    assertThat(dollars(book, "2027-01-01", 1, 149)).isEqualTo(100);
    assertThat(dollars(book, "2027-01-01", 1, 150)).isEqualTo(555);
  }

  @Test
  void a_narrower_rule_may_be_added_to_a_wider_one_that_stays() {
    BookFixture book =
        amended("amends: yes", "rules: [{number: 2, bac: '>=0.2', min: 999, cite: c}]");
    assertThat(dollars(book, "2027-01-01", 2, 199)).isEqualTo(200);
    assertThat(dollars(book, "2027-01-01", 2, 200)).isEqualTo(999);
    BookFixture low = byResult("amends: yes", "rules: [{number: 1, bac: <0.10, min: 50, cite: c}]");
    assertThat(dollars(low, "2027-01-01", 1, 99)).isEqualTo(50);
    assertThat(dollars(low, "2027-01-01", 1, 100)).isEqualTo(100);
  }

  @Test
  void rules_of_the_same_conditions_are_amended_together() {
    String one = "{min: 1, cite: c}";
    String other = "{min: 2, cite: c}";
    String before = "  2002-01-01: {dated: stated, rules: [" + one + ", " + other + "]}";
    String after = "  2027-01-01: {dated: stated, amends: yes, ";
    assertThat(book(before, after + "rules: [" + one + "]}").refusal())
        .contains("any case (2 rules, here 1)", "Write all of these that stay");
    assertThat(later(book(before, after + "repeals: [{}], rules: [" + one + "]}")))
        .satisfies(value -> assertThat(value.rules()).hasSize(1))
        .satisfies(value -> assertThat(value.repealed()).isEmpty());
    assertThat(later(book(before, after + "rules: [" + other + ", " + one + "]}")).rules())
        .extracting(rule -> rule.sanction().min().number())
        .containsExactly(200L, 100L);
  }

  @Test
  void what_adds_to_a_number_and_the_number_itself_are_amended_each_for_itself() {
    String adds = "{number: 1, supplements: yes, min: 10, cite: adds}";
    BookFixture book =
        book(
            "  2002-01-01: {dated: stated, rules: [" + FIRST + ", " + adds + "]}",
            "  2027-01-01: {dated: stated, amends: yes, rules: [" + NEW_FIRST + "]}");
    assertThat(fine(book, "2027-01-01", 1).citation()).isEqualTo("new; adds");
  }

  @Test
  void what_other_sources_print_stays_with_the_numbers_that_stay() {
    BookFixture book =
        book(
            "  2002-01-01:",
            "    dated: publication",
            "    rules: [" + FIRST + ", " + SECOND + "]",
            "    others:",
            "      - {number: 1, min: 101, cite: o1}",
            "      - {number: 2, min: 201, cite: o2}",
            "      - {min: 1, cite: o}",
            "  2027-01-01: {dated: stated, amends: yes, rules: [" + NEW_FIRST + "]}");
    assertThat(others(book, "2026-12-31", 1)).containsExactly("o1", "o");
    assertThat(others(book, "2027-01-01", 1)).isEmpty();
    assertThat(others(book, "2027-01-01", 2)).containsExactly("o2", "o");
  }

  @Test
  void the_law_is_as_of_the_newest_rule_that_answers() {
    BookFixture book = amended("amends: yes", "rules: [" + NEW_FIRST + "]");
    assertThat(evaluation(book, "2027-01-01", 1, 120).newest())
        .isEqualTo(new Since(LocalDate.of(2027, 1, 1), true));
    assertThat(evaluation(book, "2027-01-01", 2, 120).newest())
        .isEqualTo(new Since(LocalDate.of(2002, 1, 1), false));
  }
}
