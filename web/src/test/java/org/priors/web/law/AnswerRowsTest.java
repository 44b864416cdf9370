package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.EarlierEvent;
import org.priors.law.EarlierEventKind;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Offense;
import org.priors.law.words.Outdated;

/** What stands beside the tables of an evaluation. */
class AnswerRowsTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());
  private static final LocalDateTime IN_2018 = LocalDateTime.of(2018, 5, 1, 23, 10);
  private static final LocalDateTime NIGHT = LocalDateTime.of(2002, 5, 1, 23, 10);

  private final Evaluator evaluator = new Evaluator(BOOK);

  @Test
  void each_earlier_event_has_its_word_and_its_reason() {
    EarlierEvent elsewhere =
        EarlierEvent.of(EarlierEventKind.CONVICTION)
            .in("MS")
            .on(LocalDate.parse("1996-11-02"))
            .build();

    Evaluation evaluation = refused(conviction("2000-01-18"), refusal("1998-06-09"), elsewhere);
    List<AnswerRows.Event> events = AnswerRows.events(evaluation, evaluation.offense());

    assertThat(events)
        .extracting(AnswerRows.Event::counts)
        .containsExactly("Counts", "Does not count", "Cannot tell");
    assertThat(events.get(0).event()).isEqualTo("Conviction of 18 Jan 2000, LA");
    assertThat(events.get(0).cite().text()).isEqualTo("Table 12, p. 38");
    assertThat(events.get(2).dashed()).isTrue();
  }

  @Test
  void a_due_day_is_written_with_its_weekday() {
    assertThat(clocks(refused()))
        .anySatisfy(
            clock -> {
              assertThat(clock.title()).isEqualTo("Last day to ask for a hearing");
              assertThat(clock.due()).isEqualTo("Thu 16 May 2002");
              assertThat(clock.path()).isEqualTo("us/la/hearing/request_window");
            });
  }

  @Test
  void a_day_by_law_that_is_too_old_to_act_on_says_of_which_year_that_is() {
    assertThat(clocks(refused())).extracting(AnswerRows.Due::byLaw).containsOnlyNulls();
    Evaluation late =
        evaluator.evaluate(
            facts("LA", LocalDateTime.of(2026, 11, 28, 23, 0), null, true, List.of(), null));
    assertThat(clocks(late))
        .filteredOn(clock -> clock.due() != null)
        .isNotEmpty()
        .extracting(AnswerRows.Due::byLaw)
        .containsOnly("by the law of 2002");
  }

  @Test
  void each_of_the_three_numbers_is_told_with_what_is_open() {
    assertThat(AnswerRows.numbers(refused(conviction("2000-01-18"), refusal("1998-06-09"))))
        .extracting(AnswerRows.Number::title)
        .containsExactly("Criminal number", "Administrative number", "Refusal number");
    assertThat(AnswerRows.numbers(refused(conviction("2000-01-18"))).get(0).inWords())
        .isEqualTo("2nd offense");
  }

  @Test
  void two_entries_that_may_be_one_name_each_other() {
    Evaluation evaluation = refused(conviction("2000-01-18"), conviction("2000-02-01"));
    assertThat(AnswerRows.events(evaluation, evaluation.offense()))
        .extracting(AnswerRows.Event::mayBe)
        .contains("Conviction of 18 Jan 2000, LA");
    assertThat(AnswerRows.numbers(evaluation).get(0).inWords())
        .isEqualTo("2nd offense, at most the 3rd");
  }

  @Test
  void what_a_policy_ties_to_a_condition_stands_apart_from_what_applies() {
    Evaluation tested = evaluator.evaluate(facts("CA", IN_2018, 120, false, List.of(), null));
    AnswerRows.Policy policy = AnswerRows.policies(tested).get(0);
    assertThat(policy.charges())
        .isNotEmpty()
        .allSatisfy(charge -> assertThat(charge.condition()).isNull());
    assertThat(policy.perhaps())
        .isNotEmpty()
        .allSatisfy(charge -> assertThat(charge.condition()).endsWith("."));
    assertThat(policy.perhaps())
        .anySatisfy(
            charge -> assertThat(charge.condition()).contains("whether alcohol is involved"));
  }

  @Test
  void days_of_which_the_law_book_knows_nothing_are_named() {
    Evaluation arizona = evaluator.evaluate(facts("AZ", NIGHT, 120, false, List.of(), null));

    assertThat(AnswerRows.withoutClock(arizona)).contains("Hearing to be held by");
  }

  private static List<AnswerRows.Due> clocks(Evaluation evaluation) {
    return AnswerRows.clocks(evaluation, Outdated.of(evaluation, Set.of()));
  }

  private Evaluation refused(EarlierEvent... history) {
    return evaluator.evaluate(facts("LA", NIGHT, null, true, List.of(history), null));
  }

  private static EarlierEvent conviction(String day) {
    return event(EarlierEventKind.CONVICTION, day);
  }

  private static EarlierEvent refusal(String day) {
    return event(EarlierEventKind.REFUSAL, day);
  }

  private static EarlierEvent event(EarlierEventKind kind, String day) {
    return EarlierEvent.of(kind).in("LA").on(LocalDate.parse(day)).build();
  }

  private static Facts facts(
      String state,
      LocalDateTime at,
      Integer bac,
      boolean refused,
      List<EarlierEvent> history,
      Integer number) {
    Offense offense =
        Offense.at(at)
            .age(34)
            .bac(bac)
            .refused(refused)
            .commercial(false)
            .hazmat(false)
            .minorPassenger(false)
            .build();
    return Facts.of(state, offense)
        .arrestAt(at)
        .noticeAt(at)
        .history(history)
        .offenseNumber(number)
        .build();
  }
}
