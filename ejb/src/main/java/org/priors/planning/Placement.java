package org.priors.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.ArrayList;
import java.util.List;
import org.priors.calendar.Presence;
import org.priors.calendar.Ways;

/** Where a plan puts one that has to be set. The solver looks among the slots that fit alone. */
@PlanningEntity
public class Placement {

  /** The name of what the solver changes. */
  static final String SEAT = "seat";

  private static final int MINUTES_A_DAY = 24 * 60;

  @PlanningId private Long id;
  private Requirement requirement;
  private Surroundings around;
  private List<Presence> elsewhere;
  private long[] people;
  private long wanted;
  private long latest;

  @ValueRangeProvider private List<Seat> fitting;

  @PlanningVariable(allowsUnassigned = true)
  private Seat seat;

  /**
   * What all of a plan share.
   *
   * @param marginDays so many days before the last one it should be held
   * @param journeyMinutes so long it takes from one office to another
   * @param ways so long it takes between rooms of this one
   */
  record Surroundings(long marginDays, long journeyMinutes, Ways ways) {}

  protected Placement() {}

  /**
   * @param id of the line
   * @param fitting the slots that lie in its time, are long enough and find all people free
   * @param elsewhere when its people are booked at other offices
   */
  Placement(
      long id,
      Requirement requirement,
      Surroundings around,
      List<Seat> fitting,
      List<Presence> elsewhere) {
    this.id = id;
    this.requirement = requirement;
    this.around = around;
    this.fitting = fitting;
    this.elsewhere = elsewhere;
    this.people = requirement.people().stream().mapToLong(Long::longValue).toArray();
    this.wanted = Seat.minute(requirement.time().since());
    this.latest = requirement.isPlannable() ? Seat.minute(requirement.time().latest()) : 0;
  }

  void put(Seat there) {
    this.seat = there;
  }

  long id() {
    return id;
  }

  Requirement requirement() {
    return requirement;
  }

  List<Seat> fitting() {
    return fitting;
  }

  /** Those of the slots that fit that lie on a day. */
  List<Seat> fittingOn(long day) {
    return fitting.subList(firstFrom(day), firstFrom(day + 1));
  }

  /** They lie in the order of time. */
  private int firstFrom(long day) {
    int low = 0;
    int high = fitting.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (fitting.get(middle).day() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean fits(Seat there) {
    return fittingOn(there.day()).contains(there);
  }

  long[] people() {
    return people;
  }

  /** Null where it has none. */
  Seat seat() {
    return seat;
  }

  boolean isPlaced() {
    return seat != null;
  }

  /** The days between when it is wanted and when it is. */
  long daysAway() {
    return daysAway(seat);
  }

  long daysAway(Seat there) {
    return Math.abs(there.begins() - wanted) / MINUTES_A_DAY;
  }

  /** The days that are left after it until the last one. */
  long daysLeft() {
    return daysLeft(seat);
  }

  private long daysLeft(Seat there) {
    return (latest - there.ends()) / MINUTES_A_DAY;
  }

  /** By how many days it comes nearer to the last one than it should. */
  long daysTooNear() {
    return daysTooNear(seat);
  }

  long daysTooNear(Seat there) {
    return Math.max(0, around.marginDays() - daysLeft(there));
  }

  /** Who has to come to it besides who hears. */
  List<Coming> comings() {
    return comings(seat);
  }

  List<Coming> comings(Seat there) {
    List<Coming> comings = new ArrayList<>(people.length);
    for (long person : people) {
      comings.add(new Coming(id, new PersonDay(person, there.day()), there, around.ways()));
    }
    return comings;
  }

  /** How many of its people come from another office so shortly before, or go there so soon. */
  long journeys() {
    return journeys(seat);
  }

  long journeys(Seat there) {
    long journeys = 0;
    for (Presence other : elsewhere) {
      if (Seat.minute(other.begins()) < there.ends() + around.journeyMinutes()
          && Seat.minute(other.ends()) > there.begins() - around.journeyMinutes()) {
        journeys++;
      }
    }
    return journeys;
  }
}
