package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class CaseListTest {
  private final Sheet cases =
      Fixture.book(Fixture.june(), Fixture.agencies(), Fixture.cases()).getSheet("Cases");

  @Test
  void a_case_is_listed_with_all_that_the_figures_count_by() {
    Row row = cases.getRow(1);
    assertThat(texts(row, 0, 1, 2, 3)).containsExactly("1", "Agency VA1230000", "VA1230000", "A-1");
    assertThat(texts(row, 5, 6, 7, 8, 9, 10, 11, 13, 14, 16))
        .containsExactly(
            "EDT",
            "KEITER, Flora",
            "18.2-266",
            "yes",
            "no",
            "yes",
            "yes",
            "no result",
            "nothing",
            "city-2026-06.csv, line 1");
  }

  @Test
  void the_time_of_arrest_is_a_date_and_not_a_text() {
    assertThat(DateUtil.isCellDateFormatted(cases.getRow(1).getCell(4))).isTrue();
    assertThat(cases.getRow(1).getCell(4).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2026, 6, 12, 23, 40));
  }

  @Test
  void a_result_is_a_number_with_its_unit() {
    Row row = cases.getRow(3);
    assertThat(row.getCell(12).getNumericCellValue()).isEqualTo(0.141);
    assertThat(texts(row, 13)).containsExactly("g/210 L");
  }

  @Test
  void days_to_the_decision_are_a_number_and_none_are_blank() {
    assertThat(cases.getRow(3).getCell(15).getNumericCellValue()).isEqualTo(31);
    assertThat(cases.getRow(1).getCell(15).getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void what_is_missing_is_said_in_words() {
    assertThat(texts(cases.getRow(3), 3, 6)).containsExactly("none", "not known");
    assertThat(texts(cases.getRow(7), 10, 11)).containsExactly("not reported", "cannot tell");
    assertThat(cases.getRow(1).getCell(12).getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void several_charges_stand_in_one_cell() {
    assertThat(texts(cases.getRow(3), 7)).containsExactly("21-902; 16-113");
  }

  private static List<String> texts(Row row, int... columns) {
    return Arrays.stream(columns)
        .mapToObj(column -> row.getCell(column).getStringCellValue())
        .toList();
  }
}
