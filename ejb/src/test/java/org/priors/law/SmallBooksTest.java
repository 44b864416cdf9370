package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.BookFixture.aBook;
import static org.priors.law.EarlierEventFixture.aConviction;
import static org.priors.law.FactsFixture.offense;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds where a book has little: what it does not say cannot be told. */
class SmallBooksTest {

  private static final String AT = "2002-05-01T23:10";
  private static final String TEXT = "selected-by: offense\nunit: text";
  private static final String PERIOD = "selected-by: offense\nunit: period";
  private static final String COUNTS = "{event: conviction, counts: yes, cite: c}";

  @Test
  void a_book_that_does_not_say_what_counts_cannot_tell() {
    Numbered number = convicted(aBook().withRules("priors/lookback", PERIOD, lookback("P10Y")));
    assertThat(number.value()).isEqualTo(1);
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events().get(0).why())
        .isEqualTo("The law book does not say whether this counts.");
    assertThat(number.events().get(0).rule()).isNull();
  }

  @Test
  void a_book_without_a_look_back_cannot_tell() {
    Numbered number = convicted(aBook().withRules("priors/counted", TEXT, COUNTS));
    assertThat(number.value()).isEqualTo(1);
    assertThat(number.atMost()).isEqualTo(2);
    assertThat(number.events().get(0).counts()).isEqualTo(Counts.UNKNOWN);
    assertThat(number.events().get(0).why()).isEqualTo("The law book has no look-back for this.");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2002-02-28, YES",
    "'', 2002-03-01, UNKNOWN",
    "'', 2002-03-02, NO",
    "'leap-day: march 1, ', 2002-03-01, YES",
    "'leap-day: march 1, ', 2002-03-02, NO",
    "'leap-day: february 28, ', 2002-02-28, YES",
    "'leap-day: february 28, ', 2002-03-01, NO"
  })
  void ten_years_from_a_leap_day_end_as_the_state_counts_them(
      String counting, String day, Counts counts) {
    BookFixture book =
        aBook()
            .withRules("priors/counted", TEXT, COUNTS)
            .withRules(
                "priors/lookback",
                PERIOD,
                "{value: P10Y, from: conviction, to: offense, " + counting + "cite: c}");
    Judged event =
        offense("XX", day + "T23:10")
            .convicted("1992-02-29")
            .by(book.evaluator())
            .offense()
            .events()
            .get(0);
    assertThat(event.counts()).isEqualTo(counts);
    assertThat(event.why().contains("no source says whether a year without a 29 Feb"))
        .isEqualTo(counts == Counts.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"once, 2", "each, 3"})
  void a_state_may_count_each_judgment_of_one_incident(String value, int number) {
    BookFixture book =
        aBook()
            .withRules("priors/counted", TEXT, COUNTS)
            .withRules("priors/lookback", PERIOD, lookback("P10Y"))
            .withRules("priors/incident", TEXT, "{value: " + value + ", cite: c}");
    assertThat(
            offense("XX", AT)
                .convicted("1999-04-03", "2000-01-15")
                .convicted("1999-04-03", "2000-06-15")
                .by(book.evaluator())
                .offense()
                .value())
        .isEqualTo(number);
  }

  @Test
  void what_a_state_says_of_convictions_it_does_not_say_of_those_out_of_the_ordinary() {
    BookFixture book =
        aBook()
            .withRules("priors/counted", TEXT, COUNTS)
            .withRules("priors/lookback", PERIOD, lookback("P10Y"));
    for (EarlierEvent event : extraordinary()) {
      assertThat(offense("XX", AT).with(event).by(book.evaluator()).offense().value())
          .as(event.toString())
          .isEqualTo(1);
    }
  }

  @Test
  void a_state_may_say_that_a_juvenile_adjudication_counts() {
    BookFixture book =
        aBook()
            .withRules(
                "priors/counted", TEXT, "{event: conviction, juvenile: yes, counts: yes, cite: c}")
            .withRules("priors/lookback", PERIOD, lookback("P10Y"));
    assertThat(
            offense("XX", AT)
                .with(conviction(EarlierEvent.Status.ON_RECORD, null, true))
                .by(book.evaluator())
                .offense()
                .value())
        .isEqualTo(2);
  }

  private static List<EarlierEvent> extraordinary() {
    return List.of(
        conviction(EarlierEvent.Status.VACATED, null, null),
        conviction(EarlierEvent.Status.REPLACED, null, null),
        conviction(EarlierEvent.Status.PENDING, null, null),
        conviction(EarlierEvent.Status.ON_RECORD, OffenseKind.OTHER, null),
        conviction(EarlierEvent.Status.ON_RECORD, null, true));
  }

  private static EarlierEvent conviction(
      EarlierEvent.Status status, OffenseKind kind, Boolean juvenile) {
    return aConviction()
        .in("XX")
        .on("2000-01-15")
        .standing(status)
        .charged(kind)
        .juvenile(juvenile)
        .build();
  }

  @Test
  void the_nearest_printed_look_back_holds_for_a_higher_number() {
    BookFixture book =
        aBook()
            .withRules("priors/counted", TEXT, COUNTS)
            .withRules(
                "priors/lookback",
                PERIOD + "\nnumber: offenses",
                "{number: 2, value: P5Y, from: conviction, to: offense, cite: c}",
                "{number: 3, value: P10Y, from: conviction, to: offense, cite: c}");
    FactsFixture facts =
        offense("XX", AT).convicted("1993-01-01").convicted("1994-01-01").convicted("1995-01-01");
    assertThat(facts.by(book.evaluator()).offense().value()).isEqualTo(4);
    assertThat(facts.convicted("1992-04-30").by(book.evaluator()).offense().value()).isEqualTo(4);
  }

  @Test
  void what_holds_for_all_states_holds_where_a_state_says_nothing() {
    BookFixture book =
        aBook()
            .withRules("priors/counted", TEXT, COUNTS)
            .with("us/default/jurisdiction.yaml", "code: default", "name: All")
            .with(
                "us/default/priors/lookback.yaml",
                "title: Look-back",
                PERIOD,
                "values: {2002-01-01: {dated: stated, rules: [" + lookback("P3Y") + "]}}")
            .with(
                "us/default/priors/counted.yaml",
                "title: Counted",
                TEXT,
                "values: {2002-01-01: {dated: stated, rules: ["
                    + "{event: conviction, counts: no, cite: c},"
                    + "{event: diversion, counts: yes, cite: c}]}}");
    assertThat(convicted(book).value()).isEqualTo(2);
    assertThat(offense("XX", AT).convicted("1999-04-30").by(book.evaluator()).offense().value())
        .isEqualTo(1);
    assertThat(
            offense("XX", AT)
                .with(EarlierEventKind.DIVERSION, null, "2000-01-01")
                .by(book.evaluator())
                .offense()
                .value())
        .isEqualTo(2);
  }

  @Test
  void the_state_goes_before_what_holds_for_all_and_the_day_selects_it() {
    BookFixture book =
        aBook()
            .withRules("priors/counted", TEXT, COUNTS)
            .withRules("priors/lookback", PERIOD, lookback("P1Y"))
            .with("us/default/jurisdiction.yaml", "code: default", "name: All")
            .with(
                "us/default/priors/lookback.yaml",
                "title: Look-back",
                PERIOD,
                "values: {2002-01-01: {dated: stated, rules: [" + lookback("P10Y") + "]}}");
    assertThat(convicted(book).value()).isEqualTo(1);
    assertThat(
            offense("XX", "2001-12-31T12:00")
                .convicted("2001-06-01")
                .by(book.evaluator())
                .offense()
                .value())
        .isEqualTo(1);
    assertThat(book.load().begins("XX")).isEqualTo("2002-01-01");
  }

  @Test
  void a_number_is_that_of_what_the_parameter_counts() {
    String[] rules = {"{number: 1, min: 100, cite: c}", "{number: 2, min: 200, cite: c}"};
    BookFixture book =
        aBook()
            .withRules("priors/counted", TEXT, COUNTS)
            .withRules("priors/lookback", PERIOD, lookback("life"))
            .withRules("priors/refusal_counted", TEXT, "{event: refusal, counts: yes, cite: c}")
            .withRules("priors/refusal_lookback", PERIOD, lookback("life"))
            .withRules("criminal/dwi/fine", counting("offenses"), rules)
            .withRules("criminal/refusal/fine", counting("refusals or convictions"), rules)
            .withRules("administrative/refusal/interlock", counting("refusals"), rules);
    Evaluation refused = offense("XX", AT).refused("2000-01-01").by(book.evaluator());
    assertThat(dollars(refused, Topic.FINE)).isEqualTo(100);
    assertThat(dollars(refused, Topic.REFUSAL_INTERLOCK)).isEqualTo(200);
    assertThat(dollars(refused, Topic.REFUSAL_FINE)).isEqualTo(200);
    Evaluation convicted = offense("XX", AT).convicted("2000-01-01").by(book.evaluator());
    assertThat(dollars(convicted, Topic.FINE)).isEqualTo(200);
    assertThat(dollars(convicted, Topic.REFUSAL_INTERLOCK)).isEqualTo(100);
    assertThat(dollars(convicted, Topic.REFUSAL_FINE)).isEqualTo(200);
  }

  @Test
  void without_a_rule_for_it_nothing_is_said_of_a_refusal() {
    Line line =
        offense("XX", AT)
            .refusing()
            .by(aBook().withRules("priors/counted", TEXT, COUNTS).evaluator())
            .line(Topic.REFUSAL_SUSPENSION);
    assertThat(line.isKnown()).isFalse();
    assertThat(line.why())
        .isEqualTo("License action for a refusal is not in the law book for Xanadu.");
  }

  @Test
  void a_reason_goes_before_the_lines_own() {
    Line line = Line.none(Topic.FINE, null, "Own.");
    assertThat(line.because("First.").why()).isEqualTo("First. Own.");
    assertThat(Line.none(Topic.FINE, null, null).because("First.").why()).isEqualTo("First.");
  }

  private static long dollars(Evaluation said, Topic topic) {
    return said.line(topic).min().number() / 100;
  }

  private static String counting(String what) {
    return "selected-by: offense\nunit: usd\nnumber: " + what;
  }

  private static Numbered convicted(BookFixture book) {
    return offense("XX", AT).convicted("2000-01-15").by(book.evaluator()).offense();
  }

  private static String lookback(String term) {
    return "{value: " + term + ", from: conviction, to: offense, cite: c}";
  }
}
