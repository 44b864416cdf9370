package org.priors.reports;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet with one table: its head row, what stays in sight, and how it prints. */
final class Table {
  /**
   * A column's heading, its width in characters, and whether it holds figures.
   *
   * @param key its name in formulas; null for one that none names
   */
  record Column(String heading, int width, boolean figures, String key) {
    static Column text(String heading, int width) {
      return new Column(heading, width, false, null);
    }

    static Column figures(String heading, int width) {
      return new Column(heading, width, true, null);
    }

    Column keyed(String named) {
      return new Column(heading, width, figures, named);
    }

    /** Fewer than its width, for bold text and the indent take room. */
    int characters() {
      return width - 1;
    }
  }

  private static final int CHARACTER = 256;
  private static final double SIDE_MARGIN = 0.4;

  private Table() {}

  /** The letter of the column with this key, as a formula names it. */
  static String letter(List<Column> columns, String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (key.equals(columns.get(i).key())) {
        return CellReference.convertNumToColString(i);
      }
    }
    throw new IllegalArgumentException("There is no column " + key + ".");
  }

  static void head(
      SXSSFSheet sheet, Styles styles, List<Column> columns, int headRow, int frozenColumns) {
    RowPen pen = new RowPen(sheet.createRow(headRow), styles, columns);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sheet.setColumnWidth(i, column.width() * CHARACTER);
      pen.text(column.heading(), column.figures() ? styles.figureHead : styles.head);
    }
    sheet.createFreezePane(frozenColumns, headRow + 1);
    sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
  }

  static void print(SXSSFSheet sheet, String title) {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    // A lone & in a footer begins a code.
    sheet.getFooter().setLeft(CellText.visible(title).replace("&", "&&"));
    sheet.getFooter().setCenter("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }
}
