package org.priors.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.priors.reports.Table.Column;

/** Writes the hearings of a day, and on a second sheet what each driver was on record for. */
public final class DocketWorkbook {
  static final String DOCKET = "Docket";
  static final String EARLIER = "Earlier events";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
  private static final String NOT_KNOWN = "not known";

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Time", 8),
          Column.text("Where", 18),
          Column.text("Heard by", 20),
          Column.text("Case", 18),
          Column.text("Driver", 26),
          Column.text("Basis", 16),
          Column.text("Who comes", 34),
          Column.text("Stands at", 22),
          Column.text("Before this arrest", 40));

  private static final List<Column> EARLIER_COLUMNS =
      List.of(
          Column.text("Time", 8),
          Column.text("Case", 18),
          Column.text("Driver", 26),
          Column.text("Day", 13),
          Column.text("Event", 26),
          Column.text("Source", 40),
          Column.text("State", 8));

  /** Writes the workbook and leaves the stream open. */
  public void write(DocketHead head, List<DocketHearing> hearings, OutputStream out)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
      BookProperties.set(book, head.title(), head.madeBy(), head.madeAt(), head.product());
      Styles styles = new Styles(book);
      docket(sheet(book, DOCKET, styles, COLUMNS, head), styles, hearings);
      earlier(sheet(book, EARLIER, styles, EARLIER_COLUMNS, head), styles, hearings);
      book.write(CloseShieldOutputStream.wrap(out));
    }
  }

  private static SXSSFSheet sheet(
      SXSSFWorkbook book, String name, Styles styles, List<Column> columns, DocketHead head) {
    SXSSFSheet sheet = book.createSheet(name);
    Table.head(sheet, styles, columns, 0, 1);
    Table.print(
        sheet,
        String.join(
            ", ", head.product(), head.title(), head.made(), head.madeBy(), head.purpose()));
    sheet.setPrintGridlines(true);
    return sheet;
  }

  private static void docket(SXSSFSheet sheet, Styles styles, List<DocketHearing> hearings) {
    int row = 1;
    for (DocketHearing each : hearings) {
      new RowPen(sheet.createRow(row++), styles, COLUMNS)
          .text(TIME.format(each.begins()))
          .text(each.seat().place())
          .text(each.seat().officer())
          .text(each.number())
          .text(or(each.driver()))
          .text(each.basis())
          .text(each.seat().people())
          .text(each.stage())
          .text(each.priors());
    }
  }

  private static void earlier(SXSSFSheet sheet, Styles styles, List<DocketHearing> hearings) {
    int row = 1;
    for (DocketHearing each : hearings) {
      for (DocketHearing.Earlier event : each.earlier()) {
        new RowPen(sheet.createRow(row++), styles, EARLIER_COLUMNS)
            .text(TIME.format(each.begins()))
            .text(each.number())
            .text(or(each.driver()))
            .day(event.day(), NOT_KNOWN)
            .text(event.kind())
            .text(event.source())
            .text(event.state());
      }
    }
  }

  private static String or(String text) {
    return text == null || text.isBlank() ? NOT_KNOWN : text;
  }
}
