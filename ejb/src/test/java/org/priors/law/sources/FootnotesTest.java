package org.priors.law.sources;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.law.Jurisdiction;
import org.priors.law.Rule;

class FootnotesTest {

  static final String CSV = "appendix_b_footnotes";

  private static final List<String> TOPICS =
      List.of(
          "administrative/failure/suspension",
          "criminal/dwi/fine",
          "criminal/dwi/high_bac",
          "criminal/dwi/jail",
          "criminal/dwi/community_service",
          "criminal/dwi/license");

  @Test
  void every_footnote_is_with_the_rules_of_its_states_and_of_no_others() {
    Findings.of(CSV, FootnotesTest::compare).agreeIn(3);
  }

  static void compare(Row row, Findings found) {
    Set<String> marked = Set.of(row.get("jurisdictions").split(";"));
    String footnote = "Footnote " + row.get("mark") + ": " + row.get("meaning") + ".";
    for (Jurisdiction state : Book.BOOK.states()) {
      rules(state)
          .filter(rule -> rule.source().notes().contains(footnote) != marked.contains(state.code()))
          .forEach(
              rule ->
                  found.differ(
                      row, rule.parameter(), "footnote", row.get("jurisdictions"), rule.source()));
    }
  }

  private static Stream<Rule> rules(Jurisdiction state) {
    return TOPICS.stream()
        .flatMap(topic -> Book.appendix(Book.path(state.code(), topic), "B").stream());
  }
}
