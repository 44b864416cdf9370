package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.EarlierEventFixture.aConviction;
import static org.priors.law.EarlierEventFixture.aRefusal;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.EVALUATOR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several entries of a history that may be about the same. */
class EntriesOfOneEventTest {

  private static final String AT = "2002-05-01T23:10";

  @Test
  void an_arrest_is_decided_by_what_came_of_it_in_the_same_state() {
    Numbered decided =
        offense("LA", AT)
            .with(EarlierEventKind.ARREST, null, "1999-04-03")
            .convicted("1999-04-03", "2000-01-15")
            .by(EVALUATOR)
            .offense();
    assertThat(decided.events()).extracting(Judged::counts).containsExactly(Counts.NO, Counts.YES);
    assertThat(decided.events().get(0).why())
        .isEqualTo("What came of this arrest stands in this history by itself.");
    Numbered elsewhere =
        offense("LA", AT)
            .with(EarlierEventKind.ARREST, null, "1999-04-03")
            .with(conviction("TX", "1999-04-03", "2000-01-15", null))
            .by(EVALUATOR)
            .offense();
    assertThat(elsewhere.events().get(0).counts()).isEqualTo(Counts.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"CONVICTION", "DIVERSION", "REDUCED_PLEA"})
  void a_conviction_a_diversion_and_a_reduced_plea_decide_an_arrest(EarlierEventKind kind) {
    assertThat(
            offense("LA", AT)
                .with(EarlierEventKind.ARREST, null, "1999-04-03")
                .with(kind, "1999-04-03", "2000-01-15")
                .by(EVALUATOR)
                .offense()
                .events()
                .get(0)
                .counts())
        .isEqualTo(Counts.NO);
  }

  @ParameterizedTest
  @CsvSource({"REFUSAL", "ADMINISTRATIVE_ACTION", "ARREST"})
  void nothing_else_decides_an_arrest(EarlierEventKind kind) {
    assertThat(
            offense("LA", AT)
                .with(EarlierEventKind.ARREST, null, "1999-04-03")
                .with(kind, "1999-04-03", "2000-01-15")
                .by(EVALUATOR)
                .offense()
                .events()
                .get(0)
                .counts())
        .isEqualTo(Counts.UNKNOWN);
  }

  @Test
  void an_arrest_that_nothing_of_its_day_decides_stays_open() {
    assertThat(
            offense("LA", AT)
                .with(EarlierEventKind.ARREST, null, "1999-04-03")
                .convicted("1999-04-04", "2000-01-15")
                .convicted("2000-02-15")
                .by(EVALUATOR)
                .offense()
                .events()
                .get(0)
                .counts())
        .isEqualTo(Counts.UNKNOWN);
  }

  @Test
  void entries_of_one_judgment_are_counted_once_and_the_second_says_so() {
    Numbered number =
        offense("LA", AT).convicted("2000-01-15").convicted("2000-01-15").by(EVALUATOR).offense();
    assertThat(number.value()).isEqualTo(2);
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events().get(1).why())
        .isEqualTo("The same as another entry of this history: counted once.");
    assertThat(number.events().get(1).rule()).isNull();
  }

  @Test
  void judgments_of_two_days_two_states_or_two_offenses_are_two() {
    assertThat(
            offense("LA", AT)
                .convicted("2000-01-15")
                .convicted("2000-07-17")
                .by(EVALUATOR)
                .offense()
                .value())
        .isEqualTo(3);
    assertThat(
            offense("LA", AT)
                .convicted("1999-01-01", "2000-01-15")
                .convicted("1999-01-03", "2000-01-15")
                .by(EVALUATOR)
                .offense()
                .value())
        .isEqualTo(3);
    assertThat(
            offense("LA", AT)
                .convicted("2000-01-15")
                .with(conviction("TX", null, "2000-01-15", null))
                .by(EVALUATOR)
                .offense()
                .atMost())
        .isEqualTo(3);
  }

  @Test
  void an_entry_that_does_not_say_what_it_is_of_is_the_one_of_impaired_driving() {
    for (boolean named : new boolean[] {true, false}) {
      Numbered number =
          offense("LA", AT)
              .with(of(named ? OffenseKind.IMPAIRED_DRIVING : null))
              .with(of(named ? null : OffenseKind.IMPAIRED_DRIVING))
              .by(EVALUATOR)
              .offense();
      assertThat(number.value()).isEqualTo(2);
      assertThat(number.atMost()).isEqualTo(2);
    }
  }

  @Test
  void an_entry_that_does_not_say_what_it_is_of_may_be_one_of_another_charge() {
    Numbered number =
        offense("LA", AT).with(of(null)).with(of(OffenseKind.OTHER)).by(EVALUATOR).offense();
    assertThat(number.value()).isEqualTo(1);
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events().get(0).why())
        .isEqualTo("May be the same as another entry: what it is of is not known.");
    assertThat(
            offense("LA", AT)
                .with(of(null))
                .with(of(OffenseKind.IMPAIRED_DRIVING))
                .with(of(OffenseKind.OTHER))
                .by(EVALUATOR)
                .offense()
                .value())
        .isEqualTo(2);
  }

  private static EarlierEvent of(OffenseKind charge) {
    return aConviction().in("LA").on("2000-01-15").inCourtOfRecord(true).charged(charge).build();
  }

  @Test
  void entries_of_one_judgment_complete_each_other() {
    Numbered number =
        offense("OK", AT)
            .with(conviction("OK", null, "2000-01-15", null))
            .with(conviction("OK", null, "2000-01-15", true))
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(2);
    assertThat(number.events()).extracting(Judged::counts).containsExactly(Counts.YES, Counts.NO);
    assertThat(
            offense("OK", AT)
                .with(conviction("OK", null, "2000-01-15", null))
                .with(conviction("OK", null, "2000-01-15", false))
                .by(EVALUATOR)
                .offense()
                .atMost())
        .isEqualTo(1);
  }

  @Test
  void entries_of_one_judgment_that_contradict_each_other_cannot_be_told() {
    Numbered number =
        offense("OK", AT)
            .with(conviction("OK", null, "2000-01-15", false))
            .with(conviction("OK", null, "2000-01-15", true))
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(1);
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events().get(0).why())
        .isEqualTo("Entries of the same event contradict each other.");
    assertThat(number.events().get(0).rule()).isNotNull();
  }

  @Test
  void refusals_of_one_day_are_one_and_only_refusals_are_asked_about() {
    Numbered refusal =
        offense("LA", AT)
            .refusing()
            .convicted("2000-01-15")
            .refused("1999-04-03")
            .refused("1999-04-03")
            .refused("1999-06-04")
            .with(aRefusal().in("TX").on("1999-04-03").build())
            .by(EVALUATOR)
            .refusal();
    assertThat(refusal.value()).isEqualTo(3);
    assertThat(refusal.atMost()).isEqualTo(4);
    assertThat(refusal.events()).extracting(Judged::index).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_refusal_of_one_offense_is_one_however_often_it_was_recorded() {
    assertThat(
            offense("LA", AT)
                .with(EarlierEventKind.REFUSAL, "1999-04-03", "1999-04-03")
                .with(EarlierEventKind.REFUSAL, "1999-04-03", "1999-04-20")
                .by(EVALUATOR)
                .refusal()
                .value())
        .isEqualTo(2);
  }

  @Test
  void where_nobody_knows_whether_a_court_keeps_a_record_the_reason_says_so() {
    Judged unknown = first(offense("OK", AT).with(conviction("OK", null, "2000-01-15", null)));
    assertThat(unknown.counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(unknown.why()).startsWith("Whether the court is one of record is not on file. ");
    Judged known = first(offense("OK", AT).with(conviction("OK", null, "2000-01-15", false)));
    assertThat(known.counts()).isEqualTo(Counts.NO);
    assertThat(known.why()).doesNotContain("not on file");
  }

  private static Judged first(FactsFixture facts) {
    return facts.by(EVALUATOR).offense().events().get(0);
  }

  private static EarlierEvent conviction(
      String state, String offense, String day, Boolean ofRecord) {
    return aConviction().in(state).ofOffenseOn(offense).on(day).inCourtOfRecord(ofRecord).build();
  }
}
