package org.priors.law.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.priors.law.Evaluation;
import org.priors.law.LawBook;
import org.priors.law.Line;
import org.priors.law.Phrases;
import org.priors.law.Topic;
import org.priors.law.words.LawTable.Cell;
import org.priors.law.words.LawTable.Head;
import org.priors.law.words.LawTable.Row;

/**
 * What is asked of the law first, a column for each number: figures alone, or the answer that has
 * none, with their places.
 */
public final class AtAGlance {

  private static final List<Topic> ASKED =
      List.of(
          Topic.REFUSAL_SUSPENSION,
          Topic.FAILURE_SUSPENSION,
          Topic.JAIL,
          Topic.FINE,
          Topic.LICENSE,
          Topic.CHARGE_LEVEL);

  private static final List<Topic> ONLY_WHERE_KNOWN = List.of(Topic.CHARGE_LEVEL);

  private final LawBook book;
  private final LawWords words;
  private final List<Evaluation> byNumber;

  /**
   * @param words of the same book
   * @param byNumber evaluations of the same facts, each for a number to be read in the tables
   */
  public AtAGlance(LawBook book, LawWords words, List<Evaluation> byNumber) {
    this.book = book;
    this.words = words;
    this.byNumber = byNumber;
  }

  /**
   * The table.
   *
   * @param conclusion of whom it is, in a sentence
   */
  public LawTable table(String title, String conclusion) {
    List<Head> heads =
        byNumber.stream()
            .map(each -> Phrases.ordinal(each.offense().value()))
            .map(this::head)
            .toList();
    List<Row> rows =
        ASKED.stream()
            .filter(topic -> !ONLY_WHERE_KNOWN.contains(topic) || isKnown(topic))
            .map(topic -> row(topic, heads))
            .toList();
    return new LawTable(title, conclusion, heads, rows);
  }

  private Head head(String nth) {
    return new Head(nth, nth, false);
  }

  private boolean isKnown(Topic topic) {
    return byNumber.stream().anyMatch(each -> each.line(topic).isKnown());
  }

  private Row row(Topic topic, List<Head> heads) {
    Line[] lines = byNumber.stream().map(each -> each.line(topic)).toArray(Line[]::new);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      cells.add(cell(lines[i]).under(heads.get(i)));
    }
    return new Row(title(topic), counts(lines), cells, LineWords.cites(lines), List.of());
  }

  /** Of a conviction is said what of a license action says itself. */
  private static String title(Topic topic) {
    return topic == Topic.LICENSE ? "License on conviction" : topic.title();
  }

  private String counts(Line... lines) {
    return Arrays.stream(lines)
        .map(line -> new LineWords(book, line).counts())
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .map(counted -> "Counts " + counted)
        .orElse(null);
  }

  private Cell cell(Line line) {
    String figures = words.figures(line);
    LineWords of = new LineWords(book, line);
    return figures == null
        ? Cell.of(false, LineWords.NOT_THERE, "", null, List.of())
        : Cell.of(true, figures, of.detailsWithoutFigure(), null, of.disagreeing());
  }
}
