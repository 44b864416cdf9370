package org.priors.law.words;

import java.util.List;

/**
 * Answers of the law book as a table: a row for each question, one or two columns of answers, and
 * where they are from. WEB-INF/law/lines.xhtml shows it.
 *
 * @param title such as {@code License, by the DMV}
 * @param conclusion what the columns come to, in a sentence
 */
public record LawTable(String title, String conclusion, List<Head> heads, List<Row> rows) {

  /** Whether two things are compared. */
  public boolean isPair() {
    return heads.size() == 2;
  }

  /**
   * What a column is of.
   *
   * @param shortTitle for a narrow screen
   * @param marked whether it is what holds in this case
   */
  public record Head(String title, String shortTitle, boolean marked) {}

  /**
   * One question and its answers.
   *
   * @param counts which numbers its columns are asked for; null where they have none
   * @param cites where the answers are from, each place once
   * @param notes what other sources print, and what the law book remarks
   */
  public record Row(
      String label, String counts, List<Cell> cells, List<Cite> cites, List<String> notes) {}

  /**
   * One answer.
   *
   * @param head the short title of its column
   * @param known whether the law book answers; else {@code text} says that it does not
   * @param details what goes with it, empty for nothing
   * @param why what was taken for granted, or why nothing is there; null for nothing
   * @param beside what applies too, and what may hold instead
   */
  public record Cell(
      String head,
      boolean marked,
      boolean known,
      String text,
      String details,
      String why,
      List<Beside> beside) {

    static Cell of(boolean known, String text, String details, String why, List<Beside> beside) {
      return new Cell("", false, known, text, details, why, beside);
    }

    static Cell notAsked(String text) {
      return of(true, text, "", null, List.of());
    }

    Cell under(Head column) {
      return new Cell(column.shortTitle(), column.marked(), known, text, details, why, beside);
    }
  }

  /**
   * Another answer to the same question.
   *
   * @param lead {@code also}, or {@code or, if this is the 2nd license action}
   */
  public record Beside(String lead, String text, List<Cite> cites) {}

  /**
   * A place in the sources.
   *
   * @param path of the parameter, for a link
   */
  public record Cite(String text, String path) {}
}
