package org.priors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agencies;
import org.priors.audit.ChangeSets;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.OneTransaction;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** Nobody and nothing is booked twice at a time, and whoever is told yes has it. */
@OnPostgres
class BookingsTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final Instant NINE = Instant.parse("2100-03-01T15:00:00Z");
  private static final AtomicLong NEXT = new AtomicLong(1);

  @Inject Resources resources;
  @Inject CalendarDays days;
  @Inject Absences absences;
  @Inject Bookings bookings;
  @Inject FreeSlots free;
  @Inject ChangeSets changes;
  @Inject OneTransaction transaction;
  @Inject Town town;
  @Inject Agencies agencies;
  @Inject Database database;

  private long office;
  private long officer;
  private long room;
  private long trooper;

  @BeforeEach
  void putPeopleOnTheCalendar() {
    office = agencies.officeOf(town.police()).id();
    officer = put(ResourceKind.HEARING_OFFICER, "Officer");
    room = put(ResourceKind.ROOM, "Room");
    trooper = put(ResourceKind.ARRESTING_OFFICER, "Trooper");
  }

  private long put(ResourceKind kind, String name) {
    return transaction.of(
        () -> {
          changes.begin(CLERK, "People of a test");
          return resources.put(kind, office, "code " + NEXT.incrementAndGet(), name).id();
        });
  }

  /** Slots of half an hour from nine; their numbers. */
  private List<Long> day(long officer, long room, int slots) {
    return transaction.of(
        () -> {
          changes.begin(CLERK, "A day of a test");
          long day =
              days.add(
                  new NewDay(
                      office,
                      DayPurpose.HEARINGS,
                      Manner.IN_PERSON,
                      officer,
                      room,
                      NewDay.slots(
                          NINE,
                          NINE.plus(Duration.ofMinutes(30L * slots)),
                          Duration.ofMinutes(30))),
                  CENTRAL);
          return database.read(
              handle ->
                  handle
                      .createQuery(
                          "select id from calendar_slot where day_id = :day order by during")
                      .bind("day", day)
                      .mapTo(Long.class)
                      .list());
        });
  }

  private Wanted wanted(long slot, Long... people) {
    return new Wanted(slot, Set.of(people), "test:" + NEXT.incrementAndGet());
  }

  private long book(Wanted wanted) {
    return transaction.of(
        () -> {
          changes.begin(CLERK, "A booking of a test");
          return bookings.book(wanted);
        });
  }

  private void end(long booking) {
    transaction.run(
        () -> {
          changes.begin(CLERK, "A booking of a test ended");
          bookings.end(booking, "Postponed");
        });
  }

  private List<Long> offered(Long... people) {
    return offers(Set.of(people), Set.of()).stream().map(FreeSlot::id).toList();
  }

  private List<FreeSlot> offers(Set<Long> people, Set<Long> beside) {
    return free.best(
        new SlotsAsked(
            office,
            DayPurpose.HEARINGS,
            new Period(NINE, NINE.plus(Duration.ofDays(1))),
            Duration.ofMinutes(30),
            null,
            people,
            beside,
            50));
  }

  @Test
  void a_slot_is_booked_once_and_is_free_again_when_its_booking_ends() {
    List<Long> slots = day(officer, room, 2);
    long booked = book(wanted(slots.get(0), trooper));
    assertThatThrownBy(() -> book(wanted(slots.get(0))))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("is taken at that time");
    assertThat(offered()).contains(slots.get(1)).doesNotContain(slots.get(0));
    end(booked);
    assertThat(offered(trooper)).contains(slots.get(0));
    book(wanted(slots.get(0), trooper));
    assertThatThrownBy(() -> end(booked)).isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_is_in_two_rooms_at_a_time_and_may_be_in_one_after_the_other() {
    List<Long> here = day(officer, room, 2);
    List<Long> there =
        day(put(ResourceKind.HEARING_OFFICER, "Other"), put(ResourceKind.ROOM, "Elsewhere"), 2);
    book(wanted(here.get(0), trooper));
    assertThatThrownBy(() -> book(wanted(there.get(0), trooper)))
        .isInstanceOf(Conflict.class)
        .hasMessage("Trooper is taken at that time.");
    assertThat(offered(trooper)).doesNotContain(there.get(0)).contains(there.get(1), here.get(1));
    book(wanted(there.get(1), trooper));
  }

  @Test
  void who_is_away_is_not_booked_and_is_from_the_moment_of_coming_back() {
    List<Long> slots = day(officer, room, 3);
    long away =
        transaction.of(
            () -> {
              changes.begin(CLERK, "Training");
              return absences.note(
                  trooper,
                  new Period(NINE.minusSeconds(60), NINE.plus(Duration.ofMinutes(30))),
                  AbsenceReason.TRAINING,
                  "Test clerk");
            });
    assertThatThrownBy(() -> book(wanted(slots.get(0), trooper)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("not to be had");
    assertThat(offered(trooper)).doesNotContain(slots.get(0)).contains(slots.get(1));
    book(wanted(slots.get(1), trooper));
    transaction.run(
        () -> {
          changes.begin(CLERK, "Training called off");
          absences.end(away);
        });
    book(wanted(slots.get(0), trooper));
  }

  @Test
  void a_held_slot_is_nobody_elses_until_it_lapses_by_itself() {
    List<Long> slots = day(officer, room, 1);
    long held = hold(slots.get(0), Duration.ofMinutes(5));
    assertThatThrownBy(() -> book(wanted(slots.get(0)))).isInstanceOf(Conflict.class);
    assertThat(offered()).doesNotContain(slots.get(0));
    confirm(held);
    assertThatThrownBy(() -> confirm(held)).isInstanceOf(Conflict.class);
    end(held);
    long lapsed = hold(slots.get(0), Duration.ofSeconds(-1));
    assertThat(offered()).contains(slots.get(0));
    assertThatThrownBy(() -> confirm(lapsed))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Choose again");
    book(wanted(slots.get(0)));
  }

  private long hold(long slot, Duration until) {
    return transaction.of(
        () -> {
          changes.begin(CLERK, "A slot held");
          return bookings.hold(wanted(slot), until);
        });
  }

  private void confirm(long held) {
    transaction.run(
        () -> {
          changes.begin(CLERK, "A hold confirmed");
          bookings.confirm(held, Set.of());
        });
  }

  @Test
  void an_officer_and_a_room_have_one_day_at_a_time() {
    day(officer, room, 2);
    assertThatThrownBy(() -> day(officer, put(ResourceKind.ROOM, "Other room"), 1))
        .isInstanceOf(Conflict.class)
        .hasMessage("Officer has another day on the calendar at that time.");
    assertThatThrownBy(() -> day(put(ResourceKind.HEARING_OFFICER, "Other"), room, 1))
        .isInstanceOf(Conflict.class)
        .hasMessage("Room has another day on the calendar at that time.");
    assertThatThrownBy(() -> day(room, officer, 1)).isInstanceOf(Refused.class);
  }

  @Test
  void a_day_with_bookings_stays_until_they_are_moved() {
    List<Long> slots = day(officer, room, 1);
    long booked = book(wanted(slots.get(0)));
    long day =
        database.read(
            handle ->
                handle
                    .createQuery("select day_id from calendar_slot where id = :id")
                    .bind("id", slots.get(0))
                    .mapTo(Long.class)
                    .one());
    assertThatThrownBy(() -> withdraw(day))
        .isInstanceOf(Conflict.class)
        .hasMessage("One hearing is booked on this day. Move it first.");
    end(booked);
    withdraw(day);
    assertThatThrownBy(() -> book(wanted(slots.get(0)))).isInstanceOf(Conflict.class);
    assertThat(offered()).doesNotContain(slots.get(0));
    day(officer, room, 1);
  }

  private void withdraw(long day) {
    transaction.run(
        () -> {
          changes.begin(CLERK, "A day withdrawn");
          days.withdraw(day, "The room is painted");
        });
  }

  @Test
  void the_same_people_are_offered_the_slot_beside_their_other_hearing_first() {
    List<Long> slots = day(officer, room, 6);
    book(wanted(slots.get(3), trooper));
    List<FreeSlot> offers = offers(Set.of(trooper), Set.of(trooper));
    assertThat(offers.get(0).id()).isEqualTo(slots.get(2));
    assertThat(offers.get(1).id()).isEqualTo(slots.get(4));
    assertThat(offers.get(0).reasons()).contains("Right beside another hearing of the same people");
  }

  @Test
  void the_database_keeps_two_from_being_there_at_a_time_whoever_writes() {
    List<Long> slots = day(officer, room, 2);
    book(wanted(slots.get(0), trooper));
    long other = book(wanted(slots.get(1)));
    assertThatThrownBy(
            () ->
                transaction.run(
                    () ->
                        database.run(
                            handle ->
                                handle.execute(
                                    "insert into calendar_claim (booking_id, resource_id, during)"
                                        + " select ?, ?, during from calendar_slot where id = ?",
                                    other,
                                    trooper,
                                    slots.get(0)))))
        .hasStackTraceContaining("calendar_claim_once");
  }
}
