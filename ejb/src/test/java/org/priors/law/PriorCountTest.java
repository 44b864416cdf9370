package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.EarlierEventFixture.aConviction;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorCountTest {

  private static final String AT = "2002-05-01T23:10";

  @Test
  void without_a_history_this_is_the_first() {
    Numbered number = offense("LA", AT).by(EVALUATOR).offense();
    assertThat(number).isEqualTo(new Numbered(1, 1, List.of()));
    assertThat(number.isCertain()).isTrue();
  }

  @Test
  void what_counts_says_how_long_ago_it_was_and_by_which_rule() {
    Judged event = only(offense("LA", AT).convicted("2000-01-15"));
    assertThat(event.counts()).isEqualTo(Counts.YES);
    assertThat(event.why()).isEqualTo("2 years 3 months before this offense; within 10 years.");
    assertThat(event.rule().parameter()).isEqualTo("us/la/priors/lookback");
    assertThat(event.index()).isZero();
  }

  @Test
  void what_is_past_says_what_it_is_past_of() {
    Judged event = only(offense("LA", AT).convicted("1992-04-30"));
    assertThat(event.counts()).isEqualTo(Counts.NO);
    assertThat(event.why())
        .isEqualTo(
            "10 years 1 day before this offense; past the 10 years that a 2nd offense looks back.");
  }

  @Test
  void a_look_back_that_no_source_prints_is_said_to_be_none() {
    assertThat(only(offense("TX", AT).convicted("2000-01-15")).why())
        .isEqualTo(
            "2 years 3 months before this offense; within 5 years."
                + " No source prints a look-back for this State.");
    Judged old = only(offense("TX", AT).convicted("1997-04-30"));
    assertThat(old.counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(old.why())
        .isEqualTo(
            "5 years 1 day before this offense; past 5 years."
                + " No source prints a look-back for this State.");
    assertThat(old.rule().parameter()).isEqualTo("us/default/priors/lookback");
  }

  @Test
  void a_look_back_without_end_is_said_to_be_none_printed() {
    Numbered fourth =
        offense("FL", AT)
            .age(60)
            .convicted("1970-01-01")
            .convicted("1980-01-01")
            .convicted("1990-01-01")
            .by(EVALUATOR)
            .offense();
    assertThat(fourth.value()).isEqualTo(4);
    assertThat(fourth.events())
        .extracting(Judged::why)
        .allMatch(why -> why.endsWith(" before this offense; no look-back is printed."));
  }

  @Test
  void a_look_back_to_the_arrest_says_so() {
    assertThat(
            only(offense("BASELINE", AT).arrest("2002-05-02T00:10").convicted("2002-05-01")).why())
        .isEqualTo("1 day before this arrest; within 5 years.");
  }

  @Test
  void where_an_event_counts_for_a_higher_number_alone_it_does_not_count_here() {
    Judged event = only(offense("FL", AT).convicted("1996-05-01"));
    assertThat(event.counts()).isEqualTo(Counts.NO);
    assertThat(event.why()).endsWith("past the 5 years that a 2nd offense looks back.");
    assertThat(offense("FL", AT).convicted("1996-05-01").by(EVALUATOR).offense().atMost())
        .isEqualTo(1);
  }

  @Test
  void an_event_of_unknown_weight_within_a_farther_look_back_stays_unknown() {
    Numbered number =
        offense("FL", AT)
            .convicted("1996-05-01")
            .with(conviction("GA", null, "1995-05-01", null))
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(1);
    assertThat(number.atMost()).isEqualTo(3);
    assertThat(number.events())
        .extracting(Judged::counts)
        .containsExactly(Counts.NO, Counts.UNKNOWN);
    assertThat(number.isCertain()).isFalse();
  }

  @Test
  void an_event_of_unknown_weight_that_only_a_higher_number_looks_back_to_stays_unknown() {
    Judged event = only(offense("FL", AT).with(conviction("GA", null, "1995-05-01", null)));
    assertThat(event.counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(event.why()).startsWith("A conviction elsewhere");
  }

  @Test
  void an_event_of_unknown_weight_that_no_number_looks_back_to_does_not_count() {
    Judged event = only(offense("LA", AT).with(conviction("TX", null, "1992-04-30", null)));
    assertThat(event.counts()).isEqualTo(Counts.NO);
    assertThat(event.why()).contains("past the 10 years");
  }

  @Test
  void an_event_of_unknown_weight_says_why_and_not_how_long_ago() {
    Judged event = only(offense("LA", AT).with(conviction("TX", null, "2000-01-15", null)));
    assertThat(event.counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(event.why()).startsWith("A conviction elsewhere");
    assertThat(event.rule().parameter()).isEqualTo("us/default/priors/counted");
  }

  @ParameterizedTest
  @CsvSource({
    "2002-05-01, YES, 'A conviction of the day of this offense is earlier'",
    "2002-05-02, UNKNOWN, 'its offense is not known'"
  })
  void a_conviction_after_this_offense_of_an_offense_that_is_not_known_cannot_be_told(
      String day, Counts counts, String what) {
    assertThat(only(offense("LA", AT).convicted(day)).counts()).as(what).isEqualTo(counts);
  }

  @Test
  void a_conviction_after_this_offense_for_an_earlier_one_cannot_be_told() {
    Judged event = only(offense("LA", AT).convicted("2002-04-30", "2002-05-02"));
    assertThat(event.counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(event.why())
        .isEqualTo("Decided after this offense; no source says whether it counts then.");
  }

  @Test
  void a_conviction_for_an_offense_of_this_very_day_may_be_of_it_and_is_not_later() {
    Judged same = only(offense("LA", AT).convicted("2002-05-01", "2002-05-01"));
    assertThat(same.counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(same.why()).startsWith("May be of the incident of this offense");
    Judged beside = only(offense("LA", AT).convicted("2002-04-30", "2002-04-30"));
    assertThat(beside.counts()).as("entered under the day before").isEqualTo(Counts.UNKNOWN);
    assertThat(only(offense("LA", AT).convicted("2002-04-29", "2002-04-29")).counts())
        .isEqualTo(Counts.YES);
    Judged later = only(offense("LA", AT).convicted("2002-05-02", "2002-05-02"));
    assertThat(later.counts()).isEqualTo(Counts.NO);
    assertThat(later.why()).isEqualTo("Later than this offense.");
    assertThat(later.rule()).isNull();
  }

  @Test
  void a_suspension_for_refusing_is_a_license_action_whatever_it_says_it_is_of() {
    Evaluation said =
        offense("LA", AT)
            .with(
                EarlierEvent.of(EarlierEventKind.ADMINISTRATIVE_ACTION)
                    .in("LA")
                    .on(LocalDate.parse("2001-04-10"))
                    .charged(OffenseKind.REFUSAL)
                    .takenFor(ActionFor.REFUSAL)
                    .build())
            .by(EVALUATOR);
    assertThat(said.offense().value()).isEqualTo(1);
    assertThat(said.offense().atMost()).isEqualTo(1);
    assertThat(said.refusal().value()).isEqualTo(2);
    assertThat(said.numbers().of(Count.ADMINISTRATIVE).value()).isEqualTo(2);
  }

  @Test
  void a_number_that_is_given_is_read_and_the_history_left_aside() {
    Evaluation read = offense("LA", AT).convicted("2000-01-15").number(4).by(EVALUATOR);
    assertThat(read.offense()).isEqualTo(new Numbered(4, 4, List.of()));
    assertThat(read.refusal()).isEqualTo(read.offense());
  }

  private static Judged only(FactsFixture facts) {
    return facts.by(EVALUATOR).offense().events().get(0);
  }

  private static EarlierEvent conviction(
      String state, String offense, String day, Boolean ofRecord) {
    return aConviction().in(state).ofOffenseOn(offense).on(day).inCourtOfRecord(ofRecord).build();
  }
}
