package org.priors.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the month's figures with the cases behind them.
 *
 * <p>Cases go to a temporary file as they come, encrypted under a key that is never stored, so
 * memory does not grow with their number. The workbook is written out only once its figures and its
 * cases agree.
 */
public final class MonthlyWorkbook {
  private final int mostCases;

  /** A workbook of as many cases as a sheet of Excel holds. */
  public MonthlyWorkbook() {
    this(SpreadsheetVersion.EXCEL2007.getLastRowIndex());
  }

  MonthlyWorkbook(int mostCases) {
    this.mostCases = mostCases;
  }

  /**
   * Writes the workbook and leaves the stream open.
   *
   * @throws WorkbookRefused if the figures and the cases do not agree, or there are too many cases
   */
  public void write(MonthHead head, MonthTable month, CaseSource cases, OutputStream out)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
      BookProperties.set(book, head.title(), head.madeBy(), head.madeAt(), head.product());
      Styles styles = new Styles(book);
      FiguresSheet figures =
          new FiguresSheet(book.createSheet(FiguresSheet.NAME), styles, head, month);
      CaseTally tally = new CaseTally(month);
      CasesSheet list =
          new CasesSheet(book.createSheet(CasesSheet.NAME), styles, head, tally, mostCases);
      cases.forEach(list::add);
      list.close();
      tally.check();
      figures.write(list.listed());
      DefinitionsSheet.write(
          book.createSheet(DefinitionsSheet.NAME), styles, head, month.columns().definitions());
      book.write(CloseShieldOutputStream.wrap(out));
    }
  }
}
