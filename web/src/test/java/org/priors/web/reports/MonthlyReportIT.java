package org.priors.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.statistics.Measures;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class MonthlyReportIT {

  private static final String MONTH = "1993-10";

  private final Running priors;

  MonthlyReportIT(Running priors) {
    this.priors = priors;
  }

  @Test
  void a_month_counts_its_cases_by_the_agencys_own_calendar_and_lists_each_of_them()
      throws IOException {
    Rest clerk = priors.as(Role.CLERK);
    String firstMoment =
        open(clerk, Arrests.of("Ann", "Firstmoment").at("1993-10-01T00:00").refusingBreath());
    String lastMoment =
        open(clerk, Arrests.of("Lea", "Lastmoment").at("1993-10-31T23:59").blowing("0.100"));
    String before = open(clerk, Arrests.of("Bea", "Before").at("1993-09-30T23:59"));
    String after = open(clerk, Arrests.of("Aga", "After").at("1993-11-01T00:00"));
    String hostile = open(clerk, Arrests.of("=1+1", "Formula").at("1993-10-15T12:00"));

    List<List<String>> cases = rows("Cases", MONTH);
    assertThat(cases).filteredOn(row -> row.contains(firstMoment)).hasSize(1);
    assertThat(cases).filteredOn(row -> row.contains(lastMoment)).hasSize(1);
    assertThat(cases).noneMatch(row -> row.contains(before) || row.contains(after));
    assertThat(cases)
        .filteredOn(row -> row.contains(hostile))
        .singleElement()
        .asList()
        .contains("FORMULA, =1+1");
    assertThat(rows("Figures", MONTH))
        .filteredOn(row -> row.contains("LA0170100"))
        .singleElement()
        .asList()
        .contains("3");
  }

  @Test
  void each_measure_is_a_column_of_the_workbook_and_stands_on_the_page() throws Exception {
    open(priors.as(Role.CLERK), Arrests.of("Una", "Measured").at("1993-05-20T12:00"));
    List<String> figures = rows("Figures", "1993-05").get(5);
    assertThat(figures)
        .containsSubsequence(
            Measures.ALL.stream().map(measure -> measure.heading().text()).toList());
    assertThat(rows("Cases", "1993-05").get(0))
        .containsSubsequence(
            Measures.ANSWERED.stream().map(count -> count.answer().heading().text()).toList());
    Browse manager = new Browse(priors.address());
    manager.signIn(priors.userName(Role.MANAGER), priors.password(Role.MANAGER));
    String page = manager.get("/reports/monthly?month=1993-05").body();
    assertThat(Measures.COUNTS)
        .filteredOn(count -> count.page() != null)
        .allSatisfy(
            count ->
                assertThat(page)
                    .contains("<dt>" + count.page().title() + "</dt>")
                    .contains("data-l=\"" + count.page().title() + "\""));
    assertThat(Measures.RATES)
        .allSatisfy(rate -> assertThat(page).contains("data-l=\"" + rate.heading().text() + "\""));
  }

  @Test
  void a_month_without_arrests_is_a_report_that_says_so() throws IOException {
    Rest.Answer answer = priors.as(Role.MANAGER).get("/api/reports/monthly/1950-01.xlsx");
    assertThat(answer.status()).isEqualTo(200);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      assertThat(text(book.getSheet("Figures"))).contains("no arrests");
    }
  }

  @Test
  void what_is_no_month_is_refused_in_a_sentence() {
    for (String month : List.of("2002-13", "may", "2002-5", "20020501")) {
      Rest.Answer answer = priors.as(Role.MANAGER).get("/api/reports/monthly/" + month + ".xlsx");
      assertThat(answer.status()).as(month).isEqualTo(422);
      assertThat(answer.json().get("detail").textValue())
          .contains("A month is written like 2002-05");
    }
  }

  private static String open(Rest clerk, Arrests arrest) {
    return clerk.post("/api/cases", arrest.json()).json().get("number").textValue();
  }

  private List<List<String>> rows(String sheet, String month) throws IOException {
    Rest.Answer answer = priors.as(Role.MANAGER).get("/api/reports/monthly/" + month + ".xlsx");
    assertThat(answer.status()).isEqualTo(200);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      List<List<String>> rows = new ArrayList<>();
      book.getSheet(sheet).forEach(row -> rows.add(texts(row)));
      return rows;
    }
  }

  private static List<String> texts(Row row) {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    return StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue).toList();
  }

  private static String text(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    sheet.forEach(row -> text.append(texts(row)).append('\n'));
    return text.toString().toLowerCase();
  }
}
