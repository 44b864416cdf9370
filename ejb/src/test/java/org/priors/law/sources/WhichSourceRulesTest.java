package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.law.InForce;
import org.priors.law.Parameter;
import org.priors.law.Rule;

class WhichSourceRulesTest {

  private static final Pattern TABLE = Pattern.compile("DOT HS 809 876, Table \\d+, p\\. .*");

  /** The reference date of the publication, where its source states no other. */
  private static final LocalDate PUBLICATION = LocalDate.of(2002, 1, 1);

  @Test
  void no_appendix_rules_where_a_table_does() {
    assertThat(
            law()
                .filter(parameter -> rules(parameter).anyMatch(WhichSourceRulesTest::isOfTable))
                .flatMap(WhichSourceRulesTest::rules)
                .filter(WhichSourceRulesTest::isOfAppendix)
                .map(WhichSourceRulesTest::named))
        .isEmpty();
  }

  @Test
  void an_appendix_rules_where_no_finer_source_does() {
    assertThat(
            law()
                .filter(
                    parameter ->
                        !isFiner(parameter)
                            || rules(parameter).allMatch(WhichSourceRulesTest::isOfAppendix))
                .flatMap(parameter -> Book.others(parameter.path()).stream())
                .filter(WhichSourceRulesTest::isOfAppendix)
                .map(WhichSourceRulesTest::named))
        .isEmpty();
  }

  @Test
  void the_states_of_the_case_studies_are_those_with_finer_sources() {
    List<String> studied =
        Row.of(CaseStatesTest.CSV).stream().map(row -> row.get("jurisdiction")).distinct().toList();
    assertThat(Book.BOOK.states().stream().filter(state -> state.finer()).map(each -> each.code()))
        .containsExactlyInAnyOrderElementsOf(studied);
  }

  /** What holds for all States is the book's own and begins with its first day. */
  @Test
  void a_value_that_is_dated_by_its_publication_is_of_the_publications_date() {
    law()
        .filter(parameter -> !parameter.path().startsWith("us/default/"))
        .forEach(
            parameter ->
                assertThat(parameter.values())
                    .as(parameter.path())
                    .filteredOn(value -> !value.dateStated())
                    .extracting(InForce::from)
                    .allMatch(PUBLICATION::equals));
  }

  @Test
  void the_publication_states_the_dates_that_the_book_says_it_does() {
    Book.STATED.forEach(
        (path, day) ->
            assertThat(Book.BOOK.parameter(path).values())
                .as(path)
                .anyMatch(value -> value.dateStated() && value.from().equals(day)));
  }

  private static Stream<Parameter> law() {
    return Book.BOOK.all().stream()
        .filter(jurisdiction -> !jurisdiction.isAgency())
        .flatMap(jurisdiction -> jurisdiction.all().stream());
  }

  private static Stream<Rule> rules(Parameter parameter) {
    return Book.rules(parameter.path()).stream();
  }

  private static boolean isFiner(Parameter parameter) {
    return Book.BOOK.states().stream()
        .anyMatch(state -> state.finer() && parameter.path().startsWith(state.path() + "/"));
  }

  private static boolean isOfTable(Rule rule) {
    return TABLE.matcher(rule.source().citation()).matches();
  }

  private static boolean isOfAppendix(Rule rule) {
    return Book.isOfAppendix(rule, "A") || Book.isOfAppendix(rule, "B");
  }

  private static String named(Rule rule) {
    return rule.parameter() + " " + rule.when().number() + ": " + rule.source();
  }
}
