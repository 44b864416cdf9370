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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  static final AnswerColumn IMPAIRED =
      new AnswerColumn("impaired_charge", "Impaired-driving charge", 18, null);
  static final AnswerColumn ABOVE =
      new AnswerColumn("above_record", "Charged above the record", 18, null);
  static final AnswerColumn ASKED =
      new AnswerColumn("test_asked", "Evidential test asked for", 14, "not reported");
  static final AnswerColumn REFUSED =
      new AnswerColumn("test_refused", "Evidential test refused", 14, "cannot tell");
  static final String RATE = "refusal_rate";
  static final String ABOUT_TOTAL = "only of the 2 of 4 agencies whose sources report tests";
  static final FigureColumns COLUMNS =
      new FigureColumns(
          List.of(IMPAIRED, ABOVE, ASKED, REFUSED),
          List.of(
              count("arrests", "Arrests", 10),
              count("impaired_charge", "Impaired driving", 18, Condition.yes(IMPAIRED)),
              count("above_record", "Charged above the record", 13, Condition.yes(ABOVE)),
              count("tests_known", "Tests known", 9, Condition.told(ASKED)),
              count("test_asked", "Evidential test asked for", 13, Condition.yes(ASKED)),
              count("test_refused", "Refusals", 13, Condition.yes(REFUSED))),
          List.of(
              new RateColumns(
                  RATE,
                  count(
                      "refusal_rate_numerator",
                      "Rate: refusals (numerator)",
                      14,
                      Condition.yes(ASKED),
                      Condition.yes(REFUSED)),
                  count(
                      "refusal_rate_denominator",
                      "Rate: tests asked for (denominator)",
                      15,
                      Condition.yes(ASKED)),
                  "Refusal rate",
                  13,
                  "none asked",
                  "About the rate",
                  38)),
          List.of(
              new Definition("Arrests", "Arrests on record.", "none", "none", "Every row."),
              new Definition("Refusal rate", "The share refused.", "Refused.", "Asked.", "Both.")));

  private Fixture() {}

  private static CountColumn count(String key, String heading, int width, Condition... where) {
    return new CountColumn(key, heading, width, List.of(where));
  }

  static MonthHead june(String... notes) {
    return new MonthHead(
        YearMonth.of(2026, 6),
        Instant.parse("2026-07-02T12:15:00Z"),
        EAST,
        "A. Manager",
        "Priors",
        List.of(notes));
  }

  static CaseLine line(String number, String ori, Boolean asked, Boolean refused) {
    boolean above = number.equals("2");
    return new CaseLine(
        number,
        "Agency " + ori,
        ori,
        "A-" + number,
        NIGHT,
        "KEITER, Flora",
        List.of("18.2-266"),
        answers(true, above, asked, refused),
        null,
        above ? "Charged as 3rd offense; the record shows 1st." : null,
        null,
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
        answers(false, false, false, false),
        null,
        null,
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
        answers(false, false, true, false),
        new TestResult(new BigDecimal(grams), unit),
        null,
        31,
        "intake form");
  }

  private static Map<String, Boolean> answers(
      boolean impaired, boolean above, Boolean asked, Boolean refused) {
    Map<String, Boolean> answers = new HashMap<>();
    answers.put(IMPAIRED.key(), impaired);
    answers.put(ABOVE.key(), above);
    answers.put(ASKED.key(), asked);
    answers.put(REFUSED.key(), refused);
    answers.values().removeIf(answer -> answer == null);
    return answers;
  }

  static List<CaseLine> cases() {
    return List.of(
        line("1", CITY, true, true),
        line("2", CITY, true, false),
        measured("3", CITY, "0.141", TestResult.Unit.PER_210_LITERS_OF_BREATH),
        line("4", CITY, false, false),
        line("5", CITY, null, true),
        line("6", COUNTY, null, true),
        line("7", COUNTY, null, null),
        line("8", TROOP, true, true),
        line("9", TOWN, null, null));
  }

  static List<AgencyMonth> agencies() {
    return List.of(
        agency("City Police", CITY, "VA", "tests known for 4 of 5 arrests; the rate is of those"),
        agency("County", COUNTY, "MD", "source reports refusals only"),
        agency("Highway Patrol", TROOP, "VA", "tests known for every arrest"),
        agency("Town", TOWN, "MD", "source reports neither tests nor refusals"));
  }

  private static AgencyMonth agency(String name, String ori, String state, String about) {
    return agency(
        name, ori, state, about, cases().stream().filter(line -> line.ori().equals(ori)).toList());
  }

  static AgencyMonth agency(
      String name, String ori, String state, String about, List<CaseLine> cases) {
    Map<String, Integer> counts = new HashMap<>();
    COLUMNS
        .counted()
        .filter(
            column -> cases.isEmpty() || column.where().stream().allMatch(is -> told(is, cases)))
        .forEach(
            column ->
                counts.put(column.key(), (int) cases.stream().filter(column::counts).count()));
    return new AgencyMonth(name, ori, state, counts, Map.of(RATE, about));
  }

  private static boolean told(Condition condition, List<CaseLine> cases) {
    return !condition.isYes()
        || cases.stream().anyMatch(line -> line.answers().containsKey(condition.column().key()));
  }

  static MonthTable table(List<AgencyMonth> agencies) {
    return new MonthTable(COLUMNS, agencies, Map.of(RATE, ABOUT_TOTAL));
  }

  static List<AgencyMonth> cityOf(List<CaseLine> cases) {
    return List.of(agency("City Police", CITY, "VA", "no arrests", cases));
  }

  /** Refusals in the city, made as they are asked for. */
  static Stream<CaseLine> endless() {
    return IntStream.iterate(1, i -> i + 1).mapToObj(i -> line("" + i, CITY, true, true));
  }

  static MonthTable refusals(int n) {
    Map<String, Integer> counts =
        COLUMNS.counted().collect(Collectors.toMap(CountColumn::key, column -> n));
    counts.put(ABOVE.key(), n < 2 ? 0 : 1);
    return table(
        List.of(
            new AgencyMonth(
                "City Police", CITY, "VA", counts, Map.of(RATE, "tests known for every arrest"))));
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
      new MonthlyWorkbook().write(head, table(agencies), cases::forEach, out);
      return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
