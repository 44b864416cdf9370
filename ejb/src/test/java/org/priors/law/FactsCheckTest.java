package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.BOOK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.problems.Collector;
import org.priors.problems.Problem;
import org.priors.problems.Refused;

class FactsCheckTest {

  private static final String AT = "2002-05-01T23:10";

  @Test
  void sound_facts_have_no_problem() {
    assertThat(
            problems(
                offense("LA", AT)
                    .arrest("2002-05-01T23:30")
                    .notice("2002-05-01T23:55")
                    .request("2002-05-02T09:00")
                    .warrant("2002-05-02T01:00")
                    .convicted("1999-04-03", "2000-01-15")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "la", "", "default", "chandler-police", "Louisiana"})
  void an_unknown_state_is_a_problem(String state) {
    assertThat(problems(offense(state, AT))).containsExactly("unknown-state /state");
  }

  @Test
  void a_long_name_of_a_state_is_cut_in_the_answer() {
    assertThat(all(offense("x".repeat(40), AT)).get(0).sentence()).contains("x".repeat(40) + "'");
    assertThat(all(offense("x".repeat(41), AT)).get(0).sentence())
        .contains("x".repeat(40) + "...'");
  }

  @Test
  void a_missing_state_or_time_is_a_problem() {
    assertThat(problems(offense(null, AT))).containsExactly("missing /state");
    assertThat(problems(offense("LA", null))).containsExactly("missing /offense/at");
  }

  @ParameterizedTest
  @CsvSource({
    "LA, 2001-12-31T23:59, false",
    "LA, 2002-01-01T00:00, true",
    "FL, 2001-06-30T23:59, false",
    "FL, 2001-07-01T00:00, true",
    "BASELINE, 2001-12-31T23:59, false",
    "BASELINE, 2002-01-01T00:00, true"
  })
  void a_day_before_the_first_value_of_the_state_is_a_problem(
      String state, String at, boolean sound) {
    assertThat(problems(offense(state, at)))
        .isEqualTo(sound ? List.of() : List.of("before-first-value /offense/at"));
  }

  @Test
  void the_day_on_which_the_law_book_begins_is_said() {
    assertThat(all(offense("FL", "2001-06-30T23:59")).get(0).sentence())
        .isEqualTo("The law book for Florida begins on 1 Jul 2001.");
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31T23:59, false",
    "1900-01-01T00:00, true",
    "9999-12-31T23:59, true",
    "+10000-01-01T00:00, false"
  })
  void a_time_lies_in_the_years_1900_to_9999(String at, boolean sound) {
    assertThat(problems(offense("LA", at))).doesNotContain("missing /offense/at");
    assertThat(problems(offense("LA", at)).contains("not-a-time /offense/at")).isEqualTo(!sound);
    assertThat(problems(offense("LA", AT).warrant(at)).contains("not-a-time /warrant/at"))
        .isEqualTo(!sound);
  }

  @Test
  void a_time_that_cannot_be_is_not_out_of_order_too() {
    assertThat(problems(offense("LA", AT).warrant("1899-12-31T23:59")))
        .containsExactly("not-a-time /warrant/at");
    assertThat(problems(offense("LA", "1899-12-31T23:59")))
        .containsExactly("not-a-time /offense/at");
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "120, true", "121, false"})
  void an_age_is_0_to_120(int age, boolean sound) {
    assertThat(problems(offense("LA", AT).age(age)))
        .isEqualTo(sound ? List.of() : List.of("impossible-age /offense/age"));
  }

  @Test
  void a_refused_test_with_a_result_contradicts_itself() {
    assertThat(problems(offense("LA", AT).refusingWithAResult()))
        .containsExactly("contradictory /offense/refused");
    assertThat(problems(offense("LA", AT).refusingWithAResult().bac(null))).isEmpty();
    assertThat(problems(offense("LA", AT).bac(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "99, true", "100, false"})
  void the_number_of_an_offense_is_1_to_99(int number, boolean sound) {
    assertThat(problems(offense("LA", AT).number(number)))
        .isEqualTo(sound ? List.of() : List.of("bad-number /offenseNumber"));
  }

  @Test
  void each_step_comes_at_or_after_the_one_before() {
    assertThat(problems(offense("LA", AT).arrest(AT).notice(AT).request(AT).warrant(AT))).isEmpty();
    assertThat(problems(offense("LA", AT).arrest("2002-05-01T23:09")))
        .containsExactly("out-of-order /arrest/at");
    assertThat(problems(offense("LA", AT).notice("2002-05-01T23:09")))
        .containsExactly("out-of-order /notice/at");
    assertThat(problems(offense("LA", AT).arrest("2002-05-01T23:30").notice("2002-05-01T23:20")))
        .containsExactly("out-of-order /notice/at");
    assertThat(problems(offense("LA", AT).notice("2002-05-02T10:00").request("2002-05-02T09:59")))
        .containsExactly("out-of-order /request/at");
    assertThat(problems(offense("LA", AT).warrant("2002-05-01T23:09")))
        .containsExactly("out-of-order /warrant/at");
  }

  @Test
  void a_request_without_a_notice_has_nothing_to_come_after() {
    assertThat(problems(offense("LA", AT).request("2002-01-01T00:00"))).isEmpty();
  }

  @Test
  void an_event_without_its_kind_state_or_day_is_a_problem() {
    assertThat(problems(offense("LA", AT).with(event(null, null, null, null))))
        .containsExactly(
            "missing /history/0/kind", "missing /history/0/state", "missing /history/0/date");
  }

  @ParameterizedTest
  @CsvSource({"TX, true", "ZZ, true", "la, false", "Texas, false", "T, false", "TX1, false"})
  void the_state_of_an_event_is_two_letters_though_the_book_need_not_have_it(
      String state, boolean sound) {
    assertThat(
            problems(
                offense("LA", AT)
                    .with(
                        event(EarlierEventKind.CONVICTION, state, null, LocalDate.of(2000, 1, 1)))))
        .isEqualTo(sound ? List.of() : List.of("unknown-state /history/0/state"));
  }

  @Test
  void an_event_of_the_baseline_system_is_of_the_baseline_system() {
    EarlierEvent event =
        event(EarlierEventKind.CONVICTION, "BASELINE", null, LocalDate.of(2000, 1, 1));
    assertThat(problems(offense("BASELINE", AT).with(event))).isEmpty();
    assertThat(problems(offense("LA", AT).with(event)))
        .containsExactly("unknown-state /history/0/state");
  }

  @Test
  void the_offense_behind_an_event_is_not_later_than_the_event() {
    LocalDate day = LocalDate.of(2000, 1, 1);
    assertThat(problems(offense("LA", AT).with(event(EarlierEventKind.CONVICTION, "LA", day, day))))
        .isEmpty();
    assertThat(
            problems(
                offense("LA", AT)
                    .with(event(EarlierEventKind.CONVICTION, "LA", day.plusDays(1), day))))
        .containsExactly("contradictory /history/0/offenseDate");
  }

  @Test
  void the_days_of_an_event_lie_in_the_years_1900_to_9999() {
    LocalDate before = LocalDate.of(1899, 12, 31);
    assertThat(
            problems(offense("LA", AT).with(event(EarlierEventKind.ARREST, "LA", before, before))))
        .containsExactly("not-a-time /history/0/date", "not-a-time /history/0/offenseDate");
  }

  @Test
  void everything_that_is_wrong_is_listed_at_once() {
    assertThat(
            problems(
                offense("ZZ", AT)
                    .age(130)
                    .refusingWithAResult()
                    .number(0)
                    .arrest("2002-04-01T00:00")
                    .warrant("2002-04-01T00:00")
                    .convicted("2000-01-01")
                    .with(event(null, "TX", null, LocalDate.of(2000, 1, 1)))))
        .containsExactly(
            "unknown-state /state",
            "impossible-age /offense/age",
            "contradictory /offense/refused",
            "out-of-order /arrest/at",
            "out-of-order /warrant/at",
            "bad-number /offenseNumber",
            "missing /history/1/kind");
  }

  @Test
  void the_state_and_day_can_be_checked_alone() {
    Collector problems = new Collector();
    FactsCheck.state(BOOK, offense("FL", "2001-06-30T12:00").age(130).facts(), problems);
    assertThat(codes(problems)).containsExactly("before-first-value /offense/at");
  }

  @Test
  void what_is_a_problem_already_is_not_missing_too() {
    Collector problems = new Collector();
    problems.add("not-a-time", "/offense/at", "No time.");
    FactsCheck.check(BOOK, offense("LA", null).facts(), problems);
    assertThat(codes(problems)).containsExactly("not-a-time /offense/at");
  }

  private static EarlierEvent event(
      EarlierEventKind kind, String state, LocalDate offense, LocalDate day) {
    return EarlierEvent.of(kind).in(state).ofOffenseOn(offense).on(day).build();
  }

  private static List<String> problems(FactsFixture facts) {
    return all(facts).stream().map(each -> each.code() + " " + each.place()).toList();
  }

  private static List<Problem> all(FactsFixture facts) {
    Collector problems = new Collector();
    FactsCheck.check(BOOK, facts.facts(), problems);
    return found(problems);
  }

  private static List<String> codes(Collector problems) {
    return found(problems).stream().map(each -> each.code() + " " + each.place()).toList();
  }

  private static List<Problem> found(Collector problems) {
    try {
      problems.refuseIfAny();
      return List.of();
    } catch (Refused refused) {
      return refused.problems();
    }
  }
}
