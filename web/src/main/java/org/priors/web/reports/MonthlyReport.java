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
import java.util.function.Consumer;
import org.priors.reports.AgencyMonth;
import org.priors.reports.CaseLine;
import org.priors.reports.Counts;
import org.priors.reports.MonthHead;
import org.priors.reports.MonthlyWorkbook;
import org.priors.reports.SourceReports;
import org.priors.reports.TestAsked;
import org.priors.reports.TestRefused;
import org.priors.reports.TestResult;
import org.priors.security.Caller;
import org.priors.statistics.MonthlyFigures;
import org.priors.statistics.MonthlyFigures.AgencyRow;
import org.priors.statistics.MonthlyFigures.CaseRow;

/** Makes the month's workbook. */
@ApplicationScoped
public class MonthlyReport {

  @Inject MonthlyFigures figures;
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
      List<AgencyRow> agencies,
      Consumer<Consumer<CaseRow>> cases,
      OutputStream out) {
    MonthHead head =
        new MonthHead(
            month, clock.instant(), ZoneId.of("UTC"), caller.displayName(), "Priors", List.of());
    try {
      new MonthlyWorkbook()
          .write(
              head,
              agencies.stream().map(MonthlyReport::agency).toList(),
              taker -> cases.accept(row -> taker.accept(line(row))),
              out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static AgencyMonth agency(AgencyRow row) {
    SourceReports source =
        row.testsKnown() > 0
            ? SourceReports.TESTS
            : row.refusalsOnly() > 0 ? SourceReports.REFUSALS_ONLY : SourceReports.NEITHER;
    Counts counts =
        new Counts(
            row.arrests(),
            row.impaired(),
            row.aboveRecord(),
            row.testsKnown(),
            row.testsAsked(),
            row.refused(),
            row.refusedOfKnown());
    return new AgencyMonth(row.agency(), row.ori(), row.state(), source, counts);
  }

  private static CaseLine line(CaseRow row) {
    return new CaseLine(
        row.number(),
        row.agency(),
        row.ori(),
        row.agencyNumber(),
        row.arrestedAt().atZoneSameInstant(ZoneId.of(row.zone())),
        row.driver(),
        row.statutes(),
        row.asked() == null ? TestAsked.NOT_REPORTED : row.asked() ? TestAsked.YES : TestAsked.NO,
        row.refused() == null
            ? TestRefused.CANNOT_TELL
            : row.refused() ? TestRefused.YES : TestRefused.NO,
        row.grams() == null ? null : new TestResult(row.grams(), unit(row.unit())),
        row.impaired(),
        row.above(),
        row.source());
  }

  private static TestResult.Unit unit(String stored) {
    return "G_PER_210_L".equals(stored)
        ? TestResult.Unit.PER_210_LITERS_OF_BREATH
        : TestResult.Unit.PER_100_MILLILITERS;
  }
}
