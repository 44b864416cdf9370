package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  private final XSSFWorkbook book =
      Fixture.book(Fixture.june(), Fixture.agencies(), Fixture.cases());

  @ParameterizedTest
  @CsvSource({"Figures,5", "Cases,0", "Definitions,0"})
  void each_sheet_keeps_its_head_in_sight_and_on_every_printed_page(String name, int headRow) {
    XSSFSheet sheet = book.getSheet(name);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
        .isEqualTo((short) (headRow + 1));
    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(headRow);
    assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(headRow);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getMergedRegions()).isEmpty();
  }

  @Test
  void the_sheets_stand_in_the_order_they_are_read() {
    assertThat(book.getSheetIndex("Figures")).isZero();
    assertThat(book.getSheetIndex("Cases")).isEqualTo(1);
    assertThat(book.getSheetIndex("Definitions")).isEqualTo(2);
  }

  @Test
  void the_list_of_cases_can_be_filtered_and_its_columns_have_names() {
    assertThat(book.getSheet("Cases").getCTWorksheet().getAutoFilter().getRef())
        .isEqualTo("A1:Q10");
    assertThat(book.getName("Cases_ORI").getRefersToFormula()).isEqualTo("Cases!$C$2:$C$10");
    assertThat(book.getAllNames())
        .extracting(Name::getNameName)
        .contains("Cases_TestAsked", "Cases_TestRefused", "Cases_ImpairedCharge");
  }

  @Test
  void each_named_column_is_the_one_its_heading_says() {
    var head = book.getSheet("Cases").getRow(0);
    assertThat(head.getCell(2).getStringCellValue()).isEqualTo("ORI");
    assertThat(head.getCell(8).getStringCellValue()).isEqualTo("Impaired-driving charge");
    assertThat(head.getCell(9).getStringCellValue()).isEqualTo("Charged above the record");
    assertThat(head.getCell(10).getStringCellValue()).isEqualTo("Evidential test asked for");
    assertThat(head.getCell(11).getStringCellValue()).isEqualTo("Evidential test refused");
  }

  @Test
  void the_document_says_its_title_and_language() {
    var core = book.getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("Arrests, tests and refusals by agency, June 2026");
    assertThat(core.getCreator()).isEqualTo("A. Manager");
    assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-US");
  }

  @Test
  void each_figure_is_defined() {
    var definitions = book.getSheet("Definitions");
    assertThat(definitions)
        .extracting(row -> row.getCell(0).getStringCellValue())
        .containsExactly("Figure", "Arrests", "Refusal rate");
  }
}
