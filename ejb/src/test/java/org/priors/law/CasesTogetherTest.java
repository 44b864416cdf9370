package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.ShippedBook.EVALUATOR;
import static org.priors.law.ShippedCases.CASES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasesTogetherTest {

  @Test
  void an_evaluator_keeps_nothing_from_one_case_to_the_next() {
    List<LawCase> cases =
        new ArrayList<>(CASES.values().stream().flatMap(Collection::stream).toList());
    Collections.reverse(cases);
    assertThat(cases).hasSizeGreaterThan(1000);
    assertThat(cases.stream().filter(each -> !isAnswered(each)).map(LawCase::sentence)).isEmpty();
  }

  private static boolean isAnswered(LawCase each) {
    return Answer.of(EVALUATOR, each).entrySet().containsAll(each.expected().entrySet());
  }
}
