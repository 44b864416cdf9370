package org.priors.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;

/** A slot with what it takes by itself: who hears, and the room. */
public record SlotOfDay(
    long id, long officerId, Long roomId, Instant begins, Instant ends, boolean isWithdrawn) {

  /** Those and everybody else who has to be there. */
  TreeSet<Long> with(Collection<Long> people) {
    TreeSet<Long> all = new TreeSet<>(people);
    all.add(officerId);
    if (roomId != null) {
      all.add(roomId);
    }
    return all;
  }

  Period period() {
    return new Period(begins, ends);
  }
}
