package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.EarlierEventFixture.aConviction;
import static org.priors.law.EarlierEventFixture.anEvent;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.law.EarlierEvent.Status;

/** One incident is one prior, however many judgments and entries tell of it. */
class OneIncidentTest {

  private static final String AT = "2002-05-01T23:10";
  private static final String ONCE =
      "Counts once: one incident. Another judgment or entry stands for it.";

  @Test
  void two_convictions_of_one_offense_date_are_one_prior_and_the_second_says_so() {
    Numbered number =
        offense("LA", AT)
            .convicted("1999-04-03", "2000-01-15")
            .convicted("1999-04-03", "2000-06-15")
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(2);
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events().get(1).why()).isEqualTo(ONCE);
    assertThat(number.events().get(1).rule().parameter()).isEqualTo("us/default/priors/incident");
  }

  @Test
  void convictions_of_two_offense_dates_or_two_states_are_two() {
    assertThat(
            offense("LA", AT)
                .convicted("1999-04-03", "2000-01-15")
                .convicted("1999-04-05", "2000-06-15")
                .by(EVALUATOR)
                .offense()
                .value())
        .isEqualTo(3);
    assertThat(
            offense("LA", AT)
                .convicted("1999-04-03", "2000-01-15")
                .with(of("TX", EarlierEventKind.CONVICTION, "1999-04-03", "2000-06-15", null))
                .by(EVALUATOR)
                .offense()
                .atMost())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"DIVERSION", "REDUCED_PLEA"})
  void what_else_came_of_the_incident_counts_with_its_conviction(EarlierEventKind kind) {
    Numbered number =
        offense("TX", AT)
            .with(kind, "1999-04-03", "2000-03-15")
            .convicted("1999-04-03", "2000-01-15")
            .by(EVALUATOR)
            .offense();
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events()).extracting(Judged::counts).containsExactly(Counts.NO, Counts.YES);
  }

  @Test
  void what_does_not_count_by_itself_keeps_its_own_reason() {
    Numbered number =
        offense("LA", AT)
            .convicted("1999-04-03", "2000-01-15")
            .with(EarlierEventKind.REFUSAL, "1999-04-03", "1999-04-03")
            .by(EVALUATOR)
            .offense();
    assertThat(number.events().get(1).why()).startsWith("A refusal is not a conviction");
  }

  @Test
  void judgments_of_one_case_are_one_prior_also_in_two_states() {
    Numbered number =
        offense("LA", AT)
            .with(of("LA", EarlierEventKind.CONVICTION, "1999-04-03", "2000-01-15", "case 1"))
            .with(of("MS", EarlierEventKind.CONVICTION, "1999-04-02", "2000-06-15", "case 1"))
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(2);
    assertThat(number.atMost()).isEqualTo(2);
  }

  @Test
  void another_case_of_the_same_day_may_be_the_same_incident_in_any_order() {
    EarlierEvent one = of("LA", EarlierEventKind.CONVICTION, "1999-04-03", "2000-01-15", "case 1");
    EarlierEvent other =
        of("LA", EarlierEventKind.CONVICTION, "1999-04-03", "2000-06-15", "case 2");
    EarlierEvent unnamed = of("LA", EarlierEventKind.CONVICTION, "1999-04-03", "2000-07-15", null);
    for (List<EarlierEvent> history :
        List.of(
            List.of(one, other, unnamed),
            List.of(unnamed, other, one),
            List.of(other, unnamed, one))) {
      FactsFixture facts = offense("LA", AT);
      history.forEach(facts::with);
      Numbered number = facts.by(EVALUATOR).offense();
      assertThat(number.value()).isEqualTo(2);
      assertThat(number.atMost()).isEqualTo(3);
      assertThat(number.events())
          .extracting(Judged::counts)
          .containsExactlyInAnyOrder(Counts.YES, Counts.UNKNOWN, Counts.NO);
      assertThat(number.events())
          .extracting(Judged::why)
          .contains(
              "May be the same incident: another case of that day, or of hours before or after,"
                  + " is on record.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1999-05-01T23:40, 1999-05-02T00:20, LA, 2, 3, 'over midnight'",
    "1999-05-01T23:40, 1999-05-02T00:05, LA, 2, 3, 'over midnight'",
    "1999-05-02T00:20, 1999-05-01T23:40, LA, 2, 3, 'the later is entered first'",
    "1999-05-01T23:40, 1999-05-02T23:40, LA, 2, 3, 'a day apart to the minute'",
    "1999-05-01T23:40, 1999-05-02T23:41, LA, 3, 3, 'more than a day apart'",
    "1999-05-01T23:40, 1999-05-02T00:20, TX, 2, 3, 'in another State'"
  })
  void cases_hours_apart_may_be_one_incident_whatever_the_calendar_day(
      String one, String other, String state, int value, int atMost, String what) {
    Numbered number =
        offense(state, AT)
            .with(arrested(state, one, "case 1"))
            .with(arrested(state, other, "case 2"))
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).as(what).isEqualTo(value);
    assertThat(number.atMost()).as(what).isEqualTo(atMost);
  }

  @Test
  void a_refusal_hours_before_this_arrest_may_be_of_it() {
    for (String at : List.of("2002-05-01T00:05", "2002-04-30T23:55", "2002-04-30T23:10")) {
      assertThat(refusalsAfter(at).value()).as(at).isEqualTo(1);
      assertThat(refusalsAfter(at).atMost()).as(at).isEqualTo(2);
    }
    assertThat(refusalsAfter("2002-04-30T23:09").value()).isEqualTo(2);
  }

  private static Numbered refusalsAfter(String at) {
    LocalDateTime time = LocalDateTime.parse(at);
    return offense("LA", AT)
        .refusing()
        .with(
            EarlierEvent.of(EarlierEventKind.REFUSAL)
                .in("LA")
                .ofOffenseOn(time.toLocalDate())
                .on(time.toLocalDate())
                .ofIncident("case 1")
                .ofOffenseAt(time)
                .build())
        .by(EVALUATOR)
        .refusal();
  }

  private static EarlierEvent arrested(String state, String at, String incident) {
    LocalDateTime time = LocalDateTime.parse(at);
    return EarlierEvent.of(EarlierEventKind.CONVICTION)
        .in(state)
        .ofOffenseOn(time.toLocalDate())
        .on(LocalDate.parse("1999-06-01"))
        .inCourtOfRecord(true)
        .ofIncident(incident)
        .ofOffenseAt(time)
        .build();
  }

  @ParameterizedTest
  @CsvSource({"x", "'X '", "' x '", "'X\u00a0'", "'\uff38'"})
  void an_incident_is_one_however_its_name_is_spelled(String name) {
    Numbered number =
        offense("LA", AT)
            .with(of("LA", EarlierEventKind.CONVICTION, "1999-04-03", "2000-01-15", "X"))
            .with(of("LA", EarlierEventKind.CONVICTION, "1999-08-03", "2000-06-15", name))
            .by(EVALUATOR)
            .offense();
    assertThat(number.atMost()).isEqualTo(2);
  }

  @Test
  void a_blank_names_no_incident() {
    assertThat(of("LA", EarlierEventKind.CONVICTION, "1999-04-03", "2000-01-15", " ").incident())
        .isNull();
  }

  @Test
  void an_incident_whose_days_lie_within_and_past_the_look_back_cannot_be_told() {
    Numbered number =
        offense("LA", AT)
            .convicted("1991-04-03", "1992-04-30")
            .convicted("1991-04-03", "1992-05-01")
            .by(EVALUATOR)
            .offense();
    assertThat(number.value()).isEqualTo(1);
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events().get(0).why())
        .isEqualTo(
            "Counts once: one incident. Of its days some lie within the look-back, some past it.");
  }

  @Test
  void a_conviction_that_was_vacated_gives_way_to_the_one_after_it_also_on_the_same_day() {
    for (String day : List.of("2000-01-15", "2001-02-01")) {
      Numbered number =
          offense("LA", AT)
              .with(stands("1999-04-03", "2000-01-15", "case 1", Status.VACATED))
              .with(stands("1999-04-03", day, "case 1", Status.ON_RECORD))
              .by(EVALUATOR)
              .offense();
      assertThat(number.value()).isEqualTo(2);
      assertThat(number.atMost()).isEqualTo(2);
      assertThat(number.events().get(0).why()).isEqualTo("Vacated.");
    }
  }

  @ParameterizedTest
  @CsvSource({"VACATED", "REPLACED"})
  void a_conviction_that_does_not_stand_counts_as_nothing_and_decides_no_arrest(Status status) {
    Numbered number =
        offense("LA", AT)
            .with(stands("1999-04-03", "2000-01-15", "case 1", status))
            .by(EVALUATOR)
            .offense();
    assertThat(number.atMost()).isEqualTo(1);
    Numbered open =
        offense("LA", AT)
            .with(stands("1999-04-03", "2000-01-15", "case 1", status))
            .with(of("LA", EarlierEventKind.ARREST, "1999-04-03", "1999-04-03", "case 1"))
            .by(EVALUATOR)
            .offense();
    assertThat(open.value()).isEqualTo(1);
    assertThat(open.atMost()).isEqualTo(2);
  }

  private static EarlierEvent of(
      String state, EarlierEventKind kind, String offense, String day, String incident) {
    return anEvent(kind).in(state).ofOffenseOn(offense).on(day).ofIncident(incident).build();
  }

  private static EarlierEvent stands(String offense, String day, String incident, Status status) {
    return aConviction()
        .in("LA")
        .ofOffenseOn(offense)
        .on(day)
        .standing(status)
        .ofIncident(incident)
        .build();
  }
}
