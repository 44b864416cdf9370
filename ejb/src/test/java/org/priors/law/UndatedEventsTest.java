package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.EVALUATOR;

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
  @CsvSource({"2000-01-15, 2", "2000-02-15, 2", "2000-02-16, 3"})
  void a_line_of_a_driver_record_within_the_days_of_posting_is_of_the_judgment(
      String day, int value) {
    Numbered number =
        offense("LA", AT)
            .convicted("1999-04-03", "2000-01-15")
            .convicted(day)
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.atMost()).isEqualTo(value);
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
  @CsvSource({"1999-04-01", "2000-02-16"})
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
            .convicted("2000-02-15")
            .convicted("2000-03-10")
            .convicted("2000-01-15")
            .by(EVALUATOR)
            .offense();
    assertThat(three.value()).isEqualTo(3);
    assertThat(three.atMost()).isEqualTo(4);
  }
}
