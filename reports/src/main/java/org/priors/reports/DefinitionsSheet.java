package org.priors.reports;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.priors.reports.Table.Column;

/** What each figure is, in plain words. */
final class DefinitionsSheet {
  static final String NAME = "Definitions";

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Figure", 22),
          Column.text("What it is", 60),
          Column.text("Numerator", 26),
          Column.text("Denominator", 26),
          Column.text("Where it comes from", 34));

  private DefinitionsSheet() {}

  static void write(SXSSFSheet sheet, Styles styles, MonthHead head, List<Definition> definitions) {
    Table.head(sheet, styles, COLUMNS, 0, 1);
    Table.print(sheet, head.footer());
    sheet.setPrintGridlines(true);
    int row = 1;
    for (Definition definition : definitions) {
      new RowPen(sheet.createRow(row++), styles, COLUMNS)
          .text(definition.figure())
          .text(definition.meaning())
          .text(definition.numerator())
          .text(definition.denominator())
          .text(definition.source());
    }
  }
}
