package org.priors.reports;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.priors.reports.Table.Column;

/** The figures, each beside what it is of. */
final class FiguresSheet {
  static final String NAME = "Figures";

  private static final int HEAD_ROW = 5;
  private static final int NOTE_WIDTH = 150;

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final MonthHead head;
  private final MonthTable month;
  private final List<Column> columns;
  private int row;

  FiguresSheet(SXSSFSheet sheet, Styles styles, MonthHead head, MonthTable month) {
    this.sheet = sheet;
    this.styles = styles;
    this.head = head;
    this.month = month;
    this.columns = month.columns().table();
  }

  /**
   * @param cases how many are listed
   */
  void write(int cases) {
    line().text(head.title(), styles.title);
    line().text(head.made());
    line().text("Counted: arrests on record then, by date of arrest in each agency's local time.");
    line()
        .text("Each count is of rows of sheet Cases; sheet Definitions says what each figure is.");
    RowPen beforeTable = line();
    if (cases == 0) {
      beforeTable.text("There were no arrests in " + head.monthInWords() + ".", styles.strong);
    }
    Table.head(sheet, styles, columns, HEAD_ROW, 1);
    Table.print(sheet, head.footer());
    row = HEAD_ROW + 1;
    for (AgencyMonth agency : month.agencies()) {
      new AgencyRow(agency, tableRow(), styles).write(month.columns());
    }
    new TotalRows(month, HEAD_ROW + 2, styles).write(tableRow(), tableRow());
    notes();
  }

  private void notes() {
    if (head.notes().isEmpty()) {
      return;
    }
    line();
    line().text("Notes", styles.strong);
    head.notes().stream()
        .flatMap(note -> WrappedText.of(note, NOTE_WIDTH).stream())
        .forEach(part -> line().text(part));
  }

  private RowPen line() {
    return RowPen.prose(sheet.createRow(row++), styles);
  }

  private RowPen tableRow() {
    return new RowPen(sheet.createRow(row++), styles, columns);
  }
}
