package org.priors.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.ChemicalTest;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.cases.TestsReported;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** What is counted of a month, and of which months. */
@OnPostgres
class MonthlyFiguresTest {

  private static final Caller MANAGER = Caller.working("test-manager", Grant.of(Role.MANAGER));

  @Inject MonthlyFigures figures;
  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject Database database;

  @Test
  void each_month_with_arrests_is_listed_with_how_many_by_its_agencies_calendars() {
    for (String at :
        List.of("2011-05-01T03:30:00Z", "2011-05-01T05:30:00Z", "2011-03-10T12:00:00Z")) {
      people.reported(aPerson("Maya", "Month"), Instant.parse(at));
    }
    List<MonthlyFigures.MonthRow> all = monthsByReadingAll();
    assertThat(all)
        .extracting(row -> row.yearMonth().toString())
        .containsSubsequence("2011-05", "2011-04", "2011-03");
    assertThat(figures.countMonths(MANAGER)).isEqualTo(all.size());
    assertThat(figures.months(MANAGER, all.size() + 1, 0)).isEqualTo(all);
    assertThat(figures.months(MANAGER, 2, 1)).isEqualTo(all.subList(1, 3));
    assertThat(figures.months(MANAGER, 2, all.size())).isEmpty();
  }

  /** The months with arrests and how many, the latest first, from all that is on record. */
  private List<MonthlyFigures.MonthRow> monthsByReadingAll() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select date_trunc('month', c.arrested_at at time zone a.zone)::date as month, count(*) as arrests
                    from case_file c join agency a on a.id = c.agency_id group by 1 order by 1 desc
                    """)
                .mapTo(MonthlyFigures.MonthRow.class)
                .list());
  }

  @Test
  void a_month_counts_by_the_agencys_calendar_who_was_asked_for_a_test_and_who_refused() {
    Agency east = town.police("VA0290100", "VA", "America/New_York");
    report(east, "2011-05-01T03:59:00Z", test(TestOutcome.REFUSED));
    report(east, "2011-05-01T04:00:00Z", test(TestOutcome.REFUSED));
    report(east, "2011-05-20T12:00:00Z", test(TestOutcome.COMPLETED));
    report(east, "2011-06-01T03:59:00Z");
    report(town.police(), "2011-06-01T04:59:00Z");
    assertThat(figures.agencies(MANAGER, YearMonth.of(2011, 5)))
        .extracting(AgencyCounts::ori, of -> counted(of.counts()))
        .containsExactly(
            tuple(town.police().ori(), List.of(1, 1, 0, 1, 0, 0)),
            tuple(east.ori(), List.of(3, 3, 0, 3, 2, 1)));
  }

  private static List<Integer> counted(MonthCounts counts) {
    return Measures.COUNTS.stream()
        .filter(count -> !LicenseMeasures.COUNTS.contains(count))
        .map(counts::counted)
        .toList();
  }

  @Test
  void what_a_source_does_not_report_cannot_be_told_and_a_refusal_that_it_reports_counts() {
    report(TestsReported.REFUSALS_ONLY, "2012-05-10T12:00:00Z", test(TestOutcome.REFUSED));
    report(TestsReported.NONE, "2012-06-10T12:00:00Z");
    report(TestsReported.NONE, "2012-07-10T12:00:00Z", test(TestOutcome.REFUSED));
    assertThat(refusals(5)).containsExactly("1", "source reports refusals only");
    assertThat(refusals(6))
        .containsExactly("cannot tell", "source reports neither tests nor refusals");
    assertThat(refusals(7)).containsExactly("1", "source reports neither tests nor refusals");
  }

  /** Of a month of 2012 the refusals, and what the rate stands on. */
  private List<String> refusals(int month) {
    MonthCounts counts = MonthCounts.of(figures.agencies(MANAGER, YearMonth.of(2012, month)));
    String refused =
        counts.cannotTell(Measures.REFUSED)
            ? "cannot tell"
            : String.valueOf(counts.counted(Measures.REFUSED));
    return List.of(refused, Measures.REFUSAL_RATE.about(counts));
  }

  private void report(TestsReported known, String at, ChemicalTest... tests) {
    ArrestReport of =
        people.report(
            town.police(), aPerson("Maya", "Month"), Instant.parse(at), null, List.of(tests));
    intake.take(
        MatchingSteps.clerk(),
        ArrestReport.by(of.agency(), of.agencyNumber())
            .person(of.person())
            .arrest(of.arrest())
            .charges(of.charges())
            .tests(of.tests())
            .testsReported(known)
            .source(of.source())
            .build());
  }

  private void report(Agency agency, String at, ChemicalTest... tests) {
    intake.take(
        MatchingSteps.clerk(),
        people.report(agency, aPerson("Maya", "Month"), Instant.parse(at), null, List.of(tests)));
  }

  private static ChemicalTest test(TestOutcome outcome) {
    return new ChemicalTest(TestKind.BREATH, outcome, null, null, null, null, "test");
  }

  @Test
  void whoever_may_not_read_reports_is_told_no_figures() {
    assertThatThrownBy(() -> figures.agencies(MatchingSteps.clerk(), YearMonth.of(2011, 5)))
        .isInstanceOf(Denied.class);
  }
}
