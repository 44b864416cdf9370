package org.priors.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.law.BookLoader;
import org.priors.law.CrashHarm;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Line;
import org.priors.law.Offense;
import org.priors.law.words.LawTable.Beside;
import org.priors.law.words.LawTable.Cell;
import org.priors.law.words.LawTable.Cite;
import org.priors.law.words.LawTable.Head;
import org.priors.law.words.LawTable.Row;

/** What is asked first of the shipped law book, by number. */
class AtAGlanceTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());

  private static final String REFUSAL = "License action for a refusal";
  private static final String FAILURE = "License action for a failed test";
  private static final String CONVICTION = "License on conviction";
  private static final String JAIL = "Jail";

  private static LawTable of(String state, int... numbers) {
    List<Evaluation> byNumber =
        IntStream.of(numbers).mapToObj(number -> evaluation(state, number)).toList();
    return new AtAGlance(BOOK, new LawWords(BOOK, Set.of()), byNumber).table("By number", "");
  }

  private static Evaluation evaluation(String state, int number) {
    Offense offense =
        Offense.at(LocalDate.of(2002, 5, 1).atStartOfDay())
            .age(30)
            .commercial(false)
            .hazmat(false)
            .crash(CrashHarm.NONE)
            .minorPassenger(false)
            .build();
    return new Evaluator(BOOK).evaluate(Facts.of(state, offense).offenseNumber(number).build());
  }

  private static Row row(LawTable table, String label) {
    return table.rows().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
  }

  @Test
  void each_number_has_a_column_of_figures_with_their_citations() {
    LawTable louisiana = of("LA", 1, 2, 3);
    assertThat(louisiana.heads()).extracting(Head::title).containsExactly("1st", "2nd", "3rd");
    Row refusal = row(louisiana, "License action for a refusal");
    assertThat(refusal.cells())
        .extracting(Cell::text)
        .containsExactly("6 months, 90 days mandatory", "1 year", "1.5 years");
    assertThat(refusal.cites()).extracting(Cite::text).contains("Table 11, p. 37");
    assertThat(refusal.counts()).startsWith("Counts refusals");
    assertThat(row(louisiana, "Fine").cells().get(0).text()).isEqualTo("$300 to $1,000");
  }

  @Test
  void what_the_law_book_does_not_have_is_said_and_never_left_empty() {
    for (String state : List.of("AZ", "CT", "MD", "OK")) {
      assertThat(of(state, 1, 2).rows())
          .flatExtracting(Row::cells)
          .allMatch(cell -> !cell.text().isBlank())
          .allMatch(cell -> cell.known() != cell.text().equals("Not in the law book"));
    }
  }

  private static Cell cell(String state, String label, int number) {
    return row(of(state, number), label).cells().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "NV, License action for a refusal, 1",
    "NV, License action for a refusal, 3",
    "TX, License action for a failed test, 3",
    "MT, License action for a failed test, 1",
    "PA, License action for a failed test, 1",
    "SD, License action for a failed test, 2",
    "TN, License action for a failed test, 3",
    "KY, License action for a failed test, 1",
    "FL, License on conviction, 1"
  })
  void no_action_is_an_answer(String state, String label, int number) {
    assertThat(cell(state, label, number).known()).isTrue();
    assertThat(cell(state, label, number).text()).isEqualTo("No action");
  }

  @ParameterizedTest
  @CsvSource({"NY, 1", "KY, 2", "KY, 3"})
  void what_a_court_does_is_an_answer(String state, int number) {
    Cell court = cell(state, FAILURE, number);
    assertThat(court.known()).isTrue();
    assertThat(court.text()).isEqualTo("By the court");
    assertThat(court.details()).contains("no length printed");
  }

  @Test
  void what_is_no_suspension_is_said_in_the_words_of_the_book() {
    assertThat(cell("MI", FAILURE, 1).text()).isEqualTo("Other");
    assertThat(cell("MI", FAILURE, 1).details()).startsWith("Temporary permit until");
    assertThat(cell("MS", FAILURE, 1).details()).contains("no suspension length printed");
    assertThat(cell("NJ", FAILURE, 1).details()).startsWith("DMV preliminary suspension");
    assertThat(cell("CA", CONVICTION, 1).details()).startsWith("Restricted driving");
    assertThat(cell("AR", CONVICTION, 1).text()).contains("6 month-suspension");
    assertThat(cell("AR", CONVICTION, 1).details()).isEmpty();
  }

  @Test
  void an_action_without_a_length_is_named_with_what_is_missing() {
    assertThat(cell("GA", CONVICTION, 1).text()).isEqualTo("Suspension");
    assertThat(cell("GA", CONVICTION, 1).details()).contains("printed without a unit");
    assertThat(cell("NE", REFUSAL, 3).text()).isEqualTo("Revocation");
    assertThat(cell("NE", REFUSAL, 3).details()).contains("unit not printed");
    assertThat(cell("LA", REFUSAL, 1).details()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CO, Jail, 2", "NH, Jail, 1", "SD, Jail, 1", "IL, License on conviction, 1"})
  void what_is_not_split_is_not_in_the_law_book(String state, String label, int number) {
    assertThat(cell(state, label, number).known()).isFalse();
    assertThat(cell(state, label, number).text()).isEqualTo("Not in the law book");
  }

  @Test
  void a_cell_lacks_an_answer_exactly_where_the_evaluation_does() {
    LawWords words = new LawWords(BOOK, Set.of());
    for (Jurisdiction state : BOOK.states()) {
      for (int number = 1; number <= 3; number++) {
        evaluation(state.code(), number).lines().values().stream()
            .filter(Line::isAlone)
            .forEach(
                line ->
                    assertThat(words.figures(line) != null)
                        .as("%s, %s", line.topic(), state.name())
                        .isEqualTo(line.isKnown()));
      }
    }
  }

  @Test
  void where_sources_disagree_the_other_one_stands_beside_with_its_place() {
    assertThat(cell("LA", CONVICTION, 2).text()).isEqualTo("90 days");
    assertThat(cell("LA", CONVICTION, 2).beside())
        .containsExactly(
            new Beside(
                "sources differ",
                "12 months",
                List.of(new Cite("Appendix B, p. 65", "us/la/criminal/dwi/license"))));
    assertThat(cell("LA", CONVICTION, 1).beside()).isEmpty();
    assertThat(cell("FL", CONVICTION, 1).beside())
        .extracting(Beside::text)
        .containsExactly("Revocation, 180 days");
    assertThat(cell("FL", JAIL, 1).beside()).isEmpty();
  }
}
