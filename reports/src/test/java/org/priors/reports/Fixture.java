package org.priors.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** June 2026 at four agencies, each of which reports something else. */
final class Fixture {
  static final ZoneId EAST = ZoneId.of("America/New_York");
  static final ZonedDateTime NIGHT = ZonedDateTime.of(2026, 6, 12, 23, 40, 0, 0, EAST);

  static final String CITY = "VA1230000";
  static final String COUNTY = "MD0160000";
  static final String TROOP = "VAVSP0000";
  static final String TOWN = "MD0170000";

  private Fixture() {}

  static MonthHead june(String... notes) {
    return new MonthHead(
        YearMonth.of(2026, 6),
        Instant.parse("2026-07-02T12:15:00Z"),
        EAST,
        "A. Manager",
        "Priors",
        List.of(notes));
  }

  static CaseLine line(String number, String ori, TestAsked asked, TestRefused refused) {
    return new CaseLine(
        number,
        "Agency " + ori,
        ori,
        "A-" + number,
        NIGHT,
        "KEITER, Flora",
        List.of("18.2-266"),
        asked,
        refused,
        null,
        true,
        number.equals("2") ? "Charged as 3rd offense; the record shows 1st." : null,
        "city-2026-06.csv, line " + number);
  }

  static CaseLine driver(String driver) {
    return new CaseLine(
        "1",
        "City",
        CITY,
        null,
        NIGHT,
        driver,
        List.of(),
        TestAsked.NO,
        TestRefused.NO,
        null,
        false,
        null,
        "intake form");
  }

  static CaseLine measured(String number, String ori, String grams, TestResult.Unit unit) {
    return new CaseLine(
        number,
        "Agency " + ori,
        ori,
        null,
        NIGHT,
        null,
        List.of("21-902", "16-113"),
        TestAsked.YES,
        TestRefused.NO,
        new TestResult(new BigDecimal(grams), unit),
        false,
        null,
        "intake form");
  }

  static List<CaseLine> cases() {
    return List.of(
        line("1", CITY, TestAsked.YES, TestRefused.YES),
        line("2", CITY, TestAsked.YES, TestRefused.NO),
        measured("3", CITY, "0.141", TestResult.Unit.PER_210_LITERS_OF_BREATH),
        line("4", CITY, TestAsked.NO, TestRefused.NO),
        line("5", CITY, TestAsked.NOT_REPORTED, TestRefused.YES),
        line("6", COUNTY, TestAsked.NOT_REPORTED, TestRefused.YES),
        line("7", COUNTY, TestAsked.NOT_REPORTED, TestRefused.CANNOT_TELL),
        line("8", TROOP, TestAsked.YES, TestRefused.YES),
        line("9", TOWN, TestAsked.NOT_REPORTED, TestRefused.CANNOT_TELL));
  }

  static List<AgencyMonth> agencies() {
    return List.of(
        agency("City Police", CITY, "VA", SourceReports.TESTS, new Counts(5, 4, 1, 4, 3, 2, 1)),
        agency(
            "County", COUNTY, "MD", SourceReports.REFUSALS_ONLY, new Counts(2, 2, 0, 0, 0, 1, 0)),
        agency("Highway Patrol", TROOP, "VA", SourceReports.TESTS, new Counts(1, 1, 0, 1, 1, 1, 1)),
        agency("Town", TOWN, "MD", SourceReports.NEITHER, new Counts(1, 1, 0, 0, 0, 0, 0)));
  }

  static AgencyMonth agency(
      String name, String ori, String state, SourceReports source, Counts counts) {
    return new AgencyMonth(name, ori, state, source, counts);
  }

  static List<AgencyMonth> cityOf(List<CaseLine> cases) {
    Counts counts = cases.stream().map(Counts::of).reduce(Counts.NONE, Counts::plus);
    return List.of(agency("City Police", CITY, "VA", SourceReports.TESTS, counts));
  }

  /** Refusals in the city, made as they are asked for. */
  static Stream<CaseLine> endless() {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> line("" + i, CITY, TestAsked.YES, TestRefused.YES));
  }

  static List<AgencyMonth> refusals(int n) {
    return List.of(
        agency(
            "City Police",
            CITY,
            "VA",
            SourceReports.TESTS,
            new Counts(n, n, n < 2 ? 0 : 1, n, n, n, n)));
  }

  static XSSFWorkbook bookOfCity(List<CaseLine> cases) {
    return book(june(), cityOf(cases), cases);
  }

  static XSSFWorkbook bookOfDrivers(String... drivers) {
    List<CaseLine> cases = new ArrayList<>();
    for (String driver : drivers) {
      cases.add(driver(driver));
    }
    return bookOfCity(cases);
  }

  static XSSFWorkbook book(MonthHead head, List<AgencyMonth> agencies, List<CaseLine> cases) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new MonthlyWorkbook().write(head, agencies, cases::forEach, out);
      return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
