package org.priors.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.law.BookLoader;
import org.priors.law.DueDay;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.FactsBuilder;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Offense;

/** What is said of law that nobody has checked and that is older than the offense. */
class OutdatedTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());
  private static final Evaluator EVALUATOR = new Evaluator(BOOK);
  private static final String SENTENCE =
      " The law shown is of about 2002 and has not been checked: do not act on its days.";

  private static FactsBuilder facts(String state, String at) {
    return Facts.of(state, Offense.at(LocalDateTime.parse(at)).age(34).refused(true).build());
  }

  private static Evaluation arrest(String state, String at) {
    return EVALUATOR.evaluate(
        facts(state, at)
            .arrestAt(LocalDateTime.parse(at))
            .noticeAt(LocalDateTime.parse(at))
            .build());
  }

  private static DueDay request(Evaluation evaluation) {
    return evaluation.clocks().stream()
        .filter(clock -> clock.name().equals("hearing.request"))
        .findAny()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"2003-01-01T23:00,false", "2003-01-02T23:00,true", "2026-11-28T23:00,true"})
  void an_offense_more_than_a_year_after_unchecked_law_is_told(String at, boolean told) {
    String said = Outdated.inWords(arrest("MD", at), Set.of());
    assertThat(said)
        .isEqualTo(told ? "This arrest is of " + at.substring(0, 4) + "." + SENTENCE : null);
  }

  @Test
  void an_offense_without_an_arrest_is_told_as_that() {
    Evaluation evaluation = EVALUATOR.evaluate(facts("MD", "2026-11-28T23:00").build());
    assertThat(Outdated.inWords(evaluation, Set.of()))
        .isEqualTo("This offense is of 2026." + SENTENCE);
  }

  @Test
  void law_that_an_office_has_verified_may_be_of_any_age() {
    Evaluation evaluation = arrest("MD", "2026-11-28T23:00");
    assertThat(Outdated.inWords(evaluation, evaluation.parameters())).isNull();
    Set<String> butOne = new HashSet<>(evaluation.parameters());
    butOne.remove(request(evaluation).rule().parameter());
    assertThat(Outdated.inWords(evaluation, butOne))
        .contains("Part of the law shown is of about 2002");
  }

  @Test
  void a_day_that_a_source_states_is_not_about() {
    assertThat(Outdated.inWords(arrest("LA", "2026-11-28T23:00"), Set.of()))
        .contains("The law shown is of about 2002");
  }

  @Test
  void a_clock_says_by_the_law_of_which_year_it_runs() {
    Evaluation late = arrest("LA", "2026-11-28T23:00");
    Outdated outdated = Outdated.of(late, Set.of());
    assertThat(outdated.byLaw(request(late).rule())).isEqualTo("by the law of 2002");
    assertThat(outdated.byLawOf(request(late).rule())).isEqualTo(2002);
    assertThat(outdated.byLaw(null)).isNull();
    Evaluation then = arrest("LA", "2002-05-01T23:00");
    assertThat(Outdated.of(then, Set.of()).byLaw(request(then).rule())).isNull();
    assertThat(
            Outdated.of(late, Set.of(request(late).rule().parameter())).byLaw(request(late).rule()))
        .isNull();
  }
}
