package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.accounts.MailAddresses;
import org.priors.accounts.SubscribeToHearings;
import org.priors.audit.ChangeSets;
import org.priors.cases.SealingOrder;
import org.priors.notices.HearingReminders;
import org.priors.notices.KeptMails;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.slice.SliceClock;
import org.priors.slice.Town;

/** Who has to come to a hearing is reminded of it, once on each of its days. */
@OnPostgres
class RemindersTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final String BADGE = "T-21";

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject EndSetting end;
  @Inject RequestHearing requests;
  @Inject HearingReminders reminders;
  @Inject KeptMails mails;
  @Inject MailAddresses addresses;
  @Inject SubscribeToHearings subscribe;
  @Inject ChangeSets changes;
  @Inject MatchingSteps people;
  @Inject SealingSteps seals;
  @Inject Town town;
  @Inject SliceClock time;
  @Inject Clock clock;

  /** One in twenty days, heard by somebody with an e-mail address. */
  @BeforeEach
  void set() {
    mails.away(false);
    mails.taken();
    Caller hears = town.accountAtDmv(Role.HEARING_OFFICER, "CT");
    keep(hears, "hears@dmv.example");
    steps
        .by(BADGE)
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
    requests.accept(steps.clerk(), steps.seen(), "A day is free");
    days.of(steps.clerk(), hears.userName());
    days.on(20);
    steps.set(null);
  }

  private void keep(Caller of, String email) {
    changes.begin(of, "E-mail address of a test");
    addresses.keep(of.accountId(), email);
  }

  private Setting setting() {
    return steps.action().settings().get(0);
  }

  /** Goes on to the beginning of the day so many days before the hearing. */
  private void goTo(int daysBefore) {
    Instant at = setting().day(EASTERN).minusDays(daysBefore).atStartOfDay(EASTERN).toInstant();
    time.goOn(Duration.between(clock.instant(), at));
  }

  private List<String> sent() {
    reminders.gather();
    while (reminders.sendNext()) {
      // Until none is due.
    }
    return mails.taken();
  }

  @Test
  void a_reminder_comes_on_its_day_and_not_a_second_before() {
    assertThat(sent()).isEmpty();
    goTo(7);
    time.goOn(Duration.ofSeconds(-1));
    assertThat(sent()).isEmpty();
    time.goOn(Duration.ofSeconds(1));
    assertThat(sent()).hasSize(1);
  }

  @Test
  void it_tells_the_case_the_time_and_the_place_and_no_driver() {
    goTo(7);
    assertThat(sent().get(0))
        .startsWith("hears@dmv.example: ")
        .contains("9:00 AM E", "Room 2", "/start")
        .doesNotContainIgnoringCase("hearing1")
        .doesNotContain("Ann");
  }

  @Test
  void each_is_sent_once_however_often_it_is_looked_for() {
    goTo(7);
    assertThat(sent()).hasSize(1);
    time.goOn(Duration.ofHours(5));
    assertThat(sent()).isEmpty();
    goTo(3);
    assertThat(sent()).hasSize(1);
    goTo(2);
    assertThat(sent()).hasSize(1);
    goTo(1);
    assertThat(sent()).isEmpty();
  }

  @Test
  void after_a_stop_of_days_the_last_one_comes_late_and_those_before_it_not_at_all() {
    goTo(4);
    assertThat(sent()).hasSize(1);
    goTo(1);
    assertThat(sent()).hasSize(1);
  }

  @Test
  void one_that_could_not_be_sent_is_tried_again_until_the_next_is_due() {
    goTo(7);
    mails.away(true);
    assertThat(sent()).isEmpty();
    mails.away(false);
    time.goOn(Duration.ofMinutes(9));
    assertThat(sent()).isEmpty();
    time.goOn(Duration.ofMinutes(1));
    assertThat(sent()).hasSize(1);
  }

  @Test
  void one_that_could_not_be_sent_is_not_sent_once_the_next_is_due() {
    goTo(7);
    mails.away(true);
    sent();
    goTo(3);
    mails.away(false);
    assertThat(sent()).hasSize(1);
  }

  @Test
  void nobody_is_reminded_of_a_setting_that_has_ended() {
    goTo(7);
    mails.away(true);
    sent();
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    mails.away(false);
    time.goOn(Duration.ofHours(1));
    assertThat(sent()).isEmpty();
    goTo(3);
    assertThat(sent()).isEmpty();
  }

  @Test
  void nobody_is_reminded_of_a_case_that_is_sealed() {
    goTo(7);
    MatchingSteps.Reported of = people.reported(steps.caseId());
    seals.convict(of, LocalDate.now(ZoneId.of("America/Chicago")).toString());
    seals.order(of, SealingOrder.Kind.SEALED);
    assertThat(sent()).isEmpty();
  }

  @Test
  void an_officer_whose_calendar_reads_the_hearings_of_the_badge_is_reminded_too() {
    Caller officer =
        town.accountAt(town.police("CT0170900", "CT", "America/New_York"), Role.OFFICER);
    keep(officer, "officer@police.example");
    goTo(7);
    assertThat(sent()).hasSize(1);
    subscribe.issue(officer, BADGE.toLowerCase());
    assertThat(sent()).singleElement().asString().startsWith("officer@police.example");
  }

  @Test
  void days_are_those_where_the_arrest_was_made_also_when_clocks_change() {
    ComingHearings.Times coming =
        new ComingHearings.Times(
            "America/New_York",
            Instant.parse("2026-03-10T13:00:00Z"),
            Instant.parse("2026-01-05T13:00:00Z"));
    assertThat(coming.due(Instant.parse("2026-03-08T04:59:59Z"))).hasValue(3);
    assertThat(coming.due(Instant.parse("2026-03-08T05:00:00Z"))).hasValue(2);
    assertThat(coming.due(Instant.parse("2026-03-09T03:59:59Z"))).hasValue(2);
    assertThat(coming.due(Instant.parse("2026-01-09T04:59:59Z"))).isEmpty();
    assertThat(coming.due(Instant.parse("2026-01-09T05:00:00Z"))).hasValue(60);
  }
}
