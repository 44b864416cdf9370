package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefusedWorkbookTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<CaseLine> cases =
      List.of(Fixture.driver("KEITER, Flora"), Fixture.driver("WEAR, Misty"));

  @AfterEach
  void nothing_is_written() {
    assertThat(out.size()).isZero();
  }

  @Test
  void figures_that_their_cases_do_not_bear_out_are_not_printed() {
    assertRefused(new MonthlyWorkbook(), Fixture.cityOf(cases), cases.subList(0, 1))
        .hasMessage(
            "The figures of VA1230000 and its cases do not agree: Arrests 2 in the figures, 1 among"
                + " the cases.");
  }

  @Test
  void a_case_of_an_agency_without_figures_is_not_lost() {
    assertRefused(new MonthlyWorkbook(), List.of(), cases)
        .hasMessage("Case 1 is of agency VA1230000, which is not among the figures.");
  }

  @Test
  void an_agency_is_not_counted_twice() {
    var once = Fixture.cityOf(cases).get(0);
    assertRefused(new MonthlyWorkbook(), List.of(once, once), cases)
        .hasMessage("Agency VA1230000 is among the figures twice.");
  }

  @Test
  void one_case_more_than_a_sheet_holds_is_refused() {
    assertRefused(new MonthlyWorkbook(1), Fixture.cityOf(cases), cases)
        .hasMessage(
            "A sheet holds 1 cases, and June 2026 has more. Make the workbook for fewer agencies.");
  }

  @Test
  void a_case_of_another_month_by_its_own_clock_is_refused() {
    var head = Fixture.june();
    var may =
        new MonthHead(
            YearMonth.of(2026, 5),
            head.madeAt(),
            head.zone(),
            head.madeBy(),
            head.product(),
            head.notes());
    assertThatThrownBy(
            () ->
                new MonthlyWorkbook()
                    .write(may, Fixture.table(Fixture.cityOf(cases)), cases::forEach, out))
        .isInstanceOf(WorkbookRefused.class)
        .hasMessage("Case 1 is not of May 2026.");
  }

  @Test
  void a_rate_is_not_made_of_cases_that_may_or_may_not_be_in_its_numerator() {
    var unsaid = List.of(Fixture.line("7", Fixture.CITY, true, null));
    assertRefused(new MonthlyWorkbook(), Fixture.cityOf(unsaid), unsaid)
        .hasMessage(
            "Case 7 counts in \"Rate: tests asked for (denominator)\" and says neither yes nor no:"
                + " Evidential test refused.");
  }

  @Test
  void a_case_says_yes_or_no_where_every_case_does() {
    var unsaid =
        List.of(
            new CaseLine(
                "7",
                "City",
                Fixture.CITY,
                null,
                Fixture.NIGHT,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                "intake form"));
    assertRefused(new MonthlyWorkbook(), Fixture.cityOf(unsaid), unsaid)
        .hasMessage("Case 7 says neither yes nor no: Impaired-driving charge.");
  }

  private AbstractThrowableAssert<?, ?> assertRefused(
      MonthlyWorkbook workbook, List<AgencyMonth> agencies, List<CaseLine> listed) {
    return assertThatThrownBy(
            () -> workbook.write(Fixture.june(), Fixture.table(agencies), listed::forEach, out))
        .isInstanceOf(WorkbookRefused.class);
  }
}
