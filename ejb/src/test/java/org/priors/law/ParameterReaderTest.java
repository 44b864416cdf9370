package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.BookFixture.FINE;
import static org.priors.law.BookFixture.aBook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {

  private static final List<String> HEAD =
      List.of("title: Fine", "selected-by: offense", "unit: usd", "number: offenses");

  private static final String RULE = "{min: 300, max: 1000, cite: Table 12}";

  @Test
  void a_key_that_is_there_twice_is_refused_with_its_line() {
    assertThat(refusal("title: Fine", "title: Fine", "selected-by: offense"))
        .isEqualTo(FINE + ", line 2: the key 'title' is there twice.");
    assertThat(refusalOfRule("{min: 1, min: 2, cite: c}"))
        .isEqualTo(FINE + ", line 9: the key 'min' is there twice.");
  }

  @Test
  void a_date_that_is_there_twice_is_refused() {
    assertThat(
            refusal(
                with(
                    "values:",
                    "  2002-01-01: {dated: publication, rules: [" + RULE + "]}",
                    "  2002-01-01: {dated: publication, rules: [" + RULE + "]}")))
        .isEqualTo(FINE + ", line 7: the key '2002-01-01' is there twice.");
  }

  @Test
  void an_unknown_key_is_refused_with_its_line() {
    assertThat(refusal("title: Fine", "color: red"))
        .startsWith(FINE + ", line 2: the key 'color' is unknown; here may stand [");
    assertThat(refusalOfRule("{min: 1, color: red, cite: c}"))
        .startsWith(FINE + ", line 9: the key 'color' is unknown");
    assertThat(
            refusal(with("values:", "  2002-01-01:", "    dated: publication", "    color: red")))
        .startsWith(FINE + ", line 8: the key 'color' is unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2002-13-01", "2003-02-29", "2002", "01/01/2002", "2002-1-1", "soon"})
  void a_bad_date_is_refused(String date) {
    assertThat(
            refusal(with("values:", "  " + date + ": {dated: publication, rules: [" + RULE + "]}")))
        .startsWith(FINE + ", line 6: '" + date + "' cannot be: ");
  }

  @Test
  void a_leap_day_is_a_date() {
    assertThat(value(with("values:", "  2004-02-29: {dated: stated, rules: [" + RULE + "]}")))
        .isEqualTo(new LawBookValue(LocalDate.of(2004, 2, 29), true));
  }

  @Test
  void a_value_is_dated_by_its_publication_or_its_date_is_stated() {
    assertThat(value(with("values:", "  2002-01-01: {dated: publication, rules: [" + RULE + "]}")))
        .isEqualTo(new LawBookValue(LocalDate.of(2002, 1, 1), false));
    assertThat(refusal(with("values:", "  2002-01-01: {dated: guessed, rules: [" + RULE + "]}")))
        .startsWith(FINE + ", line 6: 'guessed' cannot be: a value is dated by its 'publication'");
    assertThat(refusal(with("values:", "  2002-01-01: {rules: [" + RULE + "]}")))
        .isEqualTo(FINE + ", line 6: the key 'dated' is missing.");
  }

  @ParameterizedTest
  @CsvSource({"title", "selected-by", "unit"})
  void a_parameter_without_its_head_is_refused(String missing) {
    List<String> lines = new ArrayList<>(HEAD);
    lines.removeIf(line -> line.startsWith(missing));
    lines.add("values: {2002-01-01: {dated: stated, rules: [" + RULE + "]}}");
    assertThat(refusal(lines.toArray(String[]::new)))
        .isEqualTo(FINE + ", line 1: the key '" + missing + "' is missing.");
  }

  @Test
  void a_parameter_without_values_is_refused() {
    assertThat(refusal(with())).isEqualTo(FINE + ", line 1: the key 'values' is missing.");
    assertThat(refusal(with("values: {2002-01-01: null}")))
        .isEqualTo(FINE + ", line 5: a parameter has at least one value.");
    assertThat(refusal(with("values: {2002-01-01: {dated: stated}}")))
        .isEqualTo(FINE + ", line 5: the key 'rules' is missing.");
  }

  @ParameterizedTest
  @CsvSource({
    "selected-by: offense, selected-by: moon",
    "unit: usd, unit: eur",
    "number: offenses, number: sins"
  })
  void a_head_that_says_what_no_head_can_is_refused(String good, String bad) {
    List<String> lines = new ArrayList<>(HEAD);
    int line = lines.indexOf(good);
    lines.set(line, bad);
    lines.add("values: {2002-01-01: {dated: stated, rules: [" + RULE + "]}}");
    assertThat(refusal(lines.toArray(String[]::new)))
        .startsWith(FINE + ", line " + (line + 1) + ": '");
  }

  @Test
  void what_number_counts_is_read_or_left_out() {
    assertThat(parameter(with("values: {2002-01-01: {dated: stated, rules: [" + RULE + "]}}")))
        .extracting(Parameter::countedBy)
        .isEqualTo(CountedBy.OFFENSES);
    assertThat(
            parameter(
                "title: Fine",
                "selected-by: notice",
                "unit: usd",
                "values: {2002-01-01: {dated: stated, rules: [" + RULE + "]}}"))
        .extracting(Parameter::countedBy, Parameter::selectedBy)
        .containsExactly(null, SelectedBy.NOTICE);
  }

  @Test
  void a_repeal_by_null_ends_a_value_and_a_later_value_holds_again() {
    Parameter fine =
        parameter(
            with(
                "values:",
                "  2015-01-01: {dated: stated, rules: [" + RULE + "]}",
                "  2010-01-01: null",
                "  2002-01-01: {dated: publication, rules: [" + RULE + "]}",
                "  2020-01-01: null"));
    assertThat(fine.at(LocalDate.of(2001, 12, 31))).isNull();
    assertThat(fine.at(LocalDate.of(2002, 1, 1)).from()).isEqualTo("2002-01-01");
    assertThat(fine.at(LocalDate.of(2009, 12, 31)).from()).isEqualTo("2002-01-01");
    assertThat(fine.at(LocalDate.of(2010, 1, 1))).isNull();
    assertThat(fine.at(LocalDate.of(2014, 12, 31))).isNull();
    assertThat(fine.at(LocalDate.of(2015, 1, 1)).from()).isEqualTo("2015-01-01");
    assertThat(fine.at(LocalDate.of(2019, 12, 31)).from()).isEqualTo("2015-01-01");
    assertThat(fine.at(LocalDate.of(2020, 1, 1))).isNull();
    assertThat(fine.values()).extracting(InForce::from).isSorted();
    assertThat(fine.repeals()).hasSize(2);
  }

  @Test
  void what_other_sources_print_is_kept_beside_the_rules() {
    InForce value =
        parameter(
                with(
                    "values:",
                    "  2002-01-01:",
                    "    dated: publication",
                    "    rules: [" + RULE + "]",
                    "    others: [" + RULE + ", " + RULE + "]"))
            .values()
            .get(0);
    assertThat(value.rules()).hasSize(1);
    assertThat(value.others()).hasSize(2);
  }

  private record LawBookValue(LocalDate from, boolean stated) {}

  private static LawBookValue value(String... lines) {
    InForce value = parameter(lines).values().get(0);
    return new LawBookValue(value.from(), value.dateStated());
  }

  private static Parameter parameter(String... lines) {
    return BookFixture.withFine(lines).load().parameter("us/xx/criminal/dwi/fine");
  }

  private static String[] with(String... lines) {
    List<String> all = new ArrayList<>(HEAD);
    all.addAll(List.of(lines));
    return all.toArray(String[]::new);
  }

  private static String refusal(String... lines) {
    return aBook().with(FINE, lines).refusal();
  }

  private static String refusalOfRule(String rule) {
    return refusal(
        with(
            "values:", "  2002-01-01:", "    dated: publication", "    rules:", "      - " + rule));
  }
}
