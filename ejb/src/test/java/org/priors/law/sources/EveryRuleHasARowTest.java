package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.law.Rule;

class EveryRuleHasARowTest {

  @Test
  void a_rule_has_a_row_in_a_csv_or_a_reason_to_have_none() {
    Map<String, Integer> excused =
        WithoutRow.ALL.stream().collect(Collectors.toMap(WithoutRow::parameter, WithoutRow::rules));
    List<String> differences = new ArrayList<>();
    withoutRow()
        .forEach(
            (parameter, rules) -> {
              Integer expected = excused.remove(parameter);
              if (expected == null || expected != rules.size()) {
                differences.add(
                    "%s: %s rules without a row are expected, these have none: %s"
                        .formatted(parameter, expected, named(rules)));
              }
            });
    excused.forEach(
        (parameter, rules) ->
            differences.add(
                "%s: %d rules without a row are no longer there".formatted(parameter, rules)));
    assertThat(differences).isEmpty();
  }

  /** By parameter; the policies of police agencies were transcribed without a CSV. */
  private static Map<String, List<Rule>> withoutRow() {
    Set<Rule> claimed = claimed();
    return Book.BOOK.all().stream()
        .filter(jurisdiction -> !jurisdiction.isAgency())
        .flatMap(jurisdiction -> jurisdiction.all().stream())
        .flatMap(parameter -> Book.both(parameter.path()).stream())
        .filter(rule -> !claimed.contains(rule))
        .collect(Collectors.groupingBy(Rule::parameter, TreeMap::new, Collectors.toList()));
  }

  private static List<String> named(List<Rule> rules) {
    Function<Rule, String> name =
        rule ->
            rule.when().number()
                + " ["
                + rule.source().citation()
                + ": "
                + rule.source().printed()
                + "]";
    return rules.stream().map(name).toList();
  }

  private static Set<Rule> claimed() {
    Set<Rule> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
    Stream.of(
            Findings.of(RefusalTest.CSV, RefusalTest::compare),
            Findings.of(RefusalTest.CSV, RefusalEvidenceTest::compare),
            Findings.of(RefusalTermsTest.CSV, RefusalTermsTest::compare),
            Findings.of(RefusalPenaltiesTest.CSV, RefusalPenaltiesTest::compare),
            Findings.of(FailedTestsTest.CSV, FailedTestsTest::compare),
            Findings.of(HighBacTest.CSV, HighBacTest::compare),
            Findings.of(ConvictionTest.CSV, ConvictionTest::compare),
            Findings.of(CaseStatesTest.CSV, CaseStatesTest::compare),
            Findings.of(ProcessRulesTest.CSV, ProcessRulesTest::compare),
            Findings.of(BaselineTest.CSV, BaselineTest::compare))
        .forEach(found -> claimed.addAll(found.claimed()));
    return claimed;
  }
}
