package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class EmptyMonthTest {
  private static final String NONE = "There were no arrests in June 2026.";

  @Test
  void a_month_without_agencies_says_that_there_were_no_arrests() {
    XSSFWorkbook book = Fixture.book(Fixture.june(), List.of(), List.of());
    assertSaysNone(book);
    assertFormulasHold(book);
  }

  @Test
  void a_month_without_arrests_at_an_agency_says_so_too() {
    XSSFWorkbook book = Fixture.bookOfCity(List.of());
    assertSaysNone(book);
    assertFormulasHold(book);
    Row city = book.getSheet("Figures").getRow(6);
    assertThat(city.getCell(3).getNumericCellValue()).isZero();
    assertThat(city.getCell(11).getStringCellValue()).isEqualTo("none asked");
    assertThat(city.getCell(12).getStringCellValue()).isEqualTo("no arrests");
  }

  private static void assertSaysNone(XSSFWorkbook book) {
    assertThat(book.getSheet("Figures").getRow(4).getCell(0).getStringCellValue()).isEqualTo(NONE);
    assertThat(book.getSheet("Cases").getRow(1).getCell(0).getStringCellValue()).isEqualTo(NONE);
  }

  private static void assertFormulasHold(XSSFWorkbook book) {
    var evaluator = book.getCreationHelper().createFormulaEvaluator();
    for (Row row : book.getSheet("Figures")) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          String before = read(cell);
          evaluator.evaluateFormulaCell(cell);
          assertThat(read(cell)).as(cell.getAddress().toString()).isEqualTo(before);
        }
      }
    }
  }

  private static String read(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.STRING
        ? cell.getStringCellValue()
        : String.valueOf(cell.getNumericCellValue());
  }
}
