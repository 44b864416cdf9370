package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.BOOK;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {

  private static final String AT = "2002-05-01T23:10";

  private static final String[] FINE_OF_WORDS = {
    "title: Fine",
    "selected-by: offense",
    "unit: text",
    "values: {2002-01-01: {dated: stated, rules: [{value: v, cite: c}]}}"
  };

  @Test
  void an_evaluation_names_the_book_the_jurisdiction_and_its_facts() {
    Facts facts = offense("LA", AT).facts();
    Evaluation said = EVALUATOR.evaluate(facts);
    assertThat(said.lawVersion()).isEqualTo(BOOK.version());
    assertThat(said.jurisdiction()).isEqualTo(BOOK.jurisdiction("LA"));
    assertThat(said.facts()).isEqualTo(facts);
    assertThat(EVALUATOR.book()).isSameAs(BOOK);
  }

  @Test
  void a_state_that_the_book_does_not_have_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> offense("ZZ", AT).by(EVALUATOR))
        .withMessage("The law book has nothing of ZZ");
  }

  @Test
  void another_history_leaves_the_rest_of_the_facts() {
    Facts facts = offense("LA", AT).arrest("2002-05-01T23:30").convicted("2000-01-15").facts();
    assertThat(facts.withHistory(List.of()))
        .isEqualTo(offense("LA", AT).arrest("2002-05-01T23:30").facts());
  }

  @Test
  void the_number_of_an_offense_can_be_asked_for_alone() {
    Facts facts = offense("LA", AT).convicted("2000-01-15").facts();
    assertThat(EVALUATOR.offenseNumber(facts)).isEqualTo(EVALUATOR.evaluate(facts).offense());
  }

  @Test
  void what_is_not_known_is_said_to_be_taken_for_granted() {
    assertThat(offense("LA", AT).by(EVALUATOR).assumptions()).isEmpty();
    assertThat(offense("LA", AT).age(null).refusing().by(EVALUATOR).assumptions())
        .containsExactly(
            "The age is not known: the rows for adults are shown.",
            "There is no result: the rows are those at the per se limit, .10.");
    assertThat(offense("TX", AT).refusing().by(EVALUATOR).assumptions())
        .containsExactly("There is no result: the rows are those of an ordinary offense.");
  }

  @Test
  void every_topic_has_a_line_but_those_that_number_select_or_time() {
    assertThat(offense("LA", AT).by(EVALUATOR).lines().keySet())
        .contains(
            Topic.FINE,
            Topic.JAIL,
            Topic.SERVICE,
            Topic.LICENSE,
            Topic.INTERLOCK,
            Topic.TREATMENT,
            Topic.VEHICLE,
            Topic.DIVERSION,
            Topic.CHARGE_LEVEL,
            Topic.COURT,
            Topic.HIGH_BAC,
            Topic.REFUSAL_SUSPENSION,
            Topic.FAILURE_SUSPENSION,
            Topic.REFUSAL_OFFENSE,
            Topic.FORCED_TEST,
            Topic.ADMISSIBLE,
            Topic.COMMERCIAL)
        .doesNotContain(Topic.LOOKBACK, Topic.COUNTED, Topic.REQUEST, Topic.CHARGING);
  }

  @Test
  void the_parameters_that_the_answer_rests_on_are_listed() {
    assertThat(
            offense("LA", AT)
                .convicted("2000-01-15")
                .convicted("2000-01-15")
                .refused("2001-01-15")
                .by(EVALUATOR)
                .parameters())
        .contains(
            "us/la/criminal/dwi/fine",
            "us/la/hearing/request_window",
            "us/la/priors/lookback",
            "us/default/priors/counted",
            "us/default/priors/refusal_lookback")
        .doesNotContain("us/la/procedure/test_timing");
  }

  @Test
  void a_first_offense_by_all_that_counts_overlooks_nothing() {
    assertThat(offense("LA", AT).by(EVALUATOR).overlooked()).isNull();
    assertThat(offense("LA", AT).convicted("1985-01-15").by(EVALUATOR).overlooked()).isNull();
  }

  @Test
  void what_a_charge_as_a_first_offense_would_overlook_is_said() {
    assertThat(offense("LA", AT).convicted("2000-01-15").by(EVALUATOR).overlooked())
        .endsWith("LA. It is the 2nd offense.");
    assertThat(
            offense("LA", AT)
                .convicted("1997-11-12")
                .convicted("2000-01-15")
                .by(EVALUATOR)
                .overlooked())
        .isEqualTo(
            "Charged as a 1st offense, this would overlook what counts: conviction of 12 Nov 1997,"
                + " LA; conviction of 15 Jan 2000, LA. It is the 3rd offense.");
  }

  @Test
  void what_cannot_be_told_is_said_beside_it() {
    assertThat(
            offense("LA", AT)
                .convicted("2000-01-15")
                .with(EarlierEventKind.ARREST, null, "1999-01-15")
                .by(EVALUATOR)
                .overlooked())
        .isEqualTo(
            "Charged as a 1st offense, this would overlook what counts: conviction of 15 Jan 2000,"
                + " LA. It is the 2nd offense. 1 earlier event of which nobody can tell whether it"
                + " counts may make it the 3rd.");
    assertThat(
            offense("LA", AT)
                .with(EarlierEventKind.ARREST, null, "1999-01-15")
                .with(EarlierEventKind.REDUCED_PLEA, null, "2000-01-15")
                .by(EVALUATOR)
                .overlooked())
        .isEqualTo(
            "By what is on file this is a 1st offense. 2 earlier events of which nobody can tell whether"
                + " it counts may make it the 3rd.");
  }

  @Test
  void a_state_without_a_per_se_limit_answers_if_the_result_counts_as_failed() {
    assertThat(failure(offense("TX", AT)).why())
        .isEqualTo("If the result counts as failed: the law book has no per se limit here.");
    assertThat(failure(offense("LA", AT)).why()).isNull();
  }

  @Test
  void a_driver_who_refused_is_told_what_a_failed_test_would_have_brought() {
    assertThat(failure(offense("LA", AT).refusing()).why()).isEqualTo("Had a test been failed.");
    assertThat(failure(offense("LA", AT).refusing()).max().term()).hasToString("P90D");
  }

  @Test
  void a_result_below_the_limit_is_no_failed_test_and_the_limit_is_cited() {
    Line line = failure(offense("LA", AT).bac(99));
    assertThat(line.action()).isEqualTo(Action.NONE);
    assertThat(line.why())
        .isEqualTo(
            "The result of .099 is below the per se limit of that day, .10:"
                + " no license action for failing.");
    assertThat(line.rule().parameter()).isEqualTo("us/la/per_se/limit");
    assertThat(line.rules()).hasSize(1);
  }

  @Test
  void a_row_without_a_level_below_the_limit_answers_if_the_result_counts_as_failed() {
    assertThat(failure(offense("FL", AT).age(20).bac(79)).why())
        .isEqualTo("If the result counts as failed: the source prints no level for this row.");
    assertThat(failure(offense("FL", AT).age(20).bac(80)).why()).isNull();
    assertThat(failure(offense("MD", AT).bac(79)).why()).isNull();
  }

  @Test
  void where_the_law_acts_on_no_refusal_the_line_says_so() {
    Line nevada = offense("NV", AT).refusing().by(EVALUATOR).line(Topic.REFUSAL_SUSPENSION);
    assertThat(nevada.action()).isEqualTo(Action.NONE);
    Line kentucky = offense("KY", AT).refusing().by(EVALUATOR).line(Topic.REFUSAL_SUSPENSION);
    assertThat(kentucky.why())
        .isEqualTo(
            "It hangs on whether the driver is convicted of this offense, which is not known.");
  }

  @Test
  void a_process_that_says_no_stands_in_for_a_missing_term() {
    BookFixture book =
        BookFixture.aBook()
            .withRules(
                "administrative/refusal/process",
                "selected-by: refusal\nunit: text",
                "{value: no, text: Nobody acts., cite: c}");
    Line line = offense("XX", AT).by(book.evaluator()).line(Topic.REFUSAL_SUSPENSION);
    assertThat(line.action()).isEqualTo(Action.NONE);
    assertThat(line.why()).isEqualTo("Nobody acts.");
    assertThat(line.isKnown()).isTrue();
  }

  @Test
  void a_test_that_only_a_crash_allows_to_be_forced_is_not_forced_without_one() {
    Line line = offense("FL", AT).by(EVALUATOR).line(Topic.FORCED_TEST);
    assertThat(line.value()).isEqualTo("no");
    assertThat(line.why()).isEqualTo("Not here: no such crash is reported.");
    assertThat(line.citation()).isNotEmpty();
    assertThat(line.either()).isEmpty();
    Evaluation open = offense("FL", AT).crash(null).by(EVALUATOR);
    assertThat(open.line(Topic.FORCED_TEST).value()).isEqualTo("no");
    assertThat(open.line(Topic.FORCED_TEST).either())
        .singleElement()
        .extracting(Line::value)
        .isNotEqualTo("no");
    assertThat(open.assumptions())
        .containsExactly(
            "Whether somebody was hurt in a crash is not known: the rows without one are shown.");
    assertThat(
            offense("XX", AT)
                .by(BookFixture.withFine(FINE_OF_WORDS).evaluator())
                .line(Topic.FORCED_TEST)
                .isKnown())
        .isFalse();
  }

  @Test
  void a_test_may_be_forced_at_a_third_offense_alone() {
    BookFixture book =
        BookFixture.aBook()
            .withRules(
                "evidence/forced_test",
                "selected-by: arrest\nunit: text\nnumber: offenses",
                "{number: 3, value: yes, cite: c}");
    assertThat(offense("XX", AT).number(3).by(book.evaluator()).line(Topic.FORCED_TEST).value())
        .isEqualTo("yes");
    assertThat(offense("XX", AT).number(2).by(book.evaluator()).line(Topic.FORCED_TEST).isKnown())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AZ", "CA"})
  void a_state_with_an_agency_gets_the_policy_of_it(String state) {
    assertThat(offense(state, "2017-05-01T23:10").by(EVALUATOR).recommendations())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.agency().state()).isEqualTo(state);
              assertThat(each.charges()).isNotEmpty();
            });
  }

  @Test
  void a_policy_that_is_not_in_force_yet_recommends_nothing() {
    assertThat(offense("CA", "2017-02-27T23:10").by(EVALUATOR).recommendations()).isEmpty();
    assertThat(offense("LA", AT).by(EVALUATOR).recommendations()).isEmpty();
  }

  @Test
  void the_law_of_the_arrest_takes_the_license_and_the_law_of_the_offense_punishes() {
    Evaluation said =
        offense("LA", "2003-09-29T23:50").bac(90).arrest("2003-09-30T00:20").by(EVALUATOR);
    assertThat(said.line(Topic.FAILURE_SUSPENSION).action()).isEqualTo(Action.SUSPENSION);
    assertThat(said.line(Topic.FINE).isKnown()).isFalse();
    assertThat(
            offense("LA", "2003-09-29T23:50")
                .refusing()
                .arrest("2003-09-30T00:20")
                .by(EVALUATOR)
                .assumptions())
        .containsExactly("There is no result: the rows are those at the per se limit, .10.");
  }

  private static Line failure(FactsFixture facts) {
    return facts.by(EVALUATOR).line(Topic.FAILURE_SUSPENSION);
  }
}
