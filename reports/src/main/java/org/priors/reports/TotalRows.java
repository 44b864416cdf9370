package org.priors.reports;

import java.util.stream.Collectors;

/** The total, and under it the same counted straight from the cases, whatever the agency. */
final class TotalRows {
  private static final String AGREES = "agrees with the total";

  private final MonthTable month;
  private final int firstRow;
  private final Styles styles;

  /**
   * @param firstRow the number of the first agency's row
   */
  TotalRows(MonthTable month, int firstRow, Styles styles) {
    this.month = month;
    this.firstRow = firstRow;
    this.styles = styles;
  }

  void write(RowPen total, RowPen check) {
    total(total);
    check(check, total);
  }

  private void total(RowPen pen) {
    pen.text("Total", styles.totalText).blank(styles.totalText).blank(styles.totalText);
    month.columns().counts().forEach(count -> sum(pen, count));
    for (RateColumns rate : month.columns().rates()) {
      rate.parts().forEach(part -> sum(pen, part));
      rate.write(pen, month::total, styles.totalRate, styles.totalFigureText);
      pen.text(month.aboutTotal().get(rate.key()), styles.totalText);
    }
  }

  private void sum(RowPen pen, CountColumn column) {
    // With no agency the sum takes in the head row alone, which is text and adds nothing.
    int from = Math.min(firstRow, pen.number() - 1);
    String letter = pen.letter(column.key());
    String formula = "SUM(%1$s%2$d:%1$s%3$d)".formatted(letter, from, pen.number() - 1);
    pen.count(formula, month.total(column), styles.totalCount, styles.totalFigureText);
  }

  private void check(RowPen pen, RowPen total) {
    FigureColumns columns = month.columns();
    pen.text("Counted on sheet Cases").blank(styles.text).blank(styles.text);
    for (CountColumn count : columns.counts()) {
      pen.count(count.formula(), month.total(count), styles.count, styles.figureText);
    }
    pen.blanksBeforeLast(styles.text);
    String pairs =
        columns.counts().stream()
            .map(count -> total.cell(count.key()) + "=" + pen.cell(count.key()))
            .collect(Collectors.joining(","));
    pen.formula(
        "IF(AND(%s),\"%s\",\"%s\")".formatted(pairs, AGREES, "does not agree with the total"),
        AGREES,
        styles.text);
  }
}
