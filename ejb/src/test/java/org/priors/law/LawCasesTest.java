package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.priors.law.ShippedBook.BOOK;
import static org.priors.law.ShippedBook.EVALUATOR;
import static org.priors.law.ShippedCases.CASES;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law as cases: each stands beside the parameters that it is about. */
class LawCasesTest {

  private static final int LEAST = 4;
  private static final int LEAST_OF_A_FINER_STATE = 25;

  @TestFactory
  Stream<DynamicContainer> the_law_answers_each_case_as_the_sources_do() {
    return CASES.entrySet().stream()
        .map(
            folder ->
                dynamicContainer(
                    folder.getKey(), folder.getValue().stream().map(LawCasesTest::test)));
  }

  private static DynamicTest test(LawCase each) {
    return dynamicTest(each.sentence(), () -> assertThat(said(each)).isEqualTo(each.expected()));
  }

  private static SortedMap<String, String> said(LawCase each) {
    SortedMap<String, String> said = new TreeMap<>(Answer.of(EVALUATOR, each));
    said.keySet().retainAll(each.expected().keySet());
    return said;
  }

  @Test
  void each_of_the_51_states_has_at_least_4_cases_and_the_finer_ones_at_least_25() {
    assertThat(BOOK.states()).filteredOn(state -> state.path().startsWith("us/")).hasSize(51);
    assertThat(BOOK.states())
        .allSatisfy(
            state ->
                assertThat(CASES.getOrDefault(state.path(), List.of()))
                    .as(state.name())
                    .hasSizeGreaterThanOrEqualTo(state.finer() ? LEAST_OF_A_FINER_STATE : LEAST));
  }

  @Test
  void each_agency_has_cases_and_no_file_of_cases_is_left_unread() throws IOException {
    assertThat(CASES.keySet())
        .containsAll(
            BOOK.all().stream().filter(Jurisdiction::isAgency).map(Jurisdiction::path).toList());
    assertThat(CaseFiles.count()).isEqualTo(CASES.size());
  }

  @Test
  void no_case_is_a_part_of_the_book() {
    assertThat(LawFiles.shipped().keySet()).noneMatch(name -> name.endsWith("cases.yaml"));
  }
}
