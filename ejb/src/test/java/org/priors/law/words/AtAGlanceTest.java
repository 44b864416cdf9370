package org.priors.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.CrashHarm;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Offense;
import org.priors.law.words.LawTable.Cell;
import org.priors.law.words.LawTable.Cite;
import org.priors.law.words.LawTable.Head;
import org.priors.law.words.LawTable.Row;

/** What is asked first of the shipped law book, by number. */
class AtAGlanceTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());

  private static LawTable of(String state, int... numbers) {
    Evaluator evaluator = new Evaluator(BOOK);
    Offense offense =
        Offense.at(LocalDate.of(2002, 5, 1).atStartOfDay())
            .age(30)
            .commercial(false)
            .hazmat(false)
            .crash(CrashHarm.NONE)
            .minorPassenger(false)
            .build();
    List<Evaluation> byNumber =
        IntStream.of(numbers)
            .mapToObj(n -> evaluator.evaluate(Facts.of(state, offense).offenseNumber(n).build()))
            .toList();
    return new AtAGlance(BOOK, new LawWords(BOOK, Set.of()), byNumber).table("By number", "");
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
}
