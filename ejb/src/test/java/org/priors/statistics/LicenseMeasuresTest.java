package org.priors.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseIntake;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** What is counted of the license, of the arrests of a month and of the cases behind it alike. */
@OnPostgres
class LicenseMeasuresTest {

  private static final Caller MANAGER = Caller.working("test-manager", Grant.of(Role.MANAGER));
  private static final YearMonth MONTH = YearMonth.of(2011, 5);
  private static final Instant ARREST = Instant.parse("2011-05-10T12:00:00Z");
  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final AtomicLong BOOKING = new AtomicLong(1);

  @Inject MonthlyFigures figures;
  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject ChangeSets changes;
  @Inject Database database;

  private long action;
  private int number;

  @BeforeEach
  void arrest() {
    action = arrested();
    number = 0;
  }

  private long arrested() {
    long caseId =
        intake
            .take(
                MatchingSteps.clerk(),
                people.report(
                    town.police(), Persons.aPerson("Lia", "License"), ARREST, null, List.of()))
            .caseId();
    changes.begin(MANAGER, "Actions of a test");
    return database.read(
        handle ->
            handle
                .createQuery(
                    "insert into administrative_action (case_id, basis, statement, notice, hearing, effect, review)"
                        + " values (?, 'REFUSAL', 'AWAITING_STATEMENT', 'NOT_NOTIFIED', 'NOT_REQUESTED',"
                        + " 'NOT_IN_EFFECT', 'NOT_REVIEWED') returning id")
                .bind(0, caseId)
                .mapTo(Long.class)
                .one());
  }

  private long step(String kind, int daysAfter) {
    number++;
    return database.read(
        handle ->
            handle
                .createQuery(
                    "insert into administrative_step (action_id, number, kind, happened_at, made_by, recorded_at,"
                        + " statement_number, due_on) values (:action, :number, :kind, :at::timestamptz, 'test', now(),"
                        + " case :kind when 'RECEIVE_STATEMENT' then '1' end,"
                        + " case :kind when 'RETURN_STATEMENT' then date '2011-06-30' end) returning id")
                .bind("action", action)
                .bind("number", number)
                .bind("kind", kind)
                .bind("at", ARREST.plus(daysAfter, ChronoUnit.DAYS).toString())
                .mapTo(Long.class)
                .one());
  }

  private void undone(long step) {
    database.run(
        handle ->
            handle.execute(
                "insert into administrative_step_undo (step_id, authority, reason, source_document, undone_by, undone_at)"
                    + " values (?, 'Court', 'Test', 'Order', 'test', now())",
                step));
  }

  private void steps(String... kinds) {
    for (String kind : kinds) {
      step(kind, 1);
    }
  }

  /** A setting so many days after the arrest, ended by a step, with a last day and who says so. */
  private void setting(int day, String endedBy, int lastDay, String by, String postponedBy) {
    long set = step("SET_HEARING", 2);
    Long ended = endedBy == null ? null : step(endedBy, day);
    Instant begins = ARREST.plus(day, ChronoUnit.DAYS);
    database.run(
        handle ->
            handle
                .createUpdate(
                    "insert into hearing_setting (action_id, step_id, booking_id, manner, begins, ends, officer_code,"
                        + " officer, last_day, last_day_by, ended_step_id, postponed_by) values (:action, :step, :booking,"
                        + " 'VIDEO', :begins::timestamptz, :ends::timestamptz, 'test', 'K. Specimen', :last, :by, :ended,"
                        + " :postponed)")
                .bind("action", action)
                .bind("step", set)
                .bind("booking", BOOKING.incrementAndGet())
                .bind("begins", begins.toString())
                .bind("ends", begins.plus(Duration.ofMinutes(30)).toString())
                .bind("last", LocalDate.ofInstant(ARREST, CENTRAL).plusDays(lastDay))
                .bind("by", by)
                .bind("ended", ended)
                .bind("postponed", postponedBy)
                .execute());
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
    steps("RECEIVE_STATEMENT", "VALIDATE_STATEMENT");
    assertThat(rates()).containsOnly(Map.entry("paperwork", "1 of 1"));
    action = arrested();
    steps("RECEIVE_STATEMENT", "RETURN_STATEMENT", "RECEIVE_STATEMENT", "VALIDATE_STATEMENT");
    assertThat(rates()).containsOnly(Map.entry("paperwork", "1 of 2"));
  }

  @Test
  void a_step_that_was_undone_counts_for_nothing() {
    undone(step("RECEIVE_STATEMENT", 1));
    assertThat(rates()).isEmpty();
    assertThat(counted(LicenseMeasures.RECEIVED)).isZero();
  }

  @Test
  void hearings_are_asked_for_of_those_on_whom_notice_was_served() {
    steps("RECEIVE_STATEMENT", "SERVE_NOTICE", "REQUEST_HEARING");
    action = arrested();
    steps("RECEIVE_STATEMENT", "SERVE_NOTICE");
    assertThat(rates()).containsEntry("request_rate", "1 of 2");
  }

  @Test
  void a_hearing_of_the_printed_last_day_is_in_time_and_one_of_the_day_after_is_not() {
    setting(30, "HOLD_HEARING", 30, "30 days from the arrest (p. 18)", null);
    assertThat(rates()).containsEntry("in_time_rate", "1 of 1");
    action = arrested();
    setting(31, "HOLD_HEARING", 30, "30 days from the arrest (p. 18)", null);
    assertThat(rates()).containsEntry("in_time_rate", "1 of 2");
    assertThat(counted(LicenseMeasures.SET_BY_OFFICE)).isZero();
  }

  @Test
  void a_day_that_the_office_has_set_is_counted_apart() {
    setting(30, "HOLD_HEARING", 30, "Set by K. Specimen. The law book has no day.", null);
    assertThat(rates()).doesNotContainKey("in_time_rate");
    assertThat(counted(LicenseMeasures.SET_BY_OFFICE)).isEqualTo(1);
  }

  @Test
  void postponements_count_once_an_arrest_by_the_side_that_asked() {
    setting(20, "POSTPONE", 30, "p. 18", "DRIVER");
    setting(21, "POSTPONE", 30, "p. 18", "DRIVER");
    setting(22, "POSTPONE", 30, "p. 18", "STATE");
    assertThat(
            List.of(
                counted(LicenseMeasures.POSTPONED_DRIVER),
                counted(LicenseMeasures.POSTPONED_STATE),
                counted(LicenseMeasures.POSTPONED_AGENCY)))
        .containsExactly(1, 1, 0);
  }

  @Test
  void absences_are_of_hearings_that_were_set() {
    setting(20, "NOTE_DRIVER_ABSENT", 30, "p. 18", null);
    action = arrested();
    setting(20, "NOTE_STATE_ABSENT", 30, "p. 18", null);
    assertThat(rates())
        .containsEntry("driver_absence", "1 of 2")
        .containsEntry("officer_absence", "1 of 2");
  }

  @Test
  void decisions_after_a_hearing_are_on_the_merits_and_those_without_are_not() {
    steps("RECEIVE_STATEMENT", "SERVE_NOTICE");
    setting(20, "HOLD_HEARING", 30, "p. 18", null);
    step("SUSTAIN", 25);
    action = arrested();
    steps("SERVE_NOTICE");
    setting(20, "HOLD_HEARING", 30, "p. 18", null);
    step("MODIFY", 25);
    action = arrested();
    steps("SERVE_NOTICE");
    setting(20, "NOTE_STATE_ABSENT", 30, "p. 18", null);
    step("SET_ASIDE", 25);
    assertThat(rates())
        .containsEntry("sustained_rate", "1 of 2")
        .containsEntry("modified_rate", "1 of 2")
        .containsEntry("overturned", "1 of 3");
  }

  @Test
  void the_days_to_the_decision_are_told_by_their_middle_with_how_many_they_are() {
    for (int day : new int[] {20, 31, 50, 60}) {
      step("SUSTAIN", day);
      action = arrested();
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
    steps("RECEIVE_STATEMENT", "VALIDATE_STATEMENT", "SERVE_NOTICE", "REQUEST_HEARING");
    setting(20, "HOLD_HEARING", 30, "p. 18", null);
    step("SUSTAIN", 25);
    action = arrested();
    steps("RECEIVE_STATEMENT", "SERVE_NOTICE");
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
  }
}
