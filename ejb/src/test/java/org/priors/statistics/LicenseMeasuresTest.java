package org.priors.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** What is counted of the license, of the arrests of a month and of the cases behind it alike. */
@OnPostgres
class LicenseMeasuresTest {

  private static final Caller MANAGER = Caller.working("test-manager", Grant.of(Role.MANAGER));
  private static final YearMonth MONTH = YearMonth.of(2011, 5);

  @Inject MonthlyFigures figures;
  @Inject FigureCases behind;
  @Inject LicenseSteps done;
  @Inject Town town;
  @Inject Database database;

  @BeforeEach
  void arrest() {
    done.arrest();
  }

  private MonthCounts counts() {
    return MonthCounts.of(figures.agencies(MANAGER, MONTH));
  }

  /** Of each rate that has something to divide by, numerator and denominator. */
  private Map<String, String> rates() {
    Map<String, String> rates = new TreeMap<>();
    for (CaseRate rate : LicenseMeasures.RATES) {
      if (counts().isRated(rate)) {
        rates.put(rate.key(), counts().numerator(rate) + " of " + counts().denominator(rate));
      }
    }
    return rates;
  }

  private int counted(CaseCount count) {
    return counts().counted(count);
  }

  @Test
  void an_arrest_without_an_action_counts_in_nothing_and_has_no_rate() {
    assertThat(rates()).isEmpty();
    assertThat(LicenseMeasures.COUNTS).allMatch(count -> counted(count) == 0);
    assertThat(LicenseMeasures.COUNTS).noneMatch(count -> counts().cannotTell(count));
  }

  @Test
  void a_statement_that_went_back_once_is_received_and_not_valid_at_once() {
    done.steps("RECEIVE_STATEMENT", "VALIDATE_STATEMENT");
    assertThat(rates()).containsOnly(Map.entry("paperwork", "1 of 1"));
    done.arrest();
    done.steps("RECEIVE_STATEMENT", "RETURN_STATEMENT", "RECEIVE_STATEMENT", "VALIDATE_STATEMENT");
    assertThat(rates()).containsOnly(Map.entry("paperwork", "1 of 2"));
  }

  @Test
  void a_step_that_was_undone_counts_for_nothing() {
    done.undone(done.step("RECEIVE_STATEMENT", 1));
    assertThat(rates()).isEmpty();
    assertThat(counted(LicenseMeasures.RECEIVED)).isZero();
  }

  @Test
  void hearings_are_asked_for_of_those_on_whom_notice_was_served() {
    done.steps("RECEIVE_STATEMENT", "SERVE_NOTICE", "REQUEST_HEARING");
    done.arrest();
    done.steps("RECEIVE_STATEMENT", "SERVE_NOTICE");
    assertThat(rates()).containsEntry("request_rate", "1 of 2");
  }

  @Test
  void a_hearing_of_the_printed_last_day_is_in_time_and_one_of_the_day_after_is_not() {
    done.setting(30, "HOLD_HEARING", 30, "30 days from the arrest (p. 18)", null);
    assertThat(rates()).containsEntry("in_time_rate", "1 of 1");
    done.arrest();
    done.setting(31, "HOLD_HEARING", 30, "30 days from the arrest (p. 18)", null);
    assertThat(rates()).containsEntry("in_time_rate", "1 of 2");
    assertThat(counted(LicenseMeasures.SET_BY_OFFICE)).isZero();
  }

  @Test
  void a_day_that_the_office_has_set_is_counted_apart() {
    done.setting(30, "HOLD_HEARING", 30, "Set by K. Specimen. The law book has no day.", null);
    assertThat(rates()).doesNotContainKey("in_time_rate");
    assertThat(counted(LicenseMeasures.SET_BY_OFFICE)).isEqualTo(1);
  }

  @Test
  void postponements_count_once_an_arrest_by_the_side_that_asked() {
    done.setting(20, "POSTPONE", 30, "p. 18", "DRIVER");
    done.setting(21, "POSTPONE", 30, "p. 18", "DRIVER");
    done.setting(22, "POSTPONE", 30, "p. 18", "STATE");
    assertThat(
            List.of(
                counted(LicenseMeasures.POSTPONED_DRIVER),
                counted(LicenseMeasures.POSTPONED_STATE),
                counted(LicenseMeasures.POSTPONED_AGENCY)))
        .containsExactly(1, 1, 0);
  }

  @Test
  void absences_are_of_hearings_that_were_set() {
    done.setting(20, "NOTE_DRIVER_ABSENT", 30, "p. 18", null);
    done.arrest();
    done.setting(20, "NOTE_STATE_ABSENT", 30, "p. 18", null);
    assertThat(rates())
        .containsEntry("driver_absence", "1 of 2")
        .containsEntry("officer_absence", "1 of 2");
  }

  @Test
  void decisions_after_a_hearing_are_on_the_merits_and_those_without_are_not() {
    done.steps("RECEIVE_STATEMENT", "SERVE_NOTICE");
    done.setting(20, "HOLD_HEARING", 30, "p. 18", null);
    done.step("SUSTAIN", 25);
    done.arrest();
    done.steps("SERVE_NOTICE");
    done.setting(20, "HOLD_HEARING", 30, "p. 18", null);
    done.step("MODIFY", 25);
    done.arrest();
    done.steps("SERVE_NOTICE");
    done.setting(20, "NOTE_STATE_ABSENT", 30, "p. 18", null);
    done.step("SET_ASIDE", 25);
    assertThat(rates())
        .containsEntry("sustained_rate", "1 of 2")
        .containsEntry("modified_rate", "1 of 2")
        .containsEntry("overturned", "1 of 3");
  }

  @Test
  void the_days_to_the_decision_are_told_by_their_middle_with_how_many_they_are() {
    for (int day : new int[] {20, 31, 50, 60}) {
      done.step("SUSTAIN", day);
      done.arrest();
    }
    List<MedianDays> days = figures.daysToDecision(MANAGER, MONTH);
    assertThat(days)
        .containsExactly(
            new MedianDays(null, new BigDecimal("40.5"), 4),
            new MedianDays(town.police().name(), new BigDecimal("40.5"), 4));
    assertThat(figures.daysToDecision(MANAGER, MONTH.plusMonths(1)))
        .containsExactly(new MedianDays(null, null, 0));
  }

  @Test
  void the_figures_tie_to_the_cases_behind_them() {
    done.steps("RECEIVE_STATEMENT", "VALIDATE_STATEMENT", "SERVE_NOTICE", "REQUEST_HEARING");
    done.setting(20, "HOLD_HEARING", 30, "p. 18", null);
    done.step("SUSTAIN", 25);
    done.arrest();
    done.steps("RECEIVE_STATEMENT", "SERVE_NOTICE");
    List<AnsweredCase> cases = new ArrayList<>();
    database.run(handle -> MonthlyFigures.cases(handle, MONTH, cases::add));
    assertThat(cases).hasSize(2);
    for (CaseCount count : LicenseMeasures.COUNTS) {
      assertThat(cases.stream().filter(one -> one.answers().get(count.key())))
          .as(count.key())
          .hasSize(counted(count));
    }
    assertThat(cases)
        .extracting(one -> one.row().daysToDecision())
        .containsExactlyInAnyOrder(25, null);
    for (CaseMeasure measure : Measures.ALL) {
      long figure =
          measure instanceof CaseRate rate
              ? counts().numerator(rate)
              : counts().counted((CaseCount) measure);
      assertThat(behind.count(MANAGER, new FigureAsked(MONTH, measure, null)))
          .as(measure.key())
          .isEqualTo(figure);
    }
  }

  @Test
  void the_cases_behind_a_figure_are_told_with_why_they_were_decided_so() {
    done.steps("SERVE_NOTICE");
    long decision = done.step("SET_ASIDE", 25);
    FigureAsked setAside =
        new FigureAsked(MONTH, Measures.named("set_aside").orElseThrow(), town.police().ori());
    assertThat(behind.some(MANAGER, setAside, 0))
        .extracting(FigureCases.Line::decidedBecause)
        .containsExactly("The seal was broken");
    FigureAsked elsewhere = new FigureAsked(MONTH, setAside.measure(), "LA9999999");
    assertThat(behind.count(MANAGER, elsewhere)).isZero();
    assertThat(behind.some(MANAGER, setAside, 1)).isEmpty();
    done.goOn();
    done.undone(decision);
    assertThat(behind.count(MANAGER, setAside)).isZero();
    assertThat(Measures.named("nothing")).isEmpty();
  }
}
