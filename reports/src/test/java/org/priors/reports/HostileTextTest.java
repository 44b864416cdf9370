package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.org\",\"KEITER\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "\n=1+1"
      })
  void text_that_begins_like_a_formula_stays_text(String name) {
    Cell cell = driverCell(name);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(name);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KEITER, Flora", "O'NEIL", "GARCÍA-LÓPEZ", "a=b", "<b>&amp;", "李"})
  void a_plain_name_is_left_as_it_is(String name) {
    Cell cell = driverCell(name);
    assertThat(cell.getStringCellValue()).isEqualTo(name);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
  }

  @Test
  void a_carriage_return_before_a_formula_is_shown_and_guarded() {
    Cell cell = driverCell("\r=1+1");
    assertThat(cell.getStringCellValue()).isEqualTo("\u240D=1+1");
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void control_characters_are_made_visible() {
    assertThat(driverCell("A\u0000B\u001BC\u007FD\uFFFEE\uD800F").getStringCellValue())
        .isEqualTo("A\u2400B\u241BC\u2421D\uFFFDE\uFFFDF");
  }

  @Test
  void what_a_workbook_would_read_as_an_escape_stays_what_was_written() {
    assertThat(driverCell("_x003D_1+1").getStringCellValue()).isEqualTo("_x003D_1+1");
    assertThat(driverCell("_x003D_x0041_").getStringCellValue()).isEqualTo("_x003D_x0041_");
  }

  @Test
  void text_that_just_fits_a_cell_is_whole() {
    String name = "x".repeat(32_767);
    assertThat(driverCell(name).getStringCellValue()).isEqualTo(name);
  }

  @Test
  void text_longer_than_a_cell_is_cut_with_a_mark() {
    assertThat(driverCell("x".repeat(32_768)).getStringCellValue())
        .hasSize(32_767)
        .endsWith("xx [cut here: 32,768 characters in all]");
  }

  @Test
  void a_cut_does_not_split_a_character_or_an_escape() {
    assertThat(CellText.of("\uD83D\uDE97".repeat(20_000)))
        .hasSizeLessThanOrEqualTo(32_767)
        .endsWith("\uD83D\uDE97 [cut here: 40,000 characters in all]");
    assertThat(CellText.of("_x0041_".repeat(5_000)))
        .hasSizeLessThanOrEqualTo(32_767)
        .contains(" [cut here: 35,000 characters in all]");
  }

  @Test
  void an_agency_a_source_and_a_note_are_guarded_too() {
    var cases = List.of(Fixture.driver("KEITER, Flora"));
    var agencies = List.of(Fixture.agency("=Agency", Fixture.CITY, "VA", "tests known", cases));
    var figures = Fixture.book(Fixture.june("@note"), agencies, cases).getSheet("Figures");
    assertThat(figures.getRow(6).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(figures.getRow(11).getCell(0).getStringCellValue()).isEqualTo("@note");
    assertThat(figures.getRow(11).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
  }

  private static Cell driverCell(String name) {
    return Fixture.bookOfDrivers(name).getSheet("Cases").getRow(1).getCell(6);
  }
}
