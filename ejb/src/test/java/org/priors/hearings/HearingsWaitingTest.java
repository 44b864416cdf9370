package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.hearings.HearingsAsked.Due;
import org.priors.hearings.HearingsAsked.Which;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** What waits for a hearing is listed by how soon it has to be held. */
@OnPostgres
class HearingsWaitingTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject RequestHearing requests;
  @Inject SetHearing set;
  @Inject EndSetting end;
  @Inject HearingsWaiting waiting;
  @Inject OwnHearings own;
  @Inject ActionReader reader;
  @Inject Town town;

  private long asked(String state, int daysAgo) {
    steps
        .arrestedIn(state, Basis.REFUSAL, Duration.ofDays(daysAgo))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(1), null);
    return steps.action().id();
  }

  private void accept() {
    requests.accept(steps.clerk(), steps.seen(), "A day is free");
  }

  private List<HearingsWaiting.Line> some(HearingsAsked which) {
    return waiting.some(steps.clerk(), which, 0, HearingsWaiting.PAGE);
  }

  private List<Long> ids(Which which) {
    return some(HearingsAsked.all(which)).stream().map(HearingsWaiting.Line::actionId).toList();
  }

  private long book(int inDays) {
    days.of(steps.clerk());
    days.on(inDays);
    long slot =
        set.offer(steps.clerk(), steps.action().id(), new SetHearing.Wish(null, 1, null, true))
            .slots()
            .get(0)
            .id();
    return set.hold(steps.clerk(), steps.seen(), slot, "P. Nonesuch");
  }

  private void set(int inDays) {
    set.book(
        steps.clerk(),
        steps.seen(),
        new SetHearing.Chosen(book(inDays), "P. Nonesuch", null, null));
  }

  @Test
  void those_whose_last_day_comes_first_stand_first() {
    long late = asked("CT", 3);
    long soon = asked("CT", 20);
    long later = asked("CT", 10);
    assertThat(ids(Which.TO_ACCEPT)).containsExactly(soon, later, late);
    assertThat(some(HearingsAsked.all(Which.TO_ACCEPT)).get(0).lastDay())
        .isEqualTo(
            LocalDate.ofInstant(Instant.now().minus(Duration.ofDays(20)), EASTERN).plusDays(30));
  }

  @Test
  void a_hearing_goes_from_list_to_list_as_it_is_accepted_set_and_postponed() {
    long action = asked("CT", 5);
    assertThat(ids(Which.TO_ACCEPT)).containsExactly(action);
    accept();
    assertThat(ids(Which.TO_ACCEPT)).isEmpty();
    assertThat(ids(Which.TO_SET)).containsExactly(action);
    set(20);
    assertThat(ids(Which.TO_SET)).isEmpty();
    assertThat(waiting.waiting(steps.clerk())).isZero();
    assertThat(ids(Which.SET)).containsExactly(action);
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThat(ids(Which.SET)).isEmpty();
    assertThat(ids(Which.TO_SET)).containsExactly(action);
  }

  @Test
  void what_is_typed_finds_the_driver_the_case_counsel_and_who_hears() {
    long action = asked("CT", 5);
    accept();
    set(20);
    HearingsWaiting.Line row = some(HearingsAsked.all(Which.SET)).get(0);
    for (String typed : List.of(row.number(), "hearing", "specimen")) {
      assertThat(
              some(
                  new HearingsAsked(
                      Which.SET, Due.ANY, typed, null, HearingsAsked.Order.HELD, false)))
          .extracting(HearingsWaiting.Line::actionId)
          .containsExactly(action);
    }
    assertThat(
            some(
                new HearingsAsked(
                    Which.SET, Due.ANY, "nobody", null, HearingsAsked.Order.HELD, true)))
        .isEmpty();
    assertThat(
            some(
                new HearingsAsked(
                    Which.SET, Due.ANY, "", "another", HearingsAsked.Order.NUMBER, false)))
        .isEmpty();
  }

  @Test
  void hearings_of_another_state_are_not_listed_and_other_agencies_list_none() {
    asked("CT", 5);
    Caller elsewhere = town.accountAtDmv(Role.CLERK, "FL");
    Caller police = town.account(Role.CLERK);
    HearingsAsked all = HearingsAsked.all(Which.TO_ACCEPT);
    assertThat(waiting.some(elsewhere, all, 0, 25)).isEmpty();
    assertThat(waiting.count(elsewhere, all)).isZero();
    assertThat(waiting.count(steps.clerk(), all)).isEqualTo(1);
    assertThat(waiting.waiting(steps.clerk())).isEqualTo(1);
    assertThat(waiting.waiting(elsewhere)).isZero();
    assertThat(waiting.waiting(police)).isZero();
    assertThat(waiting.isFor(police)).isFalse();
    assertThatThrownBy(() -> waiting.count(police, all)).isInstanceOf(Denied.class);
  }

  @Test
  void kinds_of_review_are_ordered_by_their_own_days() {
    steps
        .arrestedIn("FL", Basis.FAILURE, Duration.ofDays(9))
        .served(Duration.ofHours(1))
        .askedFor(Duration.ofDays(1), "formal");
    long formal = steps.action().id();
    steps
        .arrestedIn("FL", Basis.FAILURE, Duration.ofDays(4))
        .served(Duration.ofHours(1))
        .askedFor(Duration.ofDays(1), "informal");
    long informal = steps.action().id();
    assertThat(ids(Which.TO_ACCEPT)).containsExactly(informal, formal);
  }

  @Test
  void an_officer_is_told_of_the_own_hearings_alone_and_of_none_that_was_postponed() {
    long action = asked("CT", 5);
    accept();
    set(20);
    Setting setting = steps.action().setting().orElseThrow();
    Caller officer = town.accountAtDmv(Role.HEARING_OFFICER, "CT");
    Caller hears =
        new Caller(
            officer.accountId(),
            setting.officerCode(),
            "K. Specimen",
            officer.grant(),
            officer.purpose(),
            null);
    Instant end30 = setting.ends().plus(Duration.ofDays(1));
    assertThat(own.within(hears, Instant.now(), end30))
        .extracting(OwnHearings.Line::actionId)
        .containsExactly(action);
    assertThat(own.within(hears, Instant.now(), setting.begins())).isEmpty();
    assertThat(own.within(officer, Instant.now(), end30)).isEmpty();
    end.postpone(steps.clerk(), steps.seen(), Side.AGENCY, "The room is flooded");
    assertThat(own.within(hears, Instant.now(), end30)).isEmpty();
  }

  @Test
  void who_has_to_act_next_is_told_with_the_day() {
    asked("CT", 5);
    assertThat(next().what()).contains("accepts or refuses");
    accept();
    assertThat(next().what()).isEqualTo("sets the hearing");
    assertThat(next().by()).isNotNull();
    set(20);
    assertThat(next().who()).isEqualTo("K. Specimen");
    assertThat(next().at()).isEqualTo(steps.action().setting().orElseThrow().begins());
  }

  private NextAct next() {
    return reader.open(steps.clerk(), steps.action().id()).next();
  }

  @Test
  void whoever_is_slower_is_told_which_slot_went() {
    asked("CT", 5);
    accept();
    long held = book(20);
    long slot = set.held(steps.clerk(), steps.action().id(), held).slotId();
    SeenAction first = steps.seen();
    asked("CT", 4);
    accept();
    assertThat(first.id()).isNotEqualTo(steps.seen().id());
    assertThatThrownBy(() -> set.hold(steps.clerk(), steps.seen(), slot, null))
        .hasMessageContaining("The slot on ")
        .hasMessageContaining("09:00")
        .hasMessageContaining("is gone");
  }
}
