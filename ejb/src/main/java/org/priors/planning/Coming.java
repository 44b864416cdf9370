package org.priors.planning;

import org.priors.calendar.Ways;

/** Somebody who has to come to a hearing as a plan has it. */
record Coming(long placement, PersonDay of, Seat seat, Ways ways) {

  /** Minutes since 1970. */
  long begins() {
    return seat.begins();
  }

  /** Minutes since 1970. */
  long ends() {
    return seat.ends();
  }

  long minutes() {
    return ends() - begins();
  }

  /** Whether nobody can come to both: at one time, or without the time to get from room to room. */
  boolean overlaps(Coming other) {
    int way = ways.minutes(seat.slot().roomId(), other.seat.slot().roomId());
    return begins() < other.ends() + way && other.begins() < ends() + way;
  }
}
