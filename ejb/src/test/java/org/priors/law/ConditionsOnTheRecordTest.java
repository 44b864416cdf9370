package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.BookFixture.aBook;
import static org.priors.law.FactsFixture.offense;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Printed conditions are asked of the record; what it does not tell leaves every row. */
class ConditionsOnTheRecordTest {

  private static final String AT = "2002-05-01T23:10";
  private static final String JAIL = "criminal/dwi/jail";
  private static final String PERIOD = "selected-by: offense\nunit: period\nnumber: offenses";

  private static final String[] BY_PROBATION = {
    "{number: 1, given: {probation: no}, min: P7D, cite: c}",
    "{number: 1, given: {probation: yes}, min: P2D, cite: c}",
    "{number: 2, min: P30D, cite: c}",
    "{number: 3, given: {probation: no}, min: P90D, cite: c}",
    "{number: 3, given: {probation: yes}, min: P60D, cite: c}"
  };

  @Test
  void what_is_known_decides_between_two_rows_of_a_column() {
    assertThat(days(1, Map.of(Circumstance.PROBATION, false), BY_PROBATION)).containsExactly(7);
    assertThat(days(1, Map.of(Circumstance.PROBATION, true), BY_PROBATION)).containsExactly(2);
    assertThat(days(3, Map.of(Circumstance.PROBATION, true), BY_PROBATION)).containsExactly(60);
  }

  @Test
  void what_is_not_known_leaves_both_rows_of_the_column_and_none_of_a_lower_one() {
    assertThat(days(1, Map.of(), BY_PROBATION)).containsExactly(7, 2);
    assertThat(days(2, Map.of(), BY_PROBATION)).containsExactly(30);
    assertThat(days(3, Map.of(), BY_PROBATION)).containsExactly(90, 60);
    assertThat(jail(3, Map.of(), BY_PROBATION).why())
        .isEqualTo("It hangs on whether probation is granted, which is not known.");
  }

  @Test
  void a_column_whose_condition_may_not_hold_leaves_the_one_below_it() {
    String[] rules = {
      "{number: 1, min: P7D, cite: c}", "{number: 2, given: {interlock: no}, min: P30D, cite: c}"
    };
    assertThat(days(2, Map.of(), rules)).containsExactly(7, 30);
    assertThat(days(2, Map.of(Circumstance.INTERLOCK, true), rules)).containsExactly(7);
    assertThat(days(2, Map.of(Circumstance.INTERLOCK, false), rules)).containsExactly(30);
  }

  @Test
  void of_columns_that_all_ask_the_same_the_one_of_the_number_is_shown_and_none_may_hold() {
    String[] rules = {
      "{number: 1, given: {convicted: yes}, min: P1D, cite: c}",
      "{number: 2, given: {convicted: yes}, min: P2D, cite: c}",
      "{number: 3, given: {convicted: yes}, min: P3D, cite: c}"
    };
    assertThat(days(2, Map.of(), rules)).containsExactly(2, 0);
    assertThat(days(3, Map.of(), rules)).containsExactly(3, 0);
    assertThat(jail(3, Map.of(Circumstance.CONVICTED, false), rules).isKnown()).isFalse();
  }

  @Test
  void rows_that_come_to_the_same_are_shown_once() {
    assertThat(
            days(
                1,
                Map.of(),
                "{number: 1, given: {diversion: yes}, min: P7D, cite: c}",
                "{number: 1, given: {diversion: no}, min: P7D, cite: d}"))
        .containsExactly(7);
  }

  @Test
  void a_number_that_is_given_is_of_events_that_the_record_need_not_have() {
    String[] rules = {
      "{number: 2, max: P2Y, cite: c}",
      "{number: 2, earlier: {events: [conviction], within: P5Y, times: '>=1'}, min: P5D, cite: c}"
    };
    Line asCharged = jail(2, Map.of(), rules);
    assertThat(asCharged.min()).isNull();
    assertThat(asCharged.either()).hasSize(1);
    Evaluator book = book(rules);
    assertThat(offense("XX", AT).number(2).convicted("1997-05-01").by(book).line(Topic.JAIL).min())
        .isEqualTo(new Measure(Term.parse("P5D"), 0));
  }

  @Test
  void a_condition_in_words_is_refused_but_in_files_that_something_was_decided_by() {
    BookFixture book =
        aBook().withRules(JAIL, PERIOD, "{number: 1, condition: if so, min: P7D, cite: c}");
    assertThat(book.refusal())
        .isEqualTo(
            "us/xx/"
                + JAIL
                + ".yaml, line 9: 'condition' is no longer kept: ask what is printed by"
                + " conditions of the rule, such as 'convictions', 'earlier' or 'given'; what no"
                + " record can tell is a 'text'.");
    SortedMap<String, byte[]> files = book.files();
    Rule kept =
        BookLoader.loadKept(files).parameter("us/xx/" + JAIL).values().get(0).rules().get(0);
    assertThat(kept.sanction().condition()).isEqualTo("if so");
  }

  private static Evaluator book(String... rules) {
    return aBook().withRules(JAIL, PERIOD, rules).evaluator();
  }

  private static Line jail(int number, Map<Circumstance, Boolean> known, String... rules) {
    Map<Circumstance, Boolean> circumstances = new EnumMap<>(Circumstance.class);
    circumstances.putAll(known);
    Facts facts =
        offense("XX", AT).number(number).facts().toBuilder().circumstances(circumstances).build();
    return book(rules).evaluate(facts).line(Topic.JAIL);
  }

  /** Of the answer, and of what may hold instead; 0 where that is nothing. */
  private static List<Integer> days(int number, Map<Circumstance, Boolean> known, String... rules) {
    Line line = jail(number, known, rules);
    return Stream.concat(Stream.of(line), line.either().stream())
        .map(each -> each.isKnown() ? each.min().term().days() : 0)
        .toList();
  }
}
