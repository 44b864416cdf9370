package org.priors.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.priors.reports.Table.Column;

/**
 * Writes a list of drivers, and on a sheet before it what was searched, by whom and for what.
 *
 * <p>Drivers go to an encrypted temporary file as they come, so memory does not grow with their
 * number.
 */
public final class DriversWorkbook {
  static final String ABOUT = "About";
  static final String DRIVERS = "Drivers";

  private static final String NOT_KNOWN = "not known";
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Driver", 30),
          Column.text("Born", 13),
          Column.text("License", 18),
          Column.text("Last known address", 36),
          Column.figures("Arrests", 9),
          Column.figures("Prior refusals, at least", 10),
          Column.figures("Prior refusals, at most", 10),
          Column.figures("Prior convictions, at least", 13),
          Column.figures("Prior convictions, at most", 13),
          Column.figures("Agencies and courts", 14),
          Column.text("States", 12),
          Column.text("Now", 30),
          Column.text("Why found", 44));
  private static final List<Column> SOURCE_COLUMNS =
      List.of(
          Column.text("Source", 44),
          Column.text("State", 9),
          Column.text("Last data", 14),
          Column.text("Tells of days from", 14),
          Column.text("to", 14));

  /** Writes the workbook and leaves the stream open. */
  public void write(DriversHead head, DriverSource drivers, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
      BookProperties.set(book, DriversHead.TITLE, head.madeBy(), head.madeAt(), head.product());
      Styles styles = new Styles(book);
      SXSSFSheet about = book.createSheet(ABOUT);
      SXSSFSheet list = book.createSheet(DRIVERS);
      about(about, styles, head, list(list, styles, head, drivers));
      book.write(CloseShieldOutputStream.wrap(out));
    }
  }

  private static DriverSource.Found list(
      SXSSFSheet sheet, Styles styles, DriversHead head, DriverSource drivers) {
    Table.head(sheet, styles, COLUMNS, 0, 1);
    Table.print(sheet, footer(head));
    sheet.setPrintGridlines(true);
    int[] row = {1};
    DriverSource.Found found =
        drivers.forEach(
            line -> write(line, new RowPen(sheet.createRow(row[0]++), styles, COLUMNS), styles));
    CellRangeAddress all = new CellRangeAddress(0, Math.max(1, row[0] - 1), 0, COLUMNS.size() - 1);
    sheet.setAutoFilter(all);
    // Numbers of licenses are names; Excel would flag each as a number kept as text.
    sheet
        .getWorkbook()
        .getXSSFWorkbook()
        .getSheet(DRIVERS)
        .addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    return found;
  }

  private static void write(DriverLine line, RowPen pen, Styles styles) {
    pen.text(line.name())
        .day(line.born(), NOT_KNOWN)
        .text(or(line.license()))
        .text(or(line.address()))
        .number(line.arrests(), styles.count)
        .number(line.refusalsAtLeast(), styles.count)
        .number(line.refusals(), styles.count)
        .number(line.convictionsAtLeast(), styles.count)
        .number(line.convictions(), styles.count)
        .number(line.sources(), styles.count)
        .text(line.states())
        .text(line.now())
        .text(line.why());
  }

  private static void about(
      SXSSFSheet sheet, Styles styles, DriversHead head, DriverSource.Found found) {
    Prose prose = new Prose(sheet, styles);
    prose.title(DriversHead.TITLE);
    prose.line("Searched for: " + found.asked());
    prose.line("Found: " + count(found));
    prose.line("Made: " + head.made() + " with " + head.product());
    prose.line("By: " + head.madeBy());
    prose.line("For: " + head.purpose());
    if (found.note() != null) {
      prose.line(found.note());
    }
    prose.line("");
    prose.line("Prior: all on record but what is of the latest arrest whose case is open.");
    prose.line(
        "At least: where entries may be one event, they are counted as one. At most: each is counted.");
    prose.line("A court or agency that has not sent its cases cannot be found here.");
    int headRow = prose.next();
    Table.head(sheet, styles, SOURCE_COLUMNS, headRow, 0);
    Table.print(sheet, footer(head));
    int row = headRow + 1;
    for (SourceLine source : head.sources()) {
      new RowPen(sheet.createRow(row++), styles, SOURCE_COLUMNS)
          .text(source.name())
          .text(source.state())
          .day(source.lastSent(), "nothing yet")
          .day(source.first(), NOT_KNOWN)
          .day(source.last(), NOT_KNOWN);
    }
  }

  /** WrappedText above a table. */
  private static final class Prose {
    private final SXSSFSheet sheet;
    private final Styles styles;
    private int row;

    Prose(SXSSFSheet sheet, Styles styles) {
      this.sheet = sheet;
      this.styles = styles;
    }

    void title(String text) {
      RowPen.prose(sheet.createRow(row++), styles).text(text, styles.title);
    }

    void line(String text) {
      WrappedText.of(text, 150)
          .forEach(part -> RowPen.prose(sheet.createRow(row++), styles).text(part));
    }

    int next() {
      return row;
    }
  }

  private static String count(DriverSource.Found found) {
    String all = String.format(Locale.US, "%,d", found.total());
    return found.listed() == found.total()
        ? all + (found.total() == 1 ? " driver" : " drivers") + ", all of them on the next sheet"
        : String.format(
            Locale.US,
            "%s drivers; the first %,d are on the next sheet. Narrow the search to have all.",
            all,
            found.listed());
  }

  private static String footer(DriversHead head) {
    return head.product() + ", " + DriversHead.TITLE + ", " + head.made();
  }

  private static String or(String text) {
    return text == null || text.isBlank() ? NOT_KNOWN : text;
  }
}
