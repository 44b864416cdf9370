package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.BookFixture.FINE;
import static org.priors.law.BookFixture.aBook;
import static org.priors.law.BookFixture.withFine;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.law.Timing.Anchor;

class RuleReaderTest {

  @Test
  void a_range_with_min_over_max_is_refused() {
    assertThat(refusal("usd", "{min: 1000.01, max: 1000, cite: c}"))
        .isEqualTo(FINE + ", line 8: 'min' is more than 'max'.");
    assertThat(refusal("period", "{min: P31D, max: P1M, cite: c}"))
        .isEqualTo(FINE + ", line 8: 'min' is more than 'max'.");
    assertThat(refusal("period", "{min: life, max: P99Y, cite: c}"))
        .isEqualTo(FINE + ", line 8: 'min' is more than 'max'.");
  }

  @Test
  void a_range_whose_ends_are_equal_or_open_is_read() {
    assertThat(sanction("usd", "{min: 1000, max: 1000, cite: c}").min().number())
        .isEqualTo(100_000);
    assertThat(sanction("period", "{min: P30D, max: P1M, cite: c}").max().term())
        .isEqualTo(Term.parse("P1M"));
    assertThat(sanction("usd", "{min: 5, cite: c}").max()).isNull();
    assertThat(sanction("usd", "{max: 5, cite: c}").min()).isNull();
  }

  @Test
  void a_rule_without_a_value_says_why() {
    assertThat(refusal("usd", "{number: 1, cite: c}"))
        .isEqualTo(FINE + ", line 8: a rule without a value says in 'missing' why there is none.");
    assertThat(rule("usd", "{number: 1, cite: c, missing: m}").source().missing()).isEqualTo("m");
    assertThat(rule("usd", "{number: 1, cite: c, missing: m}").isPrinted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action: suspension",
        "min: 1",
        "max: 1",
        "permit: p",
        "form: none",
        "form: permanent",
        "value: v",
        "text: t",
        "counts: no"
      })
  void any_of_these_is_a_value(String value) {
    assertThat(rule("usd", "{" + value.replace("value: v", "value: 7") + ", cite: c}"))
        .extracting(Rule::isPrinted)
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"form: text", "hard: P1D", "mandatory: yes", "relation: r"})
  void none_of_these_is_a_value(String value) {
    assertThat(refusal("usd", "{" + value + ", cite: c}")).contains("'missing'");
  }

  @ParameterizedTest
  @CsvSource({
    "form: odd",
    "mandatory: perhaps",
    "sure: high",
    "place: there",
    "supplements: true",
    "commercial: 1",
    "days: working",
    "number: one",
    "bac: 0.08",
    "age: young",
    "crash: [hit]",
    "action: fine",
    "hard: long",
    "permit-after: soon",
    "event: party",
    "status: gone",
    "counts: perhaps",
    "from: birth",
    "to: death",
    "certain: 5"
  })
  void a_key_that_says_what_it_cannot_is_refused(String bad) {
    assertThat(refusal("usd", "{" + bad + ", min: 1, cite: c}"))
        .startsWith(FINE + ", line 8: '")
        .contains("' cannot be: ");
  }

  @Test
  void what_may_stand_there_is_said() {
    assertThat(refusal("usd", "{sure: high, min: 1, cite: c}"))
        .endsWith("'high' cannot be: here may stand one of [low, medium]");
  }

  @ParameterizedTest
  @CsvSource({"usd, 12.34, 1234", "usd, 0, 0", "bac, 0.08, 80", "bac, 0.155, 155", "days, 15, 15"})
  void a_figure_is_kept_in_the_smallest_unit(String unit, String text, long kept) {
    assertThat(rule(unit, "{value: " + text + ", cite: c}").figure().number()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"usd, -1", "usd, 0.001", "usd, many", "bac, 0.0801", "days, 1.5", "days, -1"})
  void a_figure_that_cannot_be_is_refused(String unit, String text) {
    assertThat(refusal(unit, "{value: " + text + ", cite: c}"))
        .startsWith(FINE + ", line 8: '" + text + "' cannot be: ");
  }

  @Test
  void a_term_of_time_and_of_service_is_kept_as_printed() {
    assertThat(rule("period", "{value: P10Y, cite: c}").figure().term())
        .isEqualTo(Term.parse("P10Y"));
    assertThat(sanction("service", "{min: PT100H, cite: c}").min().term())
        .isEqualTo(Term.parse("PT100H"));
  }

  @Test
  void words_and_counts_have_no_figure_and_words_no_range() {
    assertThat(rule("text", "{value: yes, cite: c}").figure()).isNull();
    assertThat(rule("count", "{value: 2 to 3, cite: c}").figure()).isNull();
    assertThat(sanction("count", "{min: 2, cite: c}").min().number()).isEqualTo(2);
    assertThat(refusal("text", "{min: 1, cite: c}"))
        .endsWith("'1' cannot be: a parameter of words has no figures");
  }

  @Test
  void conditions_are_read_and_left_out_they_are_any() {
    When when =
        rule(
                "usd",
                "{number: 3, bac: '>=0.08', age: <21, commercial: yes, hazmat: no, refused: yes,"
                    + " crash: [injury, death], convictions: '>=1', event: reducedPlea,"
                    + " place: here, court-of-record: no, status: pending, impaired: yes,"
                    + " drugs: no, of: [license, interlock], juvenile: yes, min: 1, cite: c}")
            .when();
    assertThat(when)
        .isEqualTo(
            When.number(3)
                .bac(new Bounds(80, Bounds.OPEN))
                .age(new Bounds(Bounds.OPEN, 21))
                .commercial(true)
                .hazmat(false)
                .refused(true)
                .crash(Set.of(CrashHarm.INJURY, CrashHarm.DEATH))
                .convictions(new Bounds(1, Bounds.OPEN))
                .event(EarlierEventKind.REDUCED_PLEA)
                .here(true)
                .courtOfRecord(false)
                .status(EarlierEvent.Status.PENDING)
                .impaired(true)
                .drugs(false)
                .of(Set.of(OffenseKind.LICENSE, OffenseKind.INTERLOCK))
                .juvenile(true)
                .build());
    assertThat(rule("usd", "{min: 1, place: elsewhere, cite: c}").when())
        .isEqualTo(When.number(0).here(false).build());
  }

  @Test
  void the_hard_part_is_a_term_or_all_of_the_longest() {
    assertThat(sanction("period", "{max: P1Y, hard: P90D, cite: c}").hardPart())
        .isEqualTo(Term.parse("P90D"));
    assertThat(sanction("period", "{max: P1Y, hard: all, cite: c}").hardPart())
        .isEqualTo(Term.parse("P1Y"));
    assertThat(sanction("period", "{min: P1Y, hard: all, cite: c}").hardPart()).isNull();
    assertThat(sanction("period", "{max: P1Y, cite: c}").hardPart()).isNull();
  }

  @Test
  void a_clock_runs_from_a_day_in_days_of_the_calendar_or_of_business() {
    Timing timing =
        rule(
                "days",
                "{value: 5, from: arrest, to: offense, days: business, variant: formal,"
                    + " certain: P5Y, leap-day: march 1, cite: c}")
            .timing();
    assertThat(timing)
        .isEqualTo(
            new Timing(
                Anchor.ARREST,
                Anchor.OFFENSE,
                true,
                "formal",
                Term.parse("P5Y"),
                false,
                LeapDay.MARCH_1));
    assertThat(rule("days", "{value: 5, days: calendar, cite: c}").timing())
        .isEqualTo(new Timing(null, null, false, null, null, false, null));
    assertThat(rule("days", "{value: 5, cite: c}").timing().businessDays()).isFalse();
  }

  @Test
  void a_supplement_is_told_from_a_rule_of_its_own() {
    assertThat(rule("usd", "{min: 1, supplements: yes, cite: c}").supplements()).isTrue();
    assertThat(rule("usd", "{min: 1, supplements: no, cite: c}").supplements()).isFalse();
    assertThat(rule("usd", "{min: 1, cite: c}").supplements()).isFalse();
    assertThat(rule("usd", "{min: 1, supplements: beside, cite: c}").adding())
        .isEqualTo(Adding.BESIDE);
    assertThat(rule("usd", "{min: 1, supplements: perhaps, cite: c}").isPerhaps()).isTrue();
  }

  @Test
  void a_rule_knows_its_parameter() {
    assertThat(rule("usd", "{min: 1, cite: c}").parameter()).isEqualTo("us/xx/criminal/dwi/fine");
  }

  private static Sanction sanction(String unit, String rule) {
    return rule(unit, rule).sanction();
  }

  private static Rule rule(String unit, String rule) {
    return withFine(lines(unit, rule))
        .load()
        .parameter("us/xx/criminal/dwi/fine")
        .at(LocalDate.of(2002, 1, 1))
        .rules()
        .get(0);
  }

  private static String refusal(String unit, String rule) {
    return withFine(lines(unit, rule)).refusal();
  }

  private static String[] lines(String unit, String rule) {
    return new String[] {
      "title: Fine",
      "selected-by: offense",
      "unit: " + unit,
      "values:",
      "  2002-01-01:",
      "    dated: publication",
      "    rules:",
      "      - " + rule
    };
  }

  @ParameterizedTest
  @CsvSource({
    "priors/counted, text, text: t, says so",
    "priors/refusal_counted, text, value: v, says so",
    "priors/lookback, period, missing: m, has a period",
    "priors/lookback, days, value: 5, has a period",
    "priors/refusal_lookback, period, text: t, has a period",
    "priors/juvenile_age, text, value: 18, an age too",
    "priors/incident, text, text: t, value: once",
    "priors/incident, text, value: twice, value: once",
    "per_se/limit, bac, text: t, a limit a BAC",
    "per_se/limit, period, value: P1Y, a limit a BAC"
  })
  void a_rule_that_a_count_rests_on_and_that_gives_no_answer_is_refused(
      String path, String unit, String value, String sentence) {
    assertThat(
            aBook()
                .withRules(path, "selected-by: offense\nunit: " + unit, "{" + value + ", cite: c}")
                .refusal())
        .startsWith("us/xx/" + path + ".yaml, line 8: ")
        .contains(sentence);
  }
}
