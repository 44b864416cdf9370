package org.priors.law;

import static org.priors.law.BookFixture.withFine;
import static org.priors.law.FactsFixture.offense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A fine with a value of 2002 and a later one of 2027, as a test writes it. */
final class AmendedFine {

  static final String FIRST = "{number: 1, min: 100, cite: c1}";
  static final String SECOND = "{number: 2, min: 200, cite: c2}";
  static final String THIRD = "{number: 3, min: 300, cite: c3}";
  static final String NEW_FIRST = "{number: 1, min: 111, cite: new}";
  static final int LINE_OF_THE_LATER = 13;

  private AmendedFine() {}

  static BookFixture amended(String... later) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "  2002-01-01:",
                "    dated: publication",
                "    rules:",
                "      - " + FIRST,
                "      - " + SECOND,
                "      - " + THIRD));
    return withLater(lines, later);
  }

  static BookFixture byResult(String... later) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "  2002-01-01:",
                "    dated: publication",
                "    rules:",
                "      - {number: 1, bac: <0.15, min: 100, cite: c}",
                "      - {number: 1, bac: '>=0.15', min: 500, cite: c}"));
    return withLater(lines, later);
  }

  private static BookFixture withLater(List<String> lines, String... later) {
    lines.add("  2027-01-01:");
    lines.add("    dated: stated");
    for (String line : later) {
      lines.add("    " + line);
    }
    return book(lines.toArray(String[]::new));
  }

  static BookFixture book(String... values) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "title: Fine", "selected-by: offense", "unit: usd", "number: offenses", "values:"));
    lines.addAll(List.of(values));
    return withFine(lines.toArray(String[]::new));
  }

  static InForce later(BookFixture book) {
    return book.load().parameter("us/xx/criminal/dwi/fine").at(LocalDate.of(2027, 1, 1));
  }

  static List<String> others(BookFixture book, String day, int number) {
    return fine(book, day, number).others().stream()
        .map(other -> other.source().citation())
        .toList();
  }

  static long dollars(BookFixture book, String day, int number) {
    return dollars(book, day, number, 120);
  }

  static long dollars(BookFixture book, String day, int number, int bac) {
    return evaluation(book, day, number, bac).line(Topic.FINE).min().number() / 100;
  }

  static Line fine(BookFixture book, String day, int number) {
    return evaluation(book, day, number, 120).line(Topic.FINE);
  }

  static Evaluation evaluation(BookFixture book, String day, int number, int bac) {
    return book.evaluator().evaluate(offense("XX", day + "T23:10").number(number).bac(bac).facts());
  }
}
