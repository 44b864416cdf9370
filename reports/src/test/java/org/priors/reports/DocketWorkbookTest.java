package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DocketWorkbookTest {

  private static final DocketHearing.Earlier REFUSAL =
      new DocketHearing.Earlier(LocalDate.of(1999, 4, 2), "Refusal", "Tupelo City Police", "LA");

  private static DocketHearing hearing(String driver, DocketHearing.Earlier... earlier) {
    return new DocketHearing(
        LocalDateTime.of(2002, 6, 3, 9, 0),
        new DocketHearing.Seat("Room 2", "K. Specimen", "B. Dummy; counsel P. Nonesuch"),
        "LA-2002-7",
        driver,
        "Refusal",
        "Parties notified of the hearing",
        "1 prior refusal, 0 prior convictions, in 0 courts",
        List.of(earlier));
  }

  private static XSSFWorkbook book(DocketHearing... hearings) throws IOException {
    DocketHead head =
        new DocketHead(
            "Docket of Mon 3 Jun 2002",
            Instant.parse("2002-06-02T12:00:00Z"),
            ZoneId.of("UTC"),
            "Lee Mockford",
            "licensing (b)(1)",
            "Priors");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocketWorkbook().write(head, List.of(hearings), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static String text(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }

  @Test
  void each_hearing_is_a_row_with_what_the_driver_was_on_record_for() throws IOException {
    try (XSSFWorkbook book = book(hearing("EXAMPLE, Ann", REFUSAL), hearing(null))) {
      Row first = book.getSheet("Docket").getRow(1);
      assertThat(text(first, 0)).isEqualTo("09:00");
      assertThat(text(first, 1)).isEqualTo("Room 2");
      assertThat(text(first, 3)).isEqualTo("LA-2002-7");
      assertThat(text(first, 4)).isEqualTo("EXAMPLE, Ann");
      assertThat(text(first, 8)).startsWith("1 prior refusal");
      assertThat(text(book.getSheet("Docket").getRow(2), 4)).isEqualTo("not known");
      assertThat(book.getSheet("Docket").getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void each_earlier_event_is_a_row_with_its_day_and_who_tells_of_it() throws IOException {
    try (XSSFWorkbook book = book(hearing("EXAMPLE, Ann", REFUSAL))) {
      Row event = book.getSheet("Earlier events").getRow(1);
      assertThat(event.getCell(3).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(1999, 4, 2));
      assertThat(text(event, 5)).isEqualTo("Tupelo City Police");
      assertThat(text(event, 6)).isEqualTo("LA");
    }
  }

  @Test
  void what_begins_like_a_formula_stays_text() throws IOException {
    try (XSSFWorkbook book = book(hearing("=1+1"))) {
      assertThat(book.getSheet("Docket").getRow(1).getCell(4).getCellType())
          .isEqualTo(CellType.STRING);
      assertThat(book.getSheet("Docket").getRow(1).getCell(4).getCellStyle().getQuotePrefixed())
          .isTrue();
    }
  }

  @Test
  void a_day_without_hearings_is_a_workbook_too_and_says_who_made_it_and_what_for()
      throws IOException {
    try (XSSFWorkbook book = book()) {
      assertThat(book.getSheet("Docket").getLastRowNum()).isZero();
      assertThat(book.getSheet("Docket").getFooter().getLeft())
          .contains("Docket of Mon 3 Jun 2002", "Lee Mockford", "licensing (b)(1)");
    }
  }
}
