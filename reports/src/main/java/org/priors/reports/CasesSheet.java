package org.priors.reports;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.priors.reports.Table.Column;

/** The list of the cases behind the figures. */
final class CasesSheet {
  static final String NAME = "Cases";

  /** The name under which formulas find the column of ORIs. */
  static final String ORI = "Cases_ORI";

  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);
  private static final List<Column> BEFORE_ANSWERS =
      List.of(
          Column.text("Case number", 16),
          Column.text("Agency", 26),
          Column.text("ORI", 12).keyed(FigureColumns.ORI),
          Column.text("Agency's own number", 16),
          Column.text("Arrested, local time", 24),
          Column.text("Time zone", 8),
          Column.text("Driver", 26),
          Column.text("Charges", 26));
  private static final List<Column> AFTER_ANSWERS =
      List.of(
          Column.figures("Result", 9),
          Column.text("Unit of the result", 12),
          Column.text("What the charges say above the record", 40),
          Column.figures("Days from arrest to decision", 12),
          Column.text("Source", 32));

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final MonthHead head;
  private final CaseTally tally;
  private final int most;
  private final List<AnswerColumn> answers;
  private final List<Column> columns;
  private int listed;

  CasesSheet(SXSSFSheet sheet, Styles styles, MonthHead head, CaseTally tally, int most) {
    this.sheet = sheet;
    this.styles = styles;
    this.head = head;
    this.tally = tally;
    this.most = most;
    this.answers = tally.columns().answers();
    this.columns = columns(answers);
    Table.head(sheet, styles, columns, 0, 1);
    Table.print(sheet, head.footer());
    sheet.setPrintGridlines(true);
  }

  void add(CaseLine line) {
    if (listed == most) {
      throw new WorkbookRefused(
          String.format(
              Locale.US,
              "A sheet holds %,d cases, and %s has more. Make the workbook for fewer agencies.",
              most,
              head.monthInWords()));
    }
    if (!YearMonth.from(line.arrested()).equals(head.month())) {
      throw new WorkbookRefused(
          "Case " + line.caseNumber() + " is not of " + head.monthInWords() + ".");
    }
    tally.add(line);
    write(line, new RowPen(sheet.createRow(++listed), styles, columns));
  }

  void close() {
    if (listed == 0) {
      RowPen.prose(sheet.createRow(1), styles)
          .text("There were no arrests in " + head.monthInWords() + ".");
    }
    int last = Math.max(listed, 1);
    CellRangeAddress all = new CellRangeAddress(0, last, 0, columns.size() - 1);
    sheet.setAutoFilter(all);
    // Numbers of cases and statutes are names; Excel would flag each as a number kept as text.
    SXSSFWorkbook book = sheet.getWorkbook();
    book.getXSSFWorkbook()
        .getSheet(NAME)
        .addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    name(book, ORI, FigureColumns.ORI, last + 1);
    answers.forEach(answer -> name(book, answer.name(), answer.key(), last + 1));
  }

  int listed() {
    return listed;
  }

  private static List<Column> columns(List<AnswerColumn> answers) {
    List<Column> columns = new ArrayList<>(BEFORE_ANSWERS);
    for (AnswerColumn answer : answers) {
      columns.add(Column.text(answer.heading(), answer.width()).keyed(answer.key()));
    }
    columns.addAll(AFTER_ANSWERS);
    return columns;
  }

  private void name(SXSSFWorkbook book, String name, String key, int lastRow) {
    String letter = Table.letter(columns, key);
    Name made = book.createName();
    made.setNameName(name);
    made.setRefersToFormula(NAME + "!$" + letter + "$2:$" + letter + "$" + lastRow);
  }

  private void write(CaseLine line, RowPen pen) {
    pen.text(line.caseNumber())
        .text(line.agency())
        .text(line.ori())
        .text(or(line.agencyNumber(), "none"))
        .date(line.arrested().toLocalDateTime())
        .text(ZONE.format(line.arrested()))
        .text(or(line.driver(), "not known"))
        .text(or(String.join("; ", line.statutes()), "none on record"));
    answers.forEach(answer -> pen.text(answer.word(line)));
    if (line.result() == null) {
      pen.blank(styles.bac).text("no result");
    } else {
      pen.number(line.result().grams().doubleValue(), styles.bac)
          .text(line.result().unit().symbol());
    }
    pen.text(or(line.aboveRecord(), "nothing"));
    if (line.daysToDecision() == null) {
      pen.blank(styles.count);
    } else {
      pen.number(line.daysToDecision(), styles.count);
    }
    pen.text(line.source());
  }

  private static String or(String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text;
  }
}
