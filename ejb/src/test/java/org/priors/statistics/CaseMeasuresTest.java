package org.priors.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseMeasuresTest {

  private static final CaseRate RATE = Measures.REFUSAL_RATE;

  @Test
  void each_measure_has_a_key_of_its_own_and_says_what_it_is() {
    assertThat(Measures.ALL).extracting(CaseMeasure::key).doesNotHaveDuplicates();
    assertThat(Measures.ALL).extracting(one -> one.heading().text()).doesNotHaveDuplicates();
    assertThat(Measures.meanings())
        .allSatisfy(
            one ->
                assertThat(List.of(one.meaning(), one.numerator(), one.denominator(), one.source()))
                    .allSatisfy(text -> assertThat(text).isNotBlank()));
  }

  @Test
  void no_two_figures_of_the_statement_have_one_name() {
    List<String> names =
        Stream.of(
                Stream.of(MeasureSql.ARRESTS),
                Measures.ALL.stream().map(CaseMeasure::key),
                Measures.ANSWERED.stream().map(MeasureSql::told),
                Measures.RATES.stream().map(MeasureSql::less))
            .flatMap(Function.identity())
            .toList();
    assertThat(names).doesNotHaveDuplicates().containsAll(MeasureSql.COUNTS.keySet());
  }

  @Test
  void a_rate_of_what_is_known_says_of_how_many_arrests_it_is() {
    CaseRate rate =
        new CaseRate(
            "rate",
            RATE.heading(),
            RATE.meaning(),
            RATE.denominator(),
            new RatePart(Measures.TESTS_KNOWN, RATE.heading(), "Arrests."),
            RateNeeds.of("tests", "source reports no tests"),
            "none known",
            RATE.about());
    assertThat(rate.condition()).isEqualTo("is_test_asked is not null and is_test_asked");
    assertThat(rate.about(counts(5, 4, 0)))
        .isEqualTo("tests known for 4 of 5 arrests; the rate is of those");
    assertThat(rate.about(counts(5, 0, 0))).isEqualTo("source reports no tests");
  }

  @Test
  void a_rate_is_of_counts_that_stand_among_the_figures() {
    assertThat(Measures.RATES)
        .allSatisfy(
            rate ->
                assertThat(Measures.COUNTS)
                    .contains(rate.numerator().count(), rate.denominator().count()));
  }

  @Test
  void a_numerator_is_counted_among_the_cases_of_the_denominator() {
    assertThat(MeasureSql.COUNTS.get(RATE.key()))
        .isEqualTo("count(*) filter (where is_test_asked and is_test_refused)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Refusals", "a b", "x; drop table charge", "n_", "\"x\"", "a1"})
  void a_key_that_could_say_something_in_a_statement_is_refused(String key) {
    assertThatThrownBy(() -> CaseCount.ofAll(key, new Heading("Arrests", 10), "Arrests.", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_rate_whose_denominator_may_be_unknown_says_what_a_source_must_report() {
    assertThatThrownBy(
            () ->
                new CaseRate(
                    "rate",
                    RATE.heading(),
                    RATE.meaning(),
                    RATE.numerator(),
                    RATE.denominator(),
                    null,
                    RATE.none(),
                    RATE.about()))
        .hasMessage("rate does not say what a source must report.");
  }

  @Test
  void what_no_source_says_is_no_zero() {
    MonthCounts silent = counts(2, 0, 0);
    assertThat(silent.cannotTell(Measures.ASKED)).isTrue();
    assertThat(silent.cannotTell(Measures.ARRESTS)).isFalse();
    assertThat(silent.cannotTell(Measures.TESTS_KNOWN)).isFalse();
    assertThat(counts(2, 1, 0).cannotTell(Measures.ASKED)).isFalse();
    assertThat(counts(0, 0, 0).cannotTell(Measures.ASKED)).isFalse();
  }

  @Test
  void a_rate_says_what_it_stands_on_or_why_there_is_none() {
    assertThat(RATE.about(counts(5, 4, 0)))
        .isEqualTo("tests known for 4 of 5 arrests; the rate is of those");
    assertThat(RATE.about(counts(4, 4, 0))).isEqualTo("tests known for every arrest");
    assertThat(RATE.about(counts(2, 0, 1))).isEqualTo("source reports refusals only");
    assertThat(RATE.about(counts(1, 0, 0))).isEqualTo("source reports neither tests nor refusals");
    assertThat(RATE.about(counts(0, 0, 0))).isEqualTo("no arrests");
  }

  @Test
  void the_rate_of_all_agencies_says_of_which_it_is() {
    AgencyCounts known = new AgencyCounts("City", "VA1230000", "VA", counts(5, 4, 0));
    AgencyCounts silent = new AgencyCounts("Town", "MD0170000", "MD", counts(1, 0, 0));
    assertThat(RATE.aboutAll(List.of(known, known))).isEqualTo("of all agencies");
    assertThat(RATE.aboutAll(List.of(known, silent)))
        .isEqualTo("only of the 1 of 2 agencies whose sources report tests");
    assertThat(RATE.aboutAll(List.of(silent))).isEqualTo("no agency's source reports tests");
    assertThat(RATE.aboutAll(List.of())).isEqualTo("no arrests");
  }

  private static MonthCounts counts(int arrests, int testsTold, int refusalsOnly) {
    return new MonthCounts(
        Map.of(
            MeasureSql.ARRESTS,
            arrests,
            MeasureSql.told(Measures.ASKED),
            testsTold,
            MeasureSql.less(RATE),
            refusalsOnly));
  }
}
