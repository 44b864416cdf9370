package org.priors.reports;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.priors.reports.Table.Column;

/** The figures, each beside what it is of. */
final class FiguresSheet {
  static final String NAME = "Figures";

  private static final int HEAD_ROW = 5;
  private static final int NOTE_WIDTH = 150;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Agency", 32),
          Column.text("ORI", 12),
          Column.text("State", 7),
          Column.figures("Arrests", 10),
          Column.figures("With an impaired-driving charge", 18),
          Column.figures("Charged above the record", 13),
          Column.figures("Tests known", 9),
          Column.figures("Evidential test asked for", 13),
          Column.figures("Refusals", 13),
          Column.figures("Rate: refusals (numerator)", 14),
          Column.figures("Rate: tests asked for (denominator)", 15),
          Column.figures("Refusal rate", 13),
          Column.text("About the rate", 38));

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final MonthHead head;
  private int row;

  FiguresSheet(SXSSFSheet sheet, Styles styles, MonthHead head) {
    this.sheet = sheet;
    this.styles = styles;
    this.head = head;
  }

  void write(List<AgencyMonth> agencies) {
    Totals totals = Totals.of(agencies);
    line().text(head.title(), styles.title);
    line().text(head.made());
    line().text("Counted: arrests on record then, by date of arrest in each agency's local time.");
    line()
        .text("Each count is of rows of sheet Cases; sheet Definitions says what each figure is.");
    RowPen beforeTable = line();
    if (totals.all().arrests() == 0) {
      beforeTable.text("There were no arrests in " + head.monthInWords() + ".", styles.strong);
    }
    Table.head(sheet, styles, COLUMNS, HEAD_ROW, 1);
    Table.print(sheet, head.footer());
    row = HEAD_ROW + 1;
    agencies.forEach(agency -> new AgencyRow(agency, tableRow(), styles).write());
    new TotalRows(totals, HEAD_ROW + 2, styles).write(tableRow(), tableRow());
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
    return new RowPen(sheet.createRow(row++), styles, COLUMNS);
  }
}
