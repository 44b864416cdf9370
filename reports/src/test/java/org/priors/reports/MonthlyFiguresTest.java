package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class MonthlyFiguresTest {
  private static final int FIRST = 6;

  private final XSSFWorkbook book =
      Fixture.book(Fixture.june("County sends no names."), Fixture.agencies(), Fixture.cases());
  private final Sheet figures = book.getSheet("Figures");

  @Test
  void a_rate_stands_beside_its_numerator_and_denominator() {
    assertThat(shown(FIRST))
        .containsExactly(
            "City Police",
            "VA1230000",
            "VA",
            "5",
            "4",
            "1",
            "4",
            "3",
            "2",
            "1",
            "3",
            "33.3%",
            "tests known for 4 of 5 arrests; the rate is of those");
  }

  @Test
  void where_only_refusals_are_reported_the_rate_cannot_be_told() {
    assertThat(shown(FIRST + 1).subList(3, 13))
        .containsExactly(
            "2",
            "2",
            "0",
            "0",
            "cannot tell",
            "1",
            "cannot tell",
            "cannot tell",
            "cannot tell",
            "source reports refusals only");
  }

  @Test
  void where_nothing_is_reported_refusals_are_not_printed_as_zero() {
    assertThat(shown(FIRST + 3).subList(7, 13))
        .containsExactly(
            "cannot tell",
            "cannot tell",
            "cannot tell",
            "cannot tell",
            "cannot tell",
            "source reports neither tests nor refusals");
  }

  @Test
  void the_total_counts_every_case_and_rates_only_agencies_that_report_tests() {
    assertThat(shown(FIRST + 4))
        .containsExactly(
            "Total",
            "",
            "",
            "9",
            "8",
            "1",
            "5",
            "4",
            "4",
            "2",
            "4",
            "50.0%",
            "only of the 2 of 4 agencies whose sources report tests");
  }

  @Test
  void where_no_source_reports_tests_the_total_prints_no_zero_for_them() {
    Sheet sheet = countyOf(Fixture.line("MD-1", Fixture.COUNTY, null, true));
    assertThat(shown(sheet.getRow(FIRST + 1)).subList(6, 12))
        .containsExactly("0", "cannot tell", "1", "cannot tell", "cannot tell", "cannot tell");
    assertThat(shown(sheet.getRow(FIRST + 2))).endsWith("agrees with the total");
  }

  @Test
  void where_no_source_reports_refusals_the_total_prints_no_zero_for_them() {
    Sheet sheet = countyOf(Fixture.line("MD-1", Fixture.COUNTY, null, null));
    assertThat(shown(sheet.getRow(FIRST + 1)).get(8)).isEqualTo("cannot tell");
    assertThat(shown(sheet.getRow(FIRST + 2)).get(8)).isEqualTo("cannot tell");
    assertThat(shown(sheet.getRow(FIRST + 2))).endsWith("agrees with the total");
  }

  @Test
  void the_cases_charged_above_the_record_say_what_their_charges_say() {
    assertThat(book.getSheet("Cases"))
        .map(MonthlyFiguresTest::shown)
        .filteredOn(row -> row.get(9).equals("yes"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).contains("Charged as 3rd offense; the record shows 1st."));
  }

  @Test
  void the_total_ties_to_the_list_of_cases() {
    assertThat(shown(FIRST + 5))
        .startsWith("Counted on sheet Cases", "", "", "9", "8", "1", "5", "4", "4")
        .endsWith("agrees with the total");
    assertThat(book.getSheet("Cases").getLastRowNum()).isEqualTo(Fixture.cases().size());
  }

  @Test
  void every_formula_works_out_to_the_figure_written_with_it() {
    FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
    int formulas = 0;
    for (Row row : figures) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          formulas++;
          assertThat(worked(evaluator.evaluate(cell)))
              .as("%s %s", cell.getAddress(), cell.getCellFormula())
              .isEqualTo(cached(cell));
        }
      }
    }
    // 9 for each agency with a rate, 5 and 4 for those without, 9 of the total, 7 of the check.
    assertThat(formulas).isEqualTo(9 + 9 + 5 + 4 + 9 + 7);
  }

  @Test
  void a_count_that_is_tampered_with_no_longer_agrees() {
    Row check = figures.getRow(FIRST + 5);
    FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
    figures.getRow(FIRST).getCell(3).removeFormula();
    figures.getRow(FIRST).getCell(3).setCellValue(6);
    assertThat(evaluator.evaluate(check.getCell(12)).getStringValue())
        .isEqualTo("does not agree with the total");
  }

  @Test
  void the_head_says_what_of_when_and_by_whom() {
    assertThat(shown(0)).containsExactly("Arrests, tests and refusals by agency, June 2026");
    assertThat(shown(1)).containsExactly("Priors. Made Thu 2 Jul 2026 08:15 EDT by A. Manager.");
    assertThat(shown(FIRST + 7)).containsExactly("Notes");
    assertThat(shown(FIRST + 8)).containsExactly("County sends no names.");
  }

  @Test
  void no_test_asked_for_is_said_in_words_and_not_divided_by() {
    XSSFWorkbook quiet = Fixture.bookOfDrivers("KEITER, Flora");
    Cell rate = quiet.getSheet("Figures").getRow(FIRST).getCell(11);
    assertThat(rate.getStringCellValue()).isEqualTo("none asked");
    FormulaEvaluator evaluator = quiet.getCreationHelper().createFormulaEvaluator();
    assertThat(evaluator.evaluate(rate).getStringValue()).isEqualTo("none asked");
  }

  @Test
  void formulas_name_the_columns_where_they_stand() {
    Row total = figures.getRow(FIRST + 4);
    assertThat(total.getCell(8).getCellFormula()).isEqualTo("SUM(I7:I10)");
    assertThat(total.getCell(11).getCellFormula()).isEqualTo("IF(K11=0,\"none asked\",J11/K11)");
    assertThat(figures.getRow(FIRST).getCell(9).getCellFormula())
        .isEqualTo("COUNTIFS(Cases_ORI,$B7,Cases_TestAsked,\"yes\",Cases_TestRefused,\"yes\")");
  }

  private static Sheet countyOf(CaseLine line) {
    AgencyMonth county =
        Fixture.agency("County", Fixture.COUNTY, "MD", "source reports little", List.of(line));
    return Fixture.book(Fixture.june(), List.of(county), List.of(line)).getSheet("Figures");
  }

  private List<String> shown(int row) {
    return shown(figures.getRow(row));
  }

  private static List<String> shown(Row row) {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    List<String> cells = new ArrayList<>();
    row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
    return cells;
  }

  private static Object worked(CellValue value) {
    return value.getCellType() == CellType.STRING ? value.getStringValue() : value.getNumberValue();
  }

  private static Object cached(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.STRING
        ? cell.getStringCellValue()
        : cell.getNumericCellValue();
  }
}
