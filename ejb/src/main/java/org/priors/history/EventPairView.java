package org.priors.history;

import java.util.List;
import java.util.Optional;

/**
 * Two events of a driver side by side.
 *
 * @param why what speaks for their being one and what against it, in sentences
 * @param decisions what people said of the two, standing or taken back, the newest first
 */
public record EventPairView(
    DriverView driver, Event a, Event b, List<String> why, List<EventPairDecision> decisions) {

  /** The pair as the history names it. */
  public EventPair pair() {
    return new EventPair(a.ref(), b.ref());
  }

  /** What stands. */
  public Optional<EventPairDecision> standing() {
    return decisions.stream().filter(EventPairDecision::stands).findFirst();
  }
}
