package org.priors.web.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.priors.cases.AlcoholConcentration;
import org.priors.reports.CaseLine;
import org.priors.reports.MonthHead;
import org.priors.reports.MonthlyWorkbook;
import org.priors.reports.TestResult;
import org.priors.security.Caller;
import org.priors.statistics.AgencyCounts;
import org.priors.statistics.AnsweredCase;
import org.priors.statistics.CaseRow;
import org.priors.statistics.MonthlyFigures;
import org.priors.web.pages.OwnZone;

/** Makes the month's workbook. */
@ApplicationScoped
public class MonthlyReport {

  @Inject MonthlyFigures figures;
  @Inject OwnZone here;
  @Inject Clock clock;

  TemporaryWorkbook make(Caller caller, YearMonth month) throws IOException {
    return TemporaryWorkbook.of(
        out ->
            figures.report(
                caller, month, (agencies, cases) -> write(caller, month, agencies, cases, out)));
  }

  private void write(
      Caller caller,
      YearMonth month,
      List<AgencyCounts> agencies,
      Consumer<Consumer<AnsweredCase>> cases,
      OutputStream out) {
    MonthHead head =
        new MonthHead(
            month, clock.instant(), here.getZone(), caller.displayName(), "Priors", List.of());
    try {
      new MonthlyWorkbook()
          .write(
              head,
              MonthlyColumns.table(agencies),
              taker -> cases.accept(one -> taker.accept(line(one.row(), one.answers()))),
              out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static CaseLine line(CaseRow row, Map<String, Boolean> answers) {
    return new CaseLine(
        row.number(),
        row.agency(),
        row.ori(),
        row.agencyNumber(),
        row.arrestedAt().atZoneSameInstant(ZoneId.of(row.zone())),
        row.driver(),
        row.statutes(),
        answers,
        row.grams() == null ? null : new TestResult(row.grams(), unit(row.unit())),
        row.above(),
        row.daysToDecision(),
        row.source());
  }

  private static TestResult.Unit unit(String stored) {
    return switch (AlcoholConcentration.Unit.valueOf(stored)) {
      case G_PER_210_L -> TestResult.Unit.PER_210_LITERS_OF_BREATH;
      case G_PER_100_ML -> TestResult.Unit.PER_100_MILLILITERS;
    };
  }
}
