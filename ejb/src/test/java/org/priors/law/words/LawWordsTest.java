package org.priors.law.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.EarlierEventFixture.anEvent;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.EarlierEvent;
import org.priors.law.EarlierEventKind;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Line;
import org.priors.law.Offense;
import org.priors.law.Topic;
import org.priors.law.words.LawTable.Cell;
import org.priors.law.words.LawTable.Row;

/** The answers of the shipped law book in words. */
class LawWordsTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());
  private static final LocalDateTime NIGHT = LocalDateTime.of(2002, 5, 1, 23, 10);
  private static final LocalDateTime AFTER_THE_CHANGE = LocalDateTime.of(2003, 9, 30, 0, 5);

  private final Evaluator evaluator = new Evaluator(BOOK);
  private final LawWords words = new LawWords(BOOK, Set.of());

  @Test
  void a_refusal_stands_beside_what_failing_would_have_brought() {
    LawTable table = words.license(refused(conviction("2000-01-18"), refusal("1998-06-09")));

    assertThat(table.title()).isEqualTo("License, by the DMV");
    assertThat(table.isPair()).isTrue();
    assertThat(table.heads().get(0).title()).isEqualTo("Refused, as here (2nd refusal)");
    assertThat(table.heads().get(0).marked()).isTrue();
    Row action = row(table, "License action");
    assertThat(action.cells()).extracting(Cell::text).containsOnly("Suspension, 1 year");
    assertThat(action.cites()).extracting(LawTable.Cite::text).containsExactly("Table 11, p. 37");
    assertThat(action.notes()).anyMatch(note -> note.contains("Appendix A, p. 53 prints"));
    assertThat(row(table, "Hard part").cells().get(0).text())
        .isEqualTo("All of it without an interlock");
    assertThat(table.conclusion())
        .isEqualTo(
            "Refusing and failing bring the same: 1 year, by the first row of each; more may"
                + " apply.");
  }

  @Test
  void what_another_source_prints_with_the_same_figure_is_told_too() {
    LawTable table =
        words.license(evaluator.evaluate(facts("MD", NIGHT, 120, false, List.of(), 2)));
    assertThat(row(table, "License action").notes())
        .contains("Appendix B, p. 62 prints: S-90 days (less with 1 yr interlock)");
  }

  @Test
  void a_sentence_as_charged_stands_beside_that_of_the_record() {
    Evaluation byRecord = refused(conviction("2000-01-18"), conviction("1995-02-14"));
    Evaluation asCharged = evaluator.evaluate(facts("LA", NIGHT, null, true, List.of(), 1));

    LawTable table = words.sentence(asCharged, byRecord);

    assertThat(table.heads())
        .extracting(LawTable.Head::title)
        .containsExactly("As charged: 1st", "By the record: 3rd");
    assertThat(row(table, "Fine").cells())
        .extracting(Cell::text)
        .containsExactly("$300 to $1,000", "$2,000");
    assertThat(row(table, "Jail").cells())
        .extracting(Cell::text)
        .containsExactly("10 days to 6 months", "1 to 5 years");
    assertThat(row(table, "Jail").cells().get(1).details()).contains("6 months mandatory");
    assertThat(row(table, "Court").cells())
        .extracting(Cell::text)
        .containsExactly("Local courts", "State courts");
    assertThat(table.conclusion()).isEqualTo("What the charge as it stands leaves out.");
    assertThat(words.sentence(byRecord, asCharged).conclusion())
        .as("a charge that says more than the record")
        .isEqualTo("What the charge as it stands adds to what the record shows.");
  }

  @Test
  void a_high_result_adds_to_the_general_sentence() {
    Evaluation high = evaluator.evaluate(facts("LA", NIGHT, 150, false, List.of(), null));

    Cell jail = row(words.sentence(null, high), "Jail").cells().get(0);

    assertThat(jail.text()).isEqualTo("10 days to 6 months");
    assertThat(jail.details())
        .contains("48 hours mandatory")
        .contains("in addition for 21 or older, BAC .15 or more: At least 48 hours");
  }

  @Test
  void what_the_law_book_does_not_know_is_said_with_the_reason() {
    Evaluation arizona = evaluator.evaluate(facts("AZ", NIGHT, 120, false, List.of(), null));

    Cell service = row(words.sentence(null, arizona), "Community service").cells().get(0);

    assertThat(service.known()).isFalse();
    assertThat(service.text()).isEqualTo("Not in the law book");
    assertThat(service.why()).contains("text only, no amount");
    assertThat(words.refusalOffense(arizona)).isNull();
  }

  @Test
  void the_same_result_is_below_the_limit_on_one_side_of_its_change_alone() {
    LawTable before =
        words.license(evaluator.evaluate(facts("LA", NIGHT, 90, false, List.of(), null)));
    LawTable after =
        words.license(
            evaluator.evaluate(facts("LA", AFTER_THE_CHANGE, 90, false, List.of(), null)));

    assertThat(row(before, "License action").cells().get(1).text()).isEqualTo("No action");
    assertThat(row(after, "License action").cells().get(1).text()).isEqualTo("Suspension, 90 days");
  }

  @Test
  void what_may_hold_instead_stands_under_its_figure_with_its_own_citation() {
    Evaluation oklahoma =
        evaluator.evaluate(
            facts(
                "OK",
                NIGHT,
                null,
                true,
                List.of(anEvent(EarlierEventKind.CONVICTION).in("OK").on("2000-05-01").build()),
                null));
    Row action = row(words.license(oklahoma), "License action");
    Cell refused = action.cells().get(0);
    assertThat(refused.text()).isEqualTo("Suspension, 180 days");
    assertThat(refused.beside())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.lead()).isEqualTo("or, if this is the 2nd refusal");
              assertThat(other.text()).startsWith("Suspension, 1 year");
              assertThat(other.cites()).isNotEmpty();
            });
    assertThat(action.counts())
        .contains(
            "Refused: counts refusals; the source does not say whether",
            "Failed: counts offenses;");
  }

  @Test
  void figures_alone_name_what_may_be_more_and_hold_no_sentence_of_the_book() {
    Evaluation open =
        evaluator.evaluate(
            facts(
                "LA",
                NIGHT,
                null,
                true,
                List.of(
                    conviction("2000-01-18"),
                    anEvent(EarlierEventKind.CONVICTION).in("MS").on("1996-11-02").build()),
                null));
    assertThat(words.figures(open.line(Topic.JAIL)))
        .startsWith("1 to 6 months, 48 hours mandatory")
        .contains("; or, if this is the 3rd offense, 1 to 5 years, 6 months mandatory")
        .doesNotContain("hard labor");
    assertThat(words.figures(open.line(Topic.COURT)))
        .isEqualTo("Local courts; or, if this is the 3rd offense, State courts");
  }

  @Test
  void no_figure_of_any_state_stands_alone_where_more_may_hold() {
    for (var state : BOOK.states()) {
      Evaluation open =
          evaluator.evaluate(
              facts(
                  state.code(),
                  NIGHT,
                  85,
                  false,
                  List.of(anEvent(EarlierEventKind.CONVICTION).in("TX").on("1996-11-02").build()),
                  null));
      open.lines()
          .forEach(
              (topic, line) -> {
                String said = words.figures(line);
                if (saysMore(line)) {
                  assertThat(said)
                      .as("%s, %s", topic, state.name())
                      .containsAnyOf("; or", "; also");
                }
              });
    }
  }

  /** Whether what stands beside it, or may instead, is another figure. */
  private boolean saysMore(Line line) {
    String own = new LineWords(BOOK, line).figure();
    return Stream.concat(line.also().stream(), line.either().stream())
        .map(each -> new LineWords(BOOK, each).figure())
        .anyMatch(figure -> figure != null && !figure.equals(own));
  }

  @Test
  void the_law_mark_names_the_day_and_that_nobody_verified_it() {
    assertThat(words.mark(refused())).isEqualTo("Louisiana law as of 2002-01, not verified");
    assertThat(
            words.mark(
                evaluator.evaluate(facts("LA", AFTER_THE_CHANGE, 70, false, List.of(), null))))
        .isEqualTo("Louisiana law as of 30 Sep 2003, not verified");
  }

  @Test
  void the_law_mark_says_verified_once_every_parameter_used_is() {
    Evaluation evaluation = refused();

    assertThat(new LawWords(BOOK, evaluation.parameters()).mark(evaluation))
        .isEqualTo("Louisiana law as of 2002-01, verified");
  }

  @Test
  void every_line_of_every_state_has_words() {
    for (var state : BOOK.states()) {
      for (int number = 1; number <= 4; number++) {
        for (Integer bac : new Integer[] {null, 10, 85, 250}) {
          Evaluation evaluation =
              evaluator.evaluate(facts(state.code(), NIGHT, bac, bac == null, List.of(), number));
          assertThat(words.license(evaluation).rows()).allSatisfy(LawWordsTest::isSaid);
          assertThat(words.sentence(null, evaluation).rows()).allSatisfy(LawWordsTest::isSaid);
          LawTable refusing = words.refusalOffense(evaluation);
          if (refusing != null) {
            assertThat(refusing.rows()).allSatisfy(LawWordsTest::isSaid);
          }
        }
      }
    }
  }

  private static void isSaid(Row row) {
    assertThat(row.cells())
        .allSatisfy(
            cell -> assertThat(cell.text()).as(row.label()).isNotBlank().doesNotContain("null"));
  }

  private static Row row(LawTable table, String label) {
    return table.rows().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
  }

  private Evaluation refused(EarlierEvent... history) {
    return evaluator.evaluate(facts("LA", NIGHT, null, true, List.of(history), null));
  }

  private static EarlierEvent conviction(String day) {
    return event(EarlierEventKind.CONVICTION, day);
  }

  private static EarlierEvent refusal(String day) {
    return event(EarlierEventKind.REFUSAL, day);
  }

  private static EarlierEvent event(EarlierEventKind kind, String day) {
    return anEvent(kind).in("LA").on(day).build();
  }

  private static Facts facts(
      String state,
      LocalDateTime at,
      Integer bac,
      boolean refused,
      List<EarlierEvent> history,
      Integer number) {
    Offense offense =
        Offense.at(at)
            .age(34)
            .bac(bac)
            .refused(refused)
            .commercial(false)
            .hazmat(false)
            .minorPassenger(false)
            .build();
    return Facts.of(state, offense)
        .arrestAt(at)
        .noticeAt(at)
        .history(history)
        .offenseNumber(number)
        .build();
  }
}
