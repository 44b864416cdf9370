package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.FactsFixture.offence;
import static org.priors.law.ShippedBook.BOOK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.law.EarlierEvent.Status;
import org.priors.problems.Collector;
import org.priors.problems.Problem;
import org.priors.problems.Refused;

class FactsCheckTest {

  private static final String AT = "2002-05-01T23:10";

  @Test
  void sound_facts_have_no_problem() {
    assertThat(
            problems(
                offence("LA", AT)
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
    assertThat(problems(offence(state, AT))).containsExactly("unknown-state /state");
  }

  @Test
  void a_long_name_of_a_state_is_cut_in_the_answer() {
    assertThat(all(offence("x".repeat(40), AT)).get(0).sentence()).contains("x".repeat(40) + "'");
    assertThat(all(offence("x".repeat(41), AT)).get(0).sentence())
        .contains("x".repeat(40) + "...'");
  }

  @Test
  void a_missing_state_or_time_is_a_problem() {
    assertThat(problems(offence(null, AT))).containsExactly("missing /state");
    assertThat(problems(offence("LA", null))).containsExactly("missing /offence/at");
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
    assertThat(problems(offence(state, at)))
        .isEqualTo(sound ? List.of() : List.of("before-first-value /offence/at"));
  }

  @Test
  void the_day_on_which_the_law_book_begins_is_said() {
    assertThat(all(offence("FL", "2001-06-30T23:59")).get(0).sentence())
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
    assertThat(problems(offence("LA", at))).doesNotContain("missing /offence/at");
    assertThat(problems(offence("LA", at)).contains("not-a-time /offence/at")).isEqualTo(!sound);
    assertThat(problems(offence("LA", AT).warrant(at)).contains("not-a-time /warrant/at"))
        .isEqualTo(!sound);
  }

  @Test
  void a_time_that_cannot_be_is_not_out_of_order_too() {
    assertThat(problems(offence("LA", AT).warrant("1899-12-31T23:59")))
        .containsExactly("not-a-time /warrant/at");
    assertThat(problems(offence("LA", "1899-12-31T23:59")))
        .containsExactly("not-a-time /offence/at");
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "120, true", "121, false"})
  void an_age_is_0_to_120(int age, boolean sound) {
    assertThat(problems(offence("LA", AT).age(age)))
        .isEqualTo(sound ? List.of() : List.of("impossible-age /offence/age"));
  }

  @Test
  void a_refused_test_with_a_result_contradicts_itself() {
    assertThat(problems(offence("LA", AT).refusingWithAResult()))
        .containsExactly("contradictory /offence/refused");
    assertThat(problems(offence("LA", AT).refusingWithAResult().bac(null))).isEmpty();
    assertThat(problems(offence("LA", AT).bac(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "99, true", "100, false"})
  void the_number_of_an_offence_is_1_to_99(int number, boolean sound) {
    assertThat(problems(offence("LA", AT).number(number)))
        .isEqualTo(sound ? List.of() : List.of("bad-number /offenceNumber"));
  }

  @Test
  void each_step_comes_at_or_after_the_one_before() {
    assertThat(problems(offence("LA", AT).arrest(AT).notice(AT).request(AT).warrant(AT))).isEmpty();
    assertThat(problems(offence("LA", AT).arrest("2002-05-01T23:09")))
        .containsExactly("out-of-order /arrest/at");
    assertThat(problems(offence("LA", AT).notice("2002-05-01T23:09")))
        .containsExactly("out-of-order /notice/at");
    assertThat(problems(offence("LA", AT).arrest("2002-05-01T23:30").notice("2002-05-01T23:20")))
        .containsExactly("out-of-order /notice/at");
    assertThat(problems(offence("LA", AT).notice("2002-05-02T10:00").request("2002-05-02T09:59")))
        .containsExactly("out-of-order /request/at");
    assertThat(problems(offence("LA", AT).warrant("2002-05-01T23:09")))
        .containsExactly("out-of-order /warrant/at");
  }

  @Test
  void a_request_without_a_notice_has_nothing_to_come_after() {
    assertThat(problems(offence("LA", AT).request("2002-01-01T00:00"))).isEmpty();
  }

  @Test
  void an_event_without_its_kind_state_or_day_is_a_problem() {
    assertThat(problems(offence("LA", AT).with(event(null, null, null, null))))
        .containsExactly(
            "missing /history/0/kind", "missing /history/0/state", "missing /history/0/date");
  }

  @ParameterizedTest
  @CsvSource({"TX, true", "ZZ, true", "la, false", "Texas, false", "T, false", "TX1, false"})
  void the_state_of_an_event_is_two_letters_though_the_book_need_not_have_it(
      String state, boolean sound) {
    assertThat(
            problems(
                offence("LA", AT)
                    .with(event(EventKind.CONVICTION, state, null, LocalDate.of(2000, 1, 1)))))
        .isEqualTo(sound ? List.of() : List.of("unknown-state /history/0/state"));
  }

  @Test
  void an_event_of_the_baseline_system_is_of_the_baseline_system() {
    EarlierEvent event = event(EventKind.CONVICTION, "BASELINE", null, LocalDate.of(2000, 1, 1));
    assertThat(problems(offence("BASELINE", AT).with(event))).isEmpty();
    assertThat(problems(offence("LA", AT).with(event)))
        .containsExactly("unknown-state /history/0/state");
  }

  @Test
  void the_offence_behind_an_event_is_not_later_than_the_event() {
    LocalDate day = LocalDate.of(2000, 1, 1);
    assertThat(problems(offence("LA", AT).with(event(EventKind.CONVICTION, "LA", day, day))))
        .isEmpty();
    assertThat(
            problems(
                offence("LA", AT).with(event(EventKind.CONVICTION, "LA", day.plusDays(1), day))))
        .containsExactly("contradictory /history/0/offenceDate");
  }

  @Test
  void the_days_of_an_event_lie_in_the_years_1900_to_9999() {
    LocalDate before = LocalDate.of(1899, 12, 31);
    assertThat(problems(offence("LA", AT).with(event(EventKind.ARREST, "LA", before, before))))
        .containsExactly("not-a-time /history/0/date", "not-a-time /history/0/offenceDate");
  }

  @Test
  void everything_that_is_wrong_is_listed_at_once() {
    assertThat(
            problems(
                offence("ZZ", AT)
                    .age(130)
                    .refusingWithAResult()
                    .number(0)
                    .arrest("2002-04-01T00:00")
                    .warrant("2002-04-01T00:00")
                    .convicted("2000-01-01")
                    .with(event(null, "TX", null, LocalDate.of(2000, 1, 1)))))
        .containsExactly(
            "unknown-state /state",
            "impossible-age /offence/age",
            "contradictory /offence/refused",
            "out-of-order /arrest/at",
            "out-of-order /warrant/at",
            "bad-number /offenceNumber",
            "missing /history/1/kind");
  }

  @Test
  void the_state_and_day_can_be_checked_alone() {
    Collector problems = new Collector();
    FactsCheck.state(BOOK, offence("FL", "2001-06-30T12:00").age(130).facts(), problems);
    assertThat(codes(problems)).containsExactly("before-first-value /offence/at");
  }

  @Test
  void what_is_a_problem_already_is_not_missing_too() {
    Collector problems = new Collector();
    problems.add("not-a-time", "/offence/at", "No time.");
    FactsCheck.check(BOOK, offence("LA", null).facts(), problems);
    assertThat(codes(problems)).containsExactly("not-a-time /offence/at");
  }

  private static EarlierEvent event(
      EventKind kind, String state, LocalDate offence, LocalDate day) {
    return new EarlierEvent(kind, state, offence, day, null, Status.ON_RECORD);
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
