package org.priors.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.CrashHarm;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Line;
import org.priors.law.Offense;
import org.priors.law.Rule;
import org.priors.law.Topic;
import org.priors.law.words.LawTable.Cell;
import org.priors.rulings.Answer;

/** A value and the text beside it say the same, in every State and whichever the answer is. */
class YesOrNoTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());
  private static final Evaluator EVALUATOR = new Evaluator(BOOK);
  private static final LocalDateTime NIGHT = LocalDateTime.of(2002, 5, 1, 23, 10);

  private static final Set<String> ANSWERS = Set.of("yes", "no", "conditional", "maybe");

  private static final Pattern DENIES =
      Pattern.compile("\\b(?:no|not|nobody|neither|never)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern BEGINS_DENYING = Pattern.compile("^(?:No|Not|Neither|Never)\\b");

  private static List<Evaluation> evaluations() {
    List<Evaluation> all = new ArrayList<>();
    for (var state : BOOK.states()) {
      for (CrashHarm crash : CrashHarm.values()) {
        for (int number = 1; number <= 3; number++) {
          all.add(evaluation(state.code(), crash, number, true));
          all.add(evaluation(state.code(), crash, number, false));
        }
      }
    }
    return all;
  }

  private static Evaluation evaluation(
      String state, CrashHarm crash, int number, boolean isRefused) {
    Offense offense =
        Offense.at(NIGHT)
            .age(34)
            .bac(isRefused ? null : 150)
            .refused(isRefused)
            .crash(crash)
            .commercial(false)
            .build();
    return EVALUATOR.evaluate(Facts.of(state, offense).offenseNumber(number).build());
  }

  private static boolean isYesOrNo(Line line) {
    return line.isKnown() && line.value() != null && ANSWERS.contains(line.value());
  }

  @Test
  void an_answer_is_shown_by_its_value_and_with_no_text_of_another() {
    Map<Topic, Set<String>> answered = new HashMap<>();
    for (Evaluation evaluation : evaluations()) {
      evaluation
          .lines()
          .forEach(
              (topic, line) -> {
                if (isYesOrNo(line)) {
                  answered.computeIfAbsent(topic, none -> new HashSet<>()).add(line.value());
                  assertThat(new LineWords(BOOK, line).cell())
                      .as("%s of %s", topic, evaluation.jurisdiction().name())
                      .satisfies(cell -> saysIt(cell, line));
                }
              });
    }
    assertThat(answered.get(Topic.FORCED_TEST)).contains("yes", "no", "maybe");
    assertThat(answered.get(Topic.REFUSAL_OFFENSE)).contains("yes", "no");
    assertThat(answered.get(Topic.DIVERSION)).contains("yes", "no");
    assertThat(answered.get(Topic.REFUSAL_RELIEF)).contains("no");
  }

  private static void saysIt(Cell cell, Line line) {
    assertThat(cell.text()).startsWithIgnoringCase(line.value());
    if (line.value().equals("yes")) {
      assertThat(cell.text()).doesNotContainPattern(BEGINS_DENYING);
    }
  }

  @Test
  void the_api_has_a_text_only_where_it_is_of_the_value() {
    for (Evaluation evaluation : evaluations()) {
      Answer answer = Answer.of(evaluation, Set.of());
      Line line = evaluation.line(Topic.FORCED_TEST);
      Answer.Part part = answer.forcedTest();
      assertThat(part.value()).as(evaluation.jurisdiction().name()).isEqualTo(line.value());
      if (part.text() != null) {
        assertThat(line.rule().value()).isEqualTo(part.value());
      }
      if ("no".equals(part.value())) {
        assertThat(part.text() == null ? part.why() : part.text()).containsPattern(DENIES);
      }
    }
  }

  @Test
  void a_no_of_the_book_has_a_text_that_denies_and_a_yes_none_that_begins_so() {
    for (var state : BOOK.states()) {
      state.all().stream()
          .flatMap(parameter -> parameter.values().stream())
          .flatMap(value -> value.rules().stream())
          .filter(rule -> rule.text() != null)
          .forEach(YesOrNoTest::agrees);
    }
  }

  private static void agrees(Rule rule) {
    if ("no".equals(rule.value())) {
      assertThat(rule.text()).as(rule.parameter()).containsPattern(DENIES);
    }
    if ("yes".equals(rule.value())) {
      assertThat(rule.text()).as(rule.parameter()).doesNotContainPattern(BEGINS_DENYING);
    }
  }
}
