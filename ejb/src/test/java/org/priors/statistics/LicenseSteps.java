package org.priors.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseIntake;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.Persons;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** What was done of the license after arrests of May 2011, step by step. */
@Dependent
public class LicenseSteps {

  static final Instant ARREST = Instant.parse("2011-05-10T12:00:00Z");

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final AtomicLong BOOKING = new AtomicLong(1);

  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject ChangeSets changes;
  @Inject Database database;

  private long action;
  private int number;

  /** Another arrest, whose action the next steps are of. */
  void arrest() {
    action = arrested();
  }

  /** As if somebody had just begun to change the record. */
  void goOn() {
    changes.begin(Caller.system("test"), "Actions of a test");
  }

  private long arrested() {
    long caseId =
        intake
            .take(
                MatchingSteps.clerk(),
                people.report(
                    town.police(), Persons.aPerson("Lia", "License"), ARREST, null, List.of()))
            .caseId();
    goOn();
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

  long step(String kind, int daysAfter) {
    number++;
    return database.read(
        handle ->
            handle
                .createQuery(
                    "insert into administrative_step (action_id, number, kind, happened_at, made_by, recorded_at, reason,"
                        + " statement_number, due_on) values (:action, :number, :kind, :at::timestamptz, 'test', now(), 'The seal was broken',"
                        + " case :kind when 'RECEIVE_STATEMENT' then '1' end,"
                        + " case :kind when 'RETURN_STATEMENT' then date '2011-06-30' end) returning id")
                .bind("action", action)
                .bind("number", number)
                .bind("kind", kind)
                .bind("at", ARREST.plus(daysAfter, ChronoUnit.DAYS).toString())
                .mapTo(Long.class)
                .one());
  }

  void undone(long step) {
    database.run(
        handle ->
            handle.execute(
                "insert into administrative_step_undo (step_id, authority, reason, source_document, undone_by, undone_at)"
                    + " values (?, 'Court', 'Test', 'Order', 'test', now())",
                step));
  }

  void steps(String... kinds) {
    for (String kind : kinds) {
      step(kind, 1);
    }
  }

  /** A setting so many days after the arrest, ended by a step, with a last day and who says so. */
  void setting(int day, String endedBy, int lastDay, String by, String postponedBy) {
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
}
