package org.priors.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.priors.reports.Table.Column;

/** Writes the cells of one row from left to right. */
final class RowPen {
  private static final int LINE_POINTS = 15;
  private static final int MOST_LINES = 27;

  private final Row row;
  private final Styles styles;
  private final List<Column> columns;
  private int column;
  private int lines = 1;

  /** A row of a table. */
  RowPen(Row row, Styles styles, List<Column> columns) {
    this.row = row;
    this.styles = styles;
    this.columns = columns;
  }

  /** A line of prose, which runs on over the cells to its right. */
  static RowPen prose(Row row, Styles styles) {
    return new RowPen(row, styles, List.of());
  }

  /** The number of the row as a formula names it. */
  int number() {
    return row.getRowNum() + 1;
  }

  /** The letter of the column, as a formula names it. */
  String letter(String key) {
    return Table.letter(columns, key);
  }

  /** The cell of this row in the column. */
  String cell(String key) {
    return letter(key) + number();
  }

  /** A text that somebody wrote. */
  RowPen text(String value) {
    String fit = CellText.of(value);
    return put(fit, columns.isEmpty() ? styles.forProse(fit) : styles.forText(fit));
  }

  /** Our own words, in a look of their own. */
  RowPen text(String value, CellStyle style) {
    return put(CellText.of(value), style);
  }

  RowPen number(double value, CellStyle style) {
    next(style).setCellValue(value);
    return this;
  }

  RowPen date(LocalDateTime value) {
    next(styles.date).setCellValue(value);
    return this;
  }

  /** A day; the text where there is none. */
  RowPen day(LocalDate value, String otherwise) {
    if (value == null) {
      return text(otherwise);
    }
    next(styles.day).setCellValue(value);
    return this;
  }

  /** A formula together with its value, for readers that do not calculate. */
  RowPen formula(String formula, double value, CellStyle style) {
    Cell cell = next(style);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
    return this;
  }

  RowPen formula(String formula, String value, CellStyle style) {
    grow(value);
    Cell cell = next(style);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
    return this;
  }

  /** A count with its formula; where it is null, a zero would say that there is none. */
  RowPen count(String formula, Integer value, CellStyle style, CellStyle untold) {
    return value == null ? cannotTell(untold) : formula(formula, value, style);
  }

  RowPen cannotTell(CellStyle style) {
    return text("cannot tell", style);
  }

  RowPen blank(CellStyle style) {
    next(style);
    return this;
  }

  /** Leaves the cells empty up to the last of the table. */
  RowPen blanksBeforeLast(CellStyle style) {
    while (column < columns.size() - 1) {
      next(style);
    }
    return this;
  }

  private RowPen put(String fit, CellStyle style) {
    grow(fit);
    next(style).setCellValue(fit);
    return this;
  }

  /** Not every program makes a row as high as its text when it opens a workbook. */
  private void grow(String text) {
    if (columns.isEmpty()) {
      return;
    }
    int needed =
        Math.min(MOST_LINES, WrappedText.of(text, columns.get(column).characters()).size());
    if (needed > lines) {
      lines = needed;
      row.setHeightInPoints(lines * LINE_POINTS);
    }
  }

  private Cell next(CellStyle style) {
    Cell cell = row.createCell(column++);
    cell.setCellStyle(style);
    return cell;
  }
}
