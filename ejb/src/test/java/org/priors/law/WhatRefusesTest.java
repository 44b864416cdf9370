package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.BOOK;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is a refusal, what was taken after one, and how long a diversion is shown. */
class WhatRefusesTest {

  private static final String AT = "2002-05-01T23:10";

  @Test
  void a_sample_that_was_taken_after_a_refusal_says_how_it_came_in_place_of_no() {
    Line taken =
        offense("FL", AT)
            .refusingWithAResult()
            .sampled(SampleBy.WARRANT)
            .by(EVALUATOR)
            .line(Topic.FORCED_TEST);
    assertThat(taken.value()).isEqualTo("taken under a warrant");
    assertThat(taken.citation()).isNotEmpty();
    Line none = offense("GA", AT).sampled(SampleBy.CONSENT).by(EVALUATOR).line(Topic.FORCED_TEST);
    assertThat(none.value()).isEqualTo("taken by consent after all");
    assertThat(none.why()).isEqualTo("By the source no test is taken by force.");
    Line byWarrant =
        offense("LA", AT).sampled(SampleBy.WARRANT).by(EVALUATOR).line(Topic.FORCED_TEST);
    assertThat(byWarrant.value()).isEqualTo("by warrant");
    assertThat(byWarrant.why()).startsWith("Here a sample was taken under a warrant.");
  }

  @Test
  void what_the_State_calls_a_refusal_brings_what_a_refusal_brings() {
    FactsFixture withheld = offense("OK", AT).bac(null).comingOf(NotCompleted.SECOND_WITHHELD);
    Evaluation refused = withheld.by(EVALUATOR);
    assertThat(refused.facts().offense().refused()).isTrue();
    assertThat(refused.assumptions())
        .anyMatch(said -> said.startsWith("Second sample withheld: taken as a refusal. "))
        .anyMatch(said -> said.endsWith("(DOT HS 809 876, p. 45)"));
    assertThat(refused.parameters()).contains("us/ok/evidence/refusal_counts");
    // What is kept of it computes to the same again.
    assertThat(EVALUATOR.evaluate(refused.facts()).assumptions()).isEqualTo(refused.assumptions());
  }

  @Test
  void of_several_tests_that_say_the_same_the_answer_names_the_same_one_each_time() {
    List<NotCompleted> all = List.of(NotCompleted.values());
    for (int first = 0; first < all.size(); first++) {
      Set<NotCompleted> turned = new LinkedHashSet<>(all.subList(first, all.size()));
      turned.addAll(all);
      assertThat(Offense.at(LocalDateTime.parse(AT)).came(turned).build().came())
          .containsExactlyElementsOf(all);
    }
  }

  @Test
  void what_no_source_calls_a_refusal_is_told_as_open() {
    Evaluation open = offense("FL", AT).bac(null).comingOf(NotCompleted.NO_ANSWER).by(EVALUATOR);
    assertThat(open.facts().offense().refused()).isNull();
    assertThat(open.assumptions())
        .anyMatch(
            said -> said.startsWith("No answer: it cannot be told whether that is a refusal."));
  }

  @Test
  void a_result_after_a_refusal_of_which_nothing_says_how_it_came_is_told_as_such() {
    FactsFixture refused = offense("LA", AT).refusingWithAResult();
    String sentence =
        "A test was refused and there is a result; how that sample came is not known.";
    assertThat(refused.by(EVALUATOR).assumptions()).contains(sentence);
    assertThat(refused.sampled(SampleBy.CRASH).by(EVALUATOR).assumptions())
        .doesNotContain(sentence);
  }

  @Test
  void a_completed_diversion_says_until_when_it_stays_on_record() {
    LocalDate completed = LocalDate.parse("1999-09-03");
    assertThat(BOOK.diversionShown("CT", completed).inWords())
        .isEqualTo("on the driving record until 3 Sep 2006 (DOT HS 809 876, p. 18)");
    assertThat(BOOK.diversionShown("LA", completed).until()).isEqualTo("2004-09-03");
    assertThat(BOOK.diversionShown("MD", completed)).isNull();
    assertThat(BOOK.diversionShown("ZZ", completed)).isNull();
  }
}
