package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.BookFixture.aBook;
import static org.priors.law.FactsFixture.offense;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFinderTest {

  private static final String AT = "2002-05-01T23:10";
  private static final String FINE = "criminal/dwi/fine";
  private static final String USD = "selected-by: offense\nunit: usd\nnumber: offenses";

  @ParameterizedTest
  @CsvSource({"1, 100", "2, 100", "3, 300", "4, 300"})
  void the_last_column_not_above_the_number_holds(int number, long dollars) {
    Line fine =
        fine(
            offense("XX", AT).number(number),
            "{number: 1, min: 100, cite: c, printed: w}",
            "{number: 3, min: 300, cite: c, printed: w}");
    assertThat(fine.min().number()).isEqualTo(dollars * 100);
  }

  @Test
  void that_a_column_is_shown_for_a_later_number_is_said() {
    String rule = "{number: 2, min: 100, cite: c, printed: w}";
    assertThat(fine(offense("XX", AT).number(2), rule).why()).isNull();
    assertThat(fine(offense("XX", AT).number(3), rule).why())
        .isEqualTo("The last column that the source prints is the 2nd; it is shown for the 3rd.");
    assertThat(fine(offense("XX", AT).number(3), "{min: 100, cite: c, printed: w}").why()).isNull();
  }

  @Test
  void a_row_for_the_age_goes_before_a_nearer_number_and_a_narrower_result() {
    String[] rules = {
      "{number: 2, bac: '>=0.08', min: 100, cite: c, printed: w}",
      "{number: 1, age: <21, min: 200, cite: c, printed: w}"
    };
    assertThat(fine(offense("XX", AT).number(2).age(20), rules).min().number()).isEqualTo(20_000);
    assertThat(fine(offense("XX", AT).number(2).age(21), rules).min().number()).isEqualTo(10_000);
    assertThat(dollars(offense("XX", AT).number(2).age(20), rules[1], rules[0])).isEqualTo(200);
  }

  @Test
  void the_order_of_the_rows_does_not_matter() {
    String first = "{number: 1, min: 100, cite: c, printed: w}";
    String third = "{number: 3, min: 300, cite: c, printed: w}";
    assertThat(dollars(offense("XX", AT).number(3), first, third)).isEqualTo(300);
    assertThat(dollars(offense("XX", AT).number(3), third, first)).isEqualTo(300);
  }

  @ParameterizedTest
  @CsvSource({"79, none", "80, 100", "149, 100", "150, 200", "199, 200", "200, 300"})
  void of_rows_for_the_result_the_highest_that_is_reached_holds(int bac, String dollars) {
    Line fine =
        fine(
            offense("XX", AT).bac(bac),
            "{bac: '>=0.20', min: 300, cite: c, printed: w}",
            "{bac: '>=0.08', min: 100, cite: c, printed: w}",
            "{bac: '>=0.15', min: 200, cite: c, printed: w}");
    assertThat(fine.isKnown() ? String.valueOf(fine.min().number() / 100) : "none")
        .isEqualTo(dollars);
  }

  @Test
  void a_row_for_commercial_drivers_a_crash_or_earlier_convictions_is_narrower_than_one_for_all() {
    String all = "{bac: '>=0.08', min: 100, cite: c, printed: w}";
    String commercial = "{commercial: yes, min: 200, cite: c, printed: w}";
    String crash = "{crash: [death], min: 300, cite: c, printed: w}";
    String convicted = "{convictions: '>=1', min: 400, cite: c, printed: w}";
    assertThat(dollars(offense("XX", AT).commercial(), commercial, all)).isEqualTo(200);
    assertThat(dollars(offense("XX", AT).commercial(), all, commercial)).isEqualTo(200);
    assertThat(dollars(offense("XX", AT), all, commercial)).isEqualTo(100);
    assertThat(dollars(offense("XX", AT).crash(CrashHarm.DEATH), all, crash)).isEqualTo(300);
    assertThat(dollars(offense("XX", AT).crash(CrashHarm.INJURY), all, crash)).isEqualTo(100);
    assertThat(dollars(offense("XX", AT).number(2), all, convicted)).isEqualTo(400);
    assertThat(dollars(offense("XX", AT).number(1), all, convicted)).isEqualTo(100);
    assertThat(dollars(offense("XX", AT).commercial().crash(CrashHarm.DEATH), crash, commercial))
        .isEqualTo(200);
    assertThat(dollars(offense("XX", AT).number(2).crash(CrashHarm.DEATH), convicted, crash))
        .isEqualTo(300);
  }

  @Test
  void the_row_for_a_crash_may_hold_where_none_is_told_and_does_not_where_there_was_none() {
    String all = "{number: 1, min: 100, cite: c, printed: w}";
    String crash = "{number: 1, crash: [death], min: 300, cite: c, printed: w}";
    Line open = fine(offense("XX", AT).crash(null), all, crash);
    assertThat(open.min().number() / 100).isEqualTo(100);
    assertThat(open.either())
        .singleElement()
        .satisfies(may -> assertThat(may.min().number() / 100).isEqualTo(300))
        .satisfies(
            may ->
                assertThat(may.why())
                    .startsWith(
                        "It hangs on whether somebody was hurt or killed in a crash, which is not"
                            + " known."));
    assertThat(fine(offense("XX", AT), all, crash).either()).isEmpty();
  }

  @Test
  void the_row_for_a_crash_at_a_lower_number_does_not_hold_at_a_higher_one() {
    String crash = "{number: 1, crash: [death], min: 300, cite: c, printed: w}";
    String second = "{number: 2, min: 200, cite: c, printed: w}";
    assertThat(fine(offense("XX", AT).number(2).crash(null), crash, second).either()).isEmpty();
  }

  @Test
  void beside_a_row_for_no_crash_the_book_has_one_for_each_crash() {
    List<Rule> alone =
        ShippedBook.BOOK.states().stream()
            .flatMap(state -> state.all().stream())
            .flatMap(parameter -> parameter.values().stream())
            .flatMap(value -> value.rules().stream().filter(rule -> lacksACrash(value, rule)))
            .toList();
    assertThat(alone).isEmpty();
  }

  private static boolean lacksACrash(InForce value, Rule rule) {
    return Set.of(CrashHarm.NONE).equals(rule.when().crash())
        && !Stream.of(CrashHarm.INJURY, CrashHarm.DEATH)
            .allMatch(
                harm ->
                    value.rules().stream()
                        .map(Rule::when)
                        .filter(when -> when.number() == rule.when().number())
                        .anyMatch(when -> when.crash() != null && when.crash().contains(harm)));
  }

  @Test
  void of_two_rows_that_hold_alike_the_first_is_meant() {
    assertThat(
            dollars(
                offense("XX", AT),
                "{min: 100, cite: c, printed: w}",
                "{min: 200, cite: c, printed: w}"))
        .isEqualTo(100);
  }

  @Test
  void a_tier_adds_to_the_row_of_its_own_number_and_of_no_other() {
    String[] rules = {
      "{number: 1, min: 100, max: 500, cite: c1, printed: w1}",
      "{number: 2, min: 200, max: 600, cite: c2, printed: w2}",
      "{number: 2, bac: '>=0.15', max: 900, supplements: yes, cite: c3, printed: w3}",
      "{bac: '>=0.20', min: 300, supplements: yes, cite: c4, printed: w4}"
    };
    Line first = fine(offense("XX", AT).number(1).bac(150), rules);
    assertThat(first.max().number()).isEqualTo(50_000);
    assertThat(first.citation()).isEqualTo("c1");
    Line second = fine(offense("XX", AT).number(2).bac(149), rules);
    assertThat(second.max().number()).isEqualTo(60_000);
    Line high = fine(offense("XX", AT).number(2).bac(150), rules);
    assertThat(high.max().number()).isEqualTo(90_000);
    assertThat(high.min().number()).isEqualTo(20_000);
    assertThat(high.citation()).isEqualTo("c2; c3");
    assertThat(high.printed()).isEqualTo("w2; w3");
    Line higher = fine(offense("XX", AT).number(2).bac(200), rules);
    assertThat(higher.min().number()).isEqualTo(30_000);
    assertThat(higher.rules()).hasSize(3);
    assertThat(fine(offense("XX", AT).number(1).bac(200), rules).min().number()).isEqualTo(30_000);
  }

  @Test
  void a_tier_with_less_than_the_row_does_not_lessen_it() {
    String[] rules = {
      "{min: 500, cite: c, printed: w}",
      "{bac: '>=0.08', min: 100, supplements: yes, cite: c, printed: w}",
    };
    assertThat(dollars(offense("XX", AT), rules)).isEqualTo(500);
  }

  @Test
  void what_is_mandatory_is_the_hard_part_or_what_a_tier_makes_so() {
    String[] rules = {
      "{min: P10D, max: P6M, hard: P2D, cite: c, printed: w}",
      "{bac: '>=0.15', min: PT48H, mandatory: yes, supplements: yes, cite: c, printed: w}",
      "{bac: '>=0.20', min: PT72H, mandatory: no, supplements: yes, cite: c, printed: w}",
      "{bac: '>=0.25', mandatory: yes, supplements: yes, text: t, cite: c, printed: w}"
    };
    assertThat(jail(149, rules).mandatory().term()).hasToString("P2D");
    assertThat(jail(150, rules).mandatory().term()).hasToString("PT48H");
    assertThat(jail(200, rules).mandatory().term()).hasToString("PT48H");
    assertThat(jail(250, rules).mandatory().term()).hasToString("PT48H");
    assertThat(jail(149, "{min: P10D, cite: c, printed: w}").mandatory()).isNull();
  }

  @Test
  void a_result_that_no_row_is_for_is_told_from_a_case_that_no_row_is_for() {
    assertThat(
            fine(offense("XX", AT).bac(79), "{bac: '>=limit', min: 1, cite: c, printed: w}").why())
        .isEqualTo("The source prints no row for a result of .079.");
    assertThat(
            fine(offense("XX", AT).bac(0), "{bac: '>=limit', min: 1, cite: c, printed: w}").why())
        .isEqualTo("The source prints no row for a result of .00.");
    assertThat(fine(offense("XX", AT), "{age: <21, min: 1, cite: c, printed: w}").why())
        .isEqualTo("The source prints no row for this case.");
    assertThat(fine(offense("XX", AT).bac(null), "{age: <21, min: 1, cite: c, printed: w}").why())
        .isEqualTo("The source prints no row for this case.");
  }

  @Test
  void an_empty_cell_and_a_parameter_that_is_not_there_say_so() {
    Line empty = fine(offense("XX", AT), "{cite: c, printed: w, missing: the cell is empty}");
    assertThat(empty.isKnown()).isFalse();
    assertThat(empty.why()).isEqualTo("The source has no value: the cell is empty.");
    assertThat(empty.citation()).isEqualTo("c");
    assertThat(empty.min()).isNull();
    assertThat(empty.max()).isNull();
    assertThat(empty.mandatory()).isNull();
    Line none =
        offense("XX", AT)
            .by(aBook().withRules(FINE, USD, "{min: 1, cite: c, printed: w}").evaluator())
            .line(Topic.JAIL);
    assertThat(none.isKnown()).isFalse();
    assertThat(none.why()).isEqualTo("Jail is not in the law book for Xanadu.");
    assertThat(none.rules()).isEmpty();
    assertThat(none.citation()).isEmpty();
  }

  @Test
  void a_parameter_that_begins_later_is_not_there_on_the_day() {
    Line fine = fine(offense("XX", "2001-12-31T23:59"), "{min: 1, cite: c, printed: w}");
    assertThat(fine.why()).isEqualTo("Fine is not in the law book for Xanadu on that day.");
  }

  @Test
  void what_other_sources_print_of_the_same_number_goes_with_the_line() {
    Line fine =
        offense("XX", AT)
            .number(2)
            .by(
                aBook()
                    .withRules(
                        FINE,
                        USD,
                        "{number: 1, min: 100, cite: c, printed: w}",
                        "{number: 2, min: 200, cite: c, printed: w}\n    others:"
                            + "\n      - {number: 1, min: 1, cite: c, printed: one}"
                            + "\n      - {number: 2, min: 2, cite: c, printed: two}"
                            + "\n      - {min: 3, cite: c, printed: any}")
                    .evaluator())
            .line(Topic.FINE);
    assertThat(fine.others())
        .extracting(other -> other.source().printed())
        .containsExactly("two", "any");
  }

  private static long dollars(FactsFixture facts, String... rules) {
    return fine(facts, rules).min().number() / 100;
  }

  private static Line fine(FactsFixture facts, String... rules) {
    return facts
        .by(
            aBook()
                .withRules(FINE, USD, rules)
                .withRules(
                    "per_se/limit",
                    "selected-by: arrest\nunit: bac",
                    "{value: 0.08, cite: c, printed: w}")
                .evaluator())
        .line(Topic.FINE);
  }

  private static Line jail(int bac, String... rules) {
    return offense("XX", AT)
        .bac(bac)
        .by(
            aBook()
                .withRules("criminal/dwi/jail", "selected-by: offense\nunit: period", rules)
                .evaluator())
        .line(Topic.JAIL);
  }
}
