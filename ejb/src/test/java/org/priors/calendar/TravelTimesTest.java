package org.priors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.calendar.CalendarSteps.all;
import static org.priors.calendar.CalendarSteps.known;
import static org.priors.calendar.CalendarSteps.monday;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.slice.OnPostgres;

/** Nobody is offered two hearings between which there is no time to get from town to town. */
@OnPostgres
class TravelTimesTest {

  @Inject CalendarSteps steps;
  @Inject TravelTimes travel;
  @Inject FreeSlots free;

  private Caller clerk;
  private long officer;
  private long room;
  private long trooper;

  /** A trooper has a hearing in the north from nine to half past nine. */
  @BeforeEach
  void openTwoRooms() {
    clerk = steps.clerk();
    officer = steps.add(ResourceKind.HEARING_OFFICER, "Ann Officer");
    room = steps.add(ResourceKind.ROOM, "Room south");
    trooper = steps.add(ResourceKind.ARRESTING_OFFICER, "Bea Trooper");
    long otherOfficer = steps.add(ResourceKind.HEARING_OFFICER, "Ben Officer");
    long otherRoom = steps.add(ResourceKind.ROOM, "Room north");
    steps.put(monday(officer, room));
    steps.put(monday(otherOfficer, otherRoom));
    steps.book(steps.slots(otherOfficer).get(0), known(), trooper);
    travel.place(clerk, room, "Southton");
    travel.place(clerk, otherRoom, "Northton");
  }

  private SlotsAsked asked(Long... people) {
    return new SlotsAsked(
        clerk.officeId(),
        DayPurpose.HEARINGS,
        all(),
        Duration.ofMinutes(30),
        null,
        Set.of(people),
        Set.of(),
        50);
  }

  /** How many of the four slots in the south are offered. */
  private long offered(Long... people) {
    return free.best(asked(people)).stream()
        .filter(slot -> slot.room().equals("Room south"))
        .count();
  }

  @Test
  void where_nobody_has_said_how_long_it_takes_nothing_is_assumed() {
    assertThat(offered(trooper)).isEqualTo(3);
  }

  @Test
  void a_slot_is_offered_where_the_way_can_be_made_to_the_minute() {
    travel.takes(clerk, new TravelTimes.Way("Southton", "Northton", 30));
    assertThat(offered(trooper)).isEqualTo(2);
    travel.takes(clerk, new TravelTimes.Way("Northton", "Southton", 31));
    assertThat(offered(trooper)).isEqualTo(1);
    assertThat(travel.ways(clerk)).hasSize(1);
    travel.takes(clerk, new TravelTimes.Way("Northton", "Southton", 0));
    assertThat(offered(trooper)).isEqualTo(3);
  }

  @Test
  void who_does_not_come_from_there_is_offered_all() {
    travel.takes(clerk, new TravelTimes.Way("Southton", "Northton", 300));
    assertThat(offered(trooper)).isZero();
    assertThat(offered()).isEqualTo(4);
  }

  @Test
  void a_slot_that_is_left_out_says_from_where_who_would_come() {
    travel.takes(clerk, new TravelTimes.Way("Southton", "Northton", 45));
    assertThat(free.leftOut(asked(trooper)))
        .filteredOn(slot -> slot.officer().equals("Ann Officer"))
        .extracting(LeftOutSlot::because)
        .containsExactly(
            "Bea Trooper is taken at that time",
            "Bea Trooper is in Northton shortly before or after, 45 minutes away",
            "Bea Trooper is in Northton shortly before or after, 45 minutes away");
  }

  @Test
  void what_was_said_of_a_room_can_be_taken_back() {
    travel.takes(clerk, new TravelTimes.Way("Southton", "Northton", 300));
    travel.place(clerk, room, " ");
    assertThat(offered(trooper)).isEqualTo(3);
    assertThat(travel.rooms(clerk))
        .filteredOn(each -> each.roomId() == room)
        .extracting(TravelTimes.RoomTown::town)
        .isEqualTo(Collections.singletonList(null));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1441})
  void a_way_takes_no_less_than_nothing_and_no_more_than_a_day(int minutes) {
    assertThatThrownBy(() -> travel.takes(clerk, new TravelTimes.Way("Aton", "Beton", minutes)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_way_of_a_day_is_taken_and_one_from_a_town_to_itself_is_not() {
    travel.takes(clerk, new TravelTimes.Way("Aton", "Beton", 1440));
    assertThat(travel.ways(clerk)).contains(new TravelTimes.Way("Aton", "Beton", 1440));
    assertThatThrownBy(() -> travel.takes(clerk, new TravelTimes.Way("Aton", "Aton", 5)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void rooms_of_another_office_and_people_have_no_town_to_say() {
    assertThatThrownBy(() -> travel.place(steps.elsewhere(), room, "Elsewhere"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> travel.place(clerk, officer, "Southton")).isInstanceOf(Refused.class);
  }
}
