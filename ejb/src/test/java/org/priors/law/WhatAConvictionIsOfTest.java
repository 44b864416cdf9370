package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.EarlierEventFixture.aConviction;
import static org.priors.law.EarlierEventFixture.anEvent;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.law.EarlierEvent.Status;

/** A conviction counts for what it is of, and for whom it is of. */
class WhatAConvictionIsOfTest {

  private static final String AT = "2002-05-01T23:10";

  @ParameterizedTest
  @CsvSource({
    "IMPAIRED_DRIVING, YES",
    "REFUSAL, UNKNOWN",
    "LICENSE, NO",
    "INTERLOCK, NO",
    "OTHER, NO"
  })
  void only_a_conviction_of_impaired_driving_counts(OffenseKind kind, Counts counts) {
    Judged event = only(offense("LA", AT).with(conviction(kind, null, null, Status.ON_RECORD)));
    assertThat(event.counts()).isEqualTo(counts);
  }

  @Test
  void what_is_not_of_impaired_driving_says_so() {
    assertThat(
            only(offense("LA", AT)
                    .with(conviction(OffenseKind.OTHER, null, null, Status.ON_RECORD)))
                .why())
        .isEqualTo("Not of impaired driving.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"ON_RECORD"},
      mode = EnumSource.Mode.EXCLUDE)
  void what_does_not_stand_does_not_count_whatever_it_is_of(Status status) {
    for (OffenseKind kind : OffenseKind.values()) {
      assertThat(only(offense("OK", AT).with(conviction(kind, true, null, status))).counts())
          .isEqualTo(Counts.NO);
    }
  }

  @Test
  void a_conviction_of_another_offense_leaves_an_arrest_for_impaired_driving_open() {
    FactsFixture arrest = offense("LA", AT).with(EarlierEventKind.ARREST, null, "1999-04-03");
    assertThat(
            arrest
                .with(conviction(OffenseKind.OTHER, null, null, Status.ON_RECORD))
                .by(EVALUATOR)
                .offense()
                .atMost())
        .isEqualTo(2);
    assertThat(
            arrest
                .with(conviction(OffenseKind.IMPAIRED_DRIVING, null, null, Status.VACATED))
                .by(EVALUATOR)
                .offense()
                .value())
        .isEqualTo(1);
  }

  @Test
  void an_arrest_for_another_offense_is_no_prior() {
    EarlierEvent arrest =
        anEvent(EarlierEventKind.ARREST)
            .in("LA")
            .on("1999-04-03")
            .charged(OffenseKind.LICENSE)
            .build();
    assertThat(offense("LA", AT).with(arrest).by(EVALUATOR).offense().atMost()).isEqualTo(1);
  }

  @Test
  void a_juvenile_adjudication_cannot_be_told_and_says_why() {
    Judged event = only(offense("LA", AT).with(conviction(null, true, null, Status.ON_RECORD)));
    assertThat(event.counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(event.why()).startsWith("A juvenile adjudication, or under age at the offense");
    assertThat(event.rule().source().citation()).isEqualTo("House rule");
  }

  @ParameterizedTest
  @CsvSource({"9, UNKNOWN", "17, UNKNOWN", "18, YES", "60, YES"})
  void the_age_at_the_offense_decides_where_nothing_is_stated(int age, Counts counts) {
    FactsFixture facts =
        offense("LA", AT).age(null).with(conviction(null, null, age, Status.ON_RECORD));
    assertThat(only(facts).counts()).isEqualTo(counts);
  }

  @Test
  void who_was_judged_as_an_adult_is_one_at_any_age() {
    assertThat(only(offense("LA", AT).with(conviction(null, false, 17, Status.ON_RECORD))).counts())
        .isEqualTo(Counts.YES);
  }

  /** The offense of the fixture is of 3 Apr 1999, three years and 28 days before this one. */
  @ParameterizedTest
  @CsvSource({
    "20, UNKNOWN, 'A juvenile adjudication'",
    "21, UNKNOWN, 'Whether the driver was a juvenile'",
    "22, YES, '2 years 3 months'",
    "19, UNKNOWN, 'A juvenile adjudication'"
  })
  void the_age_at_this_offense_tells_that_at_the_earlier_one_but_for_a_year(
      int age, Counts counts, String why) {
    Judged event =
        only(offense("LA", AT).age(age).with(conviction(null, null, null, Status.ON_RECORD)));
    assertThat(event.counts()).isEqualTo(counts);
    assertThat(event.why()).startsWith(why);
  }

  @ParameterizedTest
  @CsvSource({"1981-04-03, YES", "1981-04-04, UNKNOWN"})
  void the_birthday_tells_the_age_at_the_earlier_offense_to_the_day(String born, Counts counts) {
    FactsFixture facts = offense("LA", AT).age(21);
    EarlierEvent earlier = conviction(null, null, null, Status.ON_RECORD);
    Facts known = facts.facts().withDriver(LocalDate.parse(born), List.of(earlier), List.of());
    Judged event = EVALUATOR.evaluate(known).offense().events().get(0);
    assertThat(event.counts()).isEqualTo(counts);
    assertThat(event.why()).doesNotContain("not known");
  }

  /** The day of the judgment is 15 Jan 2000, two years and three months before this offense. */
  @ParameterizedTest
  @CsvSource({
    "19, UNKNOWN, 'A juvenile adjudication'",
    "20, UNKNOWN, 'Whether the driver was a juvenile'",
    "25, UNKNOWN, 'Whether the driver was a juvenile then is not known: the day of the offense'",
    "26, YES, '2 years 3 months'"
  })
  void who_was_of_age_at_the_judgment_may_have_been_a_juvenile_at_an_offense_of_no_known_day(
      int age, Counts counts, String why) {
    Judged event = only(offense("LA", AT).age(age).convicted("2000-01-15"));
    assertThat(event.counts()).isEqualTo(counts);
    assertThat(event.why()).startsWith(why);
  }

  @Test
  void who_is_under_21_by_the_charge_alone_is_of_any_age_below_it() {
    EarlierEvent conviction =
        aConviction()
            .in("LA")
            .ofOffenseOn("2001-08-01")
            .on("2001-10-01")
            .inCourtOfRecord(true)
            .build();
    assertThat(only(offense("LA", AT).age(20).with(conviction)).counts()).isEqualTo(Counts.YES);
    Judged event = only(offense("LA", AT).under(21).with(conviction));
    assertThat(event.counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(event.why()).endsWith("not known: the age is not.");
    assertThat(only(offense("LA", AT).under(18).with(conviction)).why())
        .startsWith("A juvenile adjudication");
    assertThat(offense("LA", AT).under(21).bac(50).by(EVALUATOR).assumptions()).isEmpty();
  }

  @Test
  void a_refusal_and_an_arrest_are_no_judgment_on_a_juvenile() {
    FactsFixture young = offense("LA", AT).age(16).refusing().refused("2001-04-03");
    assertThat(young.by(EVALUATOR).refusal().value()).isEqualTo(2);
  }

  private static Judged only(FactsFixture facts) {
    return facts.by(EVALUATOR).offense().events().get(0);
  }

  private static EarlierEvent conviction(
      OffenseKind kind, Boolean juvenile, Integer age, Status status) {
    return aConviction()
        .in("LA")
        .ofOffenseOn("1999-04-03")
        .on("2000-01-15")
        .inCourtOfRecord(true)
        .standing(status)
        .charged(kind)
        .juvenile(juvenile)
        .aged(age)
        .build();
  }
}
