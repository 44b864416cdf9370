package org.priors.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.priors.audit.ChangeSets;
import org.priors.calendar.CalendarDays;
import org.priors.calendar.DayPurpose;
import org.priors.calendar.Manner;
import org.priors.calendar.NewDay;
import org.priors.calendar.Period;
import org.priors.calendar.ResourceKind;
import org.priors.calendar.Resources;
import org.priors.security.Caller;
import org.priors.sql.Database;

/** Days on which an officer of a licensing agency hears, for tests. */
@Dependent
public class HearingDays {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Duration SLOT = Duration.ofMinutes(30);

  @Inject CalendarDays days;
  @Inject Resources resources;
  @Inject ChangeSets changes;
  @Inject Database database;

  private Caller clerk;
  private long officer;
  private long room;
  private long last;

  /** At the office of this caller, with an officer and a room of its own. */
  void of(Caller of) {
    of(of, "test" + System.nanoTime());
  }

  /** The same, heard by who has this user name. */
  void of(Caller of, String code) {
    clerk = of;
    changes.begin(of, "People of a test");
    officer = resources.put(ResourceKind.HEARING_OFFICER, of.officeId(), code, "K. Specimen").id();
    room = resources.put(ResourceKind.ROOM, of.officeId(), code, "Room 2").id();
  }

  /** The first slot of the last day that was put on the calendar. */
  long firstSlot() {
    return database.read(
        handle ->
            handle
                .createQuery("select min(id) from calendar_slot where day_id = :day")
                .bind("day", last)
                .mapTo(Long.class)
                .one());
  }

  /** Four slots of half an hour in the morning, so many days from now. */
  void on(int inDays) {
    changes.begin(clerk, "A day of a test");
    LocalDate day = LocalDate.now(ZONE).plusDays(inDays);
    List<Period> slots =
        IntStream.range(0, 4)
            .mapToObj(
                slot ->
                    day.atTime(LocalTime.of(9, 0))
                        .atZone(ZONE)
                        .toInstant()
                        .plus(SLOT.multipliedBy(slot)))
            .map(begins -> new Period(begins, begins.plus(SLOT)))
            .toList();
    last =
        days.add(
            new NewDay(
                clerk.officeId(), DayPurpose.HEARINGS, Manner.IN_PERSON, officer, room, slots),
            ZONE);
  }
}
