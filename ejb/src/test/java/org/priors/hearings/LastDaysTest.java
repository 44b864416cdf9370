package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.hearings.HearingsAsked.Due;
import org.priors.hearings.HearingsAsked.Order;
import org.priors.hearings.HearingsAsked.Which;
import org.priors.lawbook.CurrentLaw;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** By when a hearing has to be held is kept with it, and with who says so. */
@OnPostgres
class LastDaysTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject RequestHearing requests;
  @Inject SetHearing set;
  @Inject EndSetting end;
  @Inject UndoStep undo;
  @Inject HearingsWaiting waiting;
  @Inject LastDaysJob job;
  @Inject LastDaysFollower follower;
  @Inject CurrentLaw law;
  @Inject Database database;

  private void asked(String state) {
    steps
        .arrestedIn(state, Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(1), null);
  }

  private HearingsWaiting.Line line(Which which) {
    return waiting.some(steps.clerk(), HearingsAsked.all(which), 0, 25).get(0);
  }

  private LocalDate thirtyDaysAfterTheArrest() {
    return LocalDate.ofInstant(steps.arrestedAt(), EASTERN).plusDays(30);
  }

  private void keptInstead(String column, String value) {
    database.run(handle -> handle.execute("update hearing_last_day set " + column + " = " + value));
  }

  private String version() {
    return database.read(
        handle ->
            handle
                .createQuery("select law_version from hearing_last_day")
                .mapTo(String.class)
                .one());
  }

  @Test
  void the_day_of_the_law_is_kept_with_its_citation_from_the_request_on() {
    asked("CT");
    assertThat(line(Which.TO_ACCEPT).lastDay()).isEqualTo(thirtyDaysAfterTheArrest());
    requests.accept(steps.clerk(), steps.seen(), "No day is printed");
    assertThat(line(Which.TO_SET).lastDay()).isEqualTo(thirtyDaysAfterTheArrest());
    assertThat(line(Which.TO_SET).lastDayBy()).contains("30 days").contains("(");
  }

  @Test
  void where_no_source_prints_a_day_the_office_is_named_with_its_own_also_once_it_is_postponed() {
    asked("OK");
    requests.accept(steps.clerk(), steps.seen(), "Nobody prints a day");
    assertThat(line(Which.TO_SET).lastDay()).isNull();
    assertThat(line(Which.TO_SET).lastDayBy()).isNotBlank();
    days.of(steps.clerk());
    days.on(20);
    long slot =
        set.offer(steps.clerk(), steps.action().id(), new SetHearing.Wish(null, 1, null, true))
            .slots()
            .get(0)
            .id();
    long held = set.hold(steps.clerk(), steps.seen(), slot, null);
    LocalDate ofOffice = LocalDate.now(EASTERN).plusDays(40);
    set.book(steps.clerk(), steps.seen(), new SetHearing.Chosen(held, null, ofOffice, null));
    assertThat(line(Which.SET).lastDay()).isEqualTo(ofOffice);
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThat(line(Which.TO_SET).lastDay()).isEqualTo(ofOffice);
    assertThat(line(Which.TO_SET).lastDayBy()).startsWith("Set by ");
  }

  @Test
  void another_law_in_use_is_asked_again_and_the_same_one_is_not() {
    asked("CT");
    keptInstead("last_day", "null");
    job.run(() -> false);
    assertThat(line(Which.TO_ACCEPT).lastDay()).isNull();
    keptInstead("law_version", "'another'");
    job.run(() -> false);
    assertThat(line(Which.TO_ACCEPT).lastDay()).isEqualTo(thirtyDaysAfterTheArrest());
    assertThat(version()).isEqualTo(law.snapshot().version());
  }

  @Test
  void a_hearing_that_was_asked_for_before_days_were_kept_is_looked_up() {
    asked("CT");
    database.run(handle -> handle.execute("delete from hearing_last_day"));
    job.run(() -> false);
    assertThat(line(Which.TO_ACCEPT).lastDay()).isEqualTo(thirtyDaysAfterTheArrest());
  }

  @Test
  void what_changes_of_the_driver_is_followed_and_drivers_without_a_hearing_are_passed_over() {
    asked("CT");
    keptInstead("last_day", "null");
    assertThat(follower.follow(List.of(changed(-1)))).isFalse();
    long driver =
        database.read(
            handle ->
                handle
                    .createQuery("select driver_id from case_file where id = ?")
                    .bind(0, steps.caseId())
                    .mapTo(Long.class)
                    .one());
    assertThat(follower.follow(List.of(changed(driver)))).isTrue();
    assertThat(line(Which.TO_ACCEPT).lastDay()).isEqualTo(thirtyDaysAfterTheArrest());
  }

  private static Changed changed(long driver) {
    return new Changed(1, driver, Change.RECORD);
  }

  @Test
  void a_request_that_is_withdrawn_waits_no_more_and_one_whose_step_is_undone_waits_as_before() {
    asked("CT");
    requests.accept(steps.clerk(), steps.seen(), "No day is printed");
    undo.undo(steps.clerk(), steps.seen(), new UndoStep.Order("Director", "In error", "Memo 1"));
    assertThat(line(Which.TO_ACCEPT).actionId()).isEqualTo(steps.action().id());
    end.withdraw(
        steps.clerk(), steps.seen(), steps.arrestedAt().plus(Duration.ofDays(2)), "Moot", "Letter");
    assertThat(waiting.waiting(steps.clerk())).isZero();
  }

  @Test
  void what_is_overdue_due_today_and_due_within_a_week_is_told_apart_day_by_day() {
    asked("CT");
    assertDue(-1, Due.ANY, Due.OVERDUE);
    assertDue(0, Due.ANY, Due.TODAY, Due.WEEK);
    assertDue(1, Due.ANY, Due.WEEK);
    assertDue(6, Due.ANY, Due.WEEK);
    assertDue(7, Due.ANY);
    keptInstead("last_day", "null");
    assertThat(matching()).containsExactly(Due.ANY);
  }

  private void assertDue(int inDays, Due... expected) {
    keptInstead("last_day", "date '" + LocalDate.now(EASTERN).plusDays(inDays) + "'");
    assertThat(matching()).as("in %s days", inDays).containsExactly(expected);
  }

  private List<Due> matching() {
    return List.of(Due.values()).stream()
        .filter(
            due ->
                waiting.count(
                        steps.clerk(),
                        new HearingsAsked(Which.TO_ACCEPT, due, "", null, Order.LAST_DAY, false))
                    == 1)
        .toList();
  }

  @Test
  void the_agency_and_the_arresting_officer_are_found_by_what_is_typed() {
    asked("CT");
    for (String typed : List.of(line(Which.TO_ACCEPT).agency(), "")) {
      assertThat(count(typed)).isEqualTo(1);
    }
    assertThat(count("nobody of that name")).isZero();
  }

  private long count(String typed) {
    return waiting.count(
        steps.clerk(),
        new HearingsAsked(Which.TO_ACCEPT, Due.ANY, typed, null, Order.LAST_DAY, false));
  }
}
