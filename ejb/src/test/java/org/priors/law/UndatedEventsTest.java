package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries that do not say on which day the offense was, near others that do. */
class UndatedEventsTest {

  private static final String AT = "2002-05-01T23:10";

  @Test
  void an_entry_that_does_not_know_its_offense_may_be_one_that_does() {
    Numbered number =
        offense("LA", AT)
            .convicted("1999-04-03", "2000-01-15")
            .convicted("2000-01-15")
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(2);
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events().get(1).why())
        .isEqualTo("Counts once: one incident. Another judgment or entry stands for it.");
  }

  @ParameterizedTest
  @CsvSource({
    "1999-04-01, 2000-01-15, 3, 3, 'two days before'",
    "1999-04-02, 2000-01-15, 2, 3, 'the day before'",
    "1999-04-03, 2000-01-15, 2, 2, 'that day'",
    "1999-04-04, 2000-01-15, 2, 3, 'the day after'",
    "1999-04-05, 2000-01-15, 3, 3, 'two days after'",
    "1999-04-04, 2000-07-16, 2, 3, 'judged half a year later'",
    "1999-04-04, 2000-07-17, 3, 3, 'judged more than half a year later'"
  })
  void a_line_of_a_day_beside_that_of_a_case_may_be_of_its_night(
      String offense, String judged, int value, int atMost, String what) {
    Numbered number =
        offense("LA", AT)
            .with(
                EarlierEvent.of(EarlierEventKind.CONVICTION)
                    .in("LA")
                    .ofIncident("case 7")
                    .ofOffenseOn(LocalDate.parse("1999-04-03"))
                    .ofOffenseAt(LocalDateTime.parse("1999-04-03T00:20"))
                    .on(LocalDate.parse("2000-01-15"))
                    .build())
            .convicted(offense, judged)
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).as(what).isEqualTo(value);
    assertThat(number.atMost()).as(what).isEqualTo(atMost);
    if (value < atMost) {
      assertThat(number.events().get(1).why())
          .isEqualTo(
              "May be the same as another entry: a stop before midnight is entered under either"
                  + " day.");
      assertThat(number.events().get(1).mayBe()).isZero();
    }
  }

  private static EarlierEvent line(String day) {
    return EarlierEvent.of(EarlierEventKind.CONVICTION)
        .in("LA")
        .on(LocalDate.parse(day))
        .toldBy("DMV")
        .build();
  }

  private static EarlierEvent ofCase(EarlierEventKind kind, String day) {
    return EarlierEvent.of(kind)
        .in("LA")
        .ofIncident("case 7")
        .ofOffenseOn(LocalDate.parse("2001-03-10"))
        .on(LocalDate.parse(day))
        .build();
  }

  @Test
  void whoever_says_that_an_entry_is_two_with_a_judgment_takes_it_from_the_night_of_that() {
    FactsFixture facts =
        offense("LA", AT)
            .with(ofCase(EarlierEventKind.ARREST, "2001-03-10"))
            .with(ofCase(EarlierEventKind.CONVICTION, "2001-06-01"))
            .convicted("2001-03-10", "2001-06-05");
    assertThat(facts.by(EVALUATOR).offense().value()).isEqualTo(2);
    Facts said = facts.facts().toBuilder().said(List.of(new SaidOfTwo(2, 1, false))).build();
    assertThat(EVALUATOR.evaluate(said).offense().value()).isEqualTo(3);
  }

  @Test
  void what_is_one_with_an_entry_is_as_much_another_as_that_entry() {
    FactsFixture facts =
        offense("LA", AT)
            .with(ofCase(EarlierEventKind.ARREST, "2001-03-10"))
            .with(ofCase(EarlierEventKind.CONVICTION, "2001-06-01"))
            .with(line("2001-06-10"))
            .with(line("2001-06-20"));
    Numbered number = facts.by(EVALUATOR).offense();
    assertThat(number.value()).as("the second line is of another").isEqualTo(3);
    assertThat(number.atMost()).isEqualTo(3);
    Facts said =
        facts.facts().toBuilder()
            .said(List.of(new SaidOfTwo(2, 3, true), new SaidOfTwo(2, 1, false)))
            .build();
    assertThat(EVALUATOR.evaluate(said).offense().value()).isEqualTo(3);
    assertThat(EVALUATOR.evaluate(said).offense().atMost()).isEqualTo(3);
    Facts one =
        facts.facts().toBuilder()
            .said(List.of(new SaidOfTwo(2, 3, true), new SaidOfTwo(2, 1, true)))
            .build();
    assertThat(EVALUATOR.evaluate(one).offense().value()).isEqualTo(2);
    assertThat(EVALUATOR.evaluate(one).offense().atMost()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"T-1, t 1, 2", "T-1, T-11, 3"})
  void a_docket_is_the_same_however_its_marks_are_written(String one, String other, int value) {
    FactsFixture facts = offense("LA", AT);
    for (String docket : List.of(one, other)) {
      facts.with(
          EarlierEvent.of(EarlierEventKind.CONVICTION)
              .in("LA")
              .on(LocalDate.parse(docket.equals(one) ? "2000-01-15" : "2000-09-15"))
              .underDocket(docket)
              .decidedBy("City Court")
              .build());
    }
    assertThat(facts.by(EVALUATOR).offense().value()).isEqualTo(value);
  }

  @Test
  void two_days_of_one_record_are_two_offenses() {
    FactsFixture facts = offense("LA", AT);
    for (String day : List.of("1999-04-03", "1999-04-04")) {
      facts.with(
          EarlierEvent.of(EarlierEventKind.CONVICTION)
              .in("LA")
              .ofOffenseOn(LocalDate.parse(day))
              .on(LocalDate.parse("2000-01-15"))
              .toldBy("DMV")
              .build());
    }
    assertThat(facts.by(EVALUATOR).offense().value()).isEqualTo(3);
  }

  @Test
  void a_test_that_is_no_refusal_takes_no_suspension_into_doubt() {
    FactsFixture facts =
        offense("MD", AT)
            .with(
                EarlierEvent.of(EarlierEventKind.REFUSAL)
                    .in("MD")
                    .ofIncident("case 7")
                    .ofOffenseOn(LocalDate.parse("2001-07-01"))
                    .on(LocalDate.parse("2001-07-01"))
                    .comingOf(NotCompleted.UNABLE, false)
                    .build())
            .with(
                EarlierEvent.of(EarlierEventKind.ADMINISTRATIVE_ACTION)
                    .in("MD")
                    .on(LocalDate.parse("2002-02-01"))
                    .takenFor(ActionFor.REFUSAL)
                    .toldBy("DMV")
                    .build());
    Numbered number = facts.by(EVALUATOR).refusal();
    assertThat(number.events().get(0).counts()).isEqualTo(Counts.NO);
    assertThat(number.events().get(1).counts()).isEqualTo(Counts.YES);
  }

  @Test
  void the_two_entries_that_may_be_one_are_both_named() {
    Numbered number =
        offense("LA", AT)
            .convicted("1999-04-03", "2000-01-15")
            .convicted("1999-04-03")
            .by(EVALUATOR)
            .offense();
    assertThat(number.atMost()).isEqualTo(3);
    assertThat(number.events().get(1).why())
        .isEqualTo("May be the same as another entry: the day of its offense is not known.");
    assertThat(number.events().get(1).mayBe()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-15, 2, 2",
    "2000-02-15, 2, 2",
    "2000-02-16, 2, 3",
    "2000-07-16, 2, 3",
    "2000-07-17, 3, 3"
  })
  void a_line_within_the_days_of_posting_is_of_the_judgment_and_one_of_the_half_year_may_be(
      String day, int value, int atMost) {
    Numbered number =
        offense("LA", AT)
            .convicted("1999-04-03", "2000-01-15")
            .convicted(day)
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.atMost()).isEqualTo(atMost);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-04-02, 3, 'the last day is the one before the offense'",
    "1999-04-03, 3, 'the day of the offense, as abstracts print it'",
    "2000-01-14, 3, 'the day before the judgment'",
  })
  void an_entry_of_an_unknown_offense_near_a_judgment_may_be_that_one(
      String day, int atMost, String what) {
    for (boolean before : new boolean[] {true, false}) {
      FactsFixture facts = offense("LA", AT);
      if (before) {
        facts.convicted(day);
      }
      facts.convicted("1999-04-03", "2000-01-15");
      Numbered number = (before ? facts : facts.convicted(day)).by(EVALUATOR).offense();
      assertThat(number.value()).as(what).isEqualTo(2);
      assertThat(number.atMost()).as(what).isEqualTo(atMost);
    }
  }

  @ParameterizedTest
  @CsvSource({"1999-04-01", "2000-07-17"})
  void an_entry_farther_from_the_judgment_is_another_one(String day) {
    assertThat(
            offense("LA", AT)
                .convicted("1999-04-03", "2000-01-15")
                .convicted(day)
                .by(EVALUATOR)
                .offense()
                .value())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"DIVERSION, TX", "REDUCED_PLEA, TX"})
  void an_entry_of_an_unknown_offense_may_be_what_else_came_of_the_arrest(
      EarlierEventKind kind, String state) {
    Numbered number =
        offense(state, AT)
            .with(kind, "1999-04-03", "2000-01-15")
            .convicted("2000-01-20")
            .by(EVALUATOR)
            .offense();
    assertThat(number.events().get(1).counts()).isEqualTo(Counts.UNKNOWN);
  }

  @Test
  void of_entries_of_unknown_offenses_one_stands_by_itself_and_none_is_lost() {
    Numbered two =
        offense("LA", AT).convicted("2000-01-15").convicted("2000-02-15").by(EVALUATOR).offense();
    assertThat(two.value()).isEqualTo(2);
    assertThat(two.atMost()).isEqualTo(3);
    Numbered three =
        offense("LA", AT)
            .convicted("2000-08-15")
            .convicted("2001-03-10")
            .convicted("2000-07-01")
            .by(EVALUATOR)
            .offense();
    assertThat(three.value()).isEqualTo(3);
    assertThat(three.atMost()).isEqualTo(4);
  }
}
