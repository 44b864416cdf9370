package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DriversWorkbookTest {

  private static final DriverLine ANN =
      new DriverLine(
          "EXAMPLE, Ann",
          LocalDate.of(1966, 3, 4),
          "LA 00-417",
          "1 Sample Road",
          4,
          2,
          1,
          1,
          1,
          3,
          "LA, MS",
          "charged too low",
          "surname as typed");

  @Test
  void the_first_sheet_says_what_was_searched_by_whom_for_what_and_who_has_sent_data()
      throws IOException {
    try (XSSFWorkbook book = book("remy; State LA", List.of(ANN), 1, null)) {
      assertThat(text(book, 0))
          .contains(
              "Searched for: remy; State LA",
              "Found: 1 driver, all of them on the next sheet",
              "Made: Wed 1 May 2002 12:00 UTC",
              "By: Lee Mockford",
              "For: court business (b)(1)",
              "Tupelo City Police",
              "30 Apr 2002");
    }
  }

  @Test
  void a_driver_is_a_row_with_the_day_of_birth_as_a_date_and_counts_as_numbers()
      throws IOException {
    try (XSSFWorkbook book = book("remy", List.of(ANN), 1, null)) {
      Row row = book.getSheet("Drivers").getRow(1);
      assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(1966, 3, 4));
      assertThat(row.getCell(5).getNumericCellValue()).as("at least").isEqualTo(1);
      assertThat(row.getCell(6).getNumericCellValue()).as("at most").isEqualTo(2);
      assertThat(text(book, 1)).contains("EXAMPLE, Ann", "LA 00-417", "surname as typed");
    }
  }

  @Test
  void what_begins_like_a_formula_stays_text_that_no_edit_turns_into_one() throws IOException {
    DriverLine hostile =
        new DriverLine(
            "=1+1", null, "@SUM(A1)", "+1", 0, 0, 0, 0, 0, 0, "-LA", "", "=HYPERLINK(\"x\")");
    try (XSSFWorkbook book = book("=cmd|' /C calc'!A0", List.of(hostile), 1, null)) {
      Row row = book.getSheet("Drivers").getRow(1);
      for (int column : new int[] {0, 2, 3, 10, 12}) {
        Cell cell = row.getCell(column);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("not known");
    }
  }

  @Test
  void a_list_that_was_cut_and_one_that_was_searched_otherwise_say_so() throws IOException {
    try (XSSFWorkbook book = book("remy", List.of(ANN), 12_345, "Searched in the database.")) {
      assertThat(text(book, 0))
          .contains("12,345 drivers; the first 1 are on the next sheet. Narrow the search")
          .contains("Searched in the database.");
    }
  }

  private static XSSFWorkbook book(String asked, List<DriverLine> lines, long total, String note)
      throws IOException {
    DriversHead head =
        new DriversHead(
            Instant.parse("2002-05-01T12:00:00Z"),
            ZoneId.of("UTC"),
            "Lee Mockford",
            "court business (b)(1)",
            "Priors",
            List.of(
                new SourceLine(
                    "Tupelo City Police",
                    "LA",
                    LocalDate.of(2002, 4, 30),
                    LocalDate.of(1990, 1, 1),
                    LocalDate.of(2002, 4, 29))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DriversWorkbook()
        .write(
            head,
            taker -> {
              lines.forEach(taker);
              return new DriverSource.Found(asked, total, lines.size(), note);
            },
            out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static String text(XSSFWorkbook book, int sheet) {
    DataFormatter formatter = new DataFormatter();
    return StreamSupport.stream(book.getSheetAt(sheet).spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .map(formatter::formatCellValue)
        .collect(Collectors.joining("\n"));
  }
}
