package org.priors.reports;

import java.time.LocalDate;

/**
 * A source that the list can know of.
 *
 * @param lastSent the day its latest data came in; null while it has sent none
 * @param first the earliest day its data tells of, likewise
 * @param last the latest, likewise
 */
public record SourceLine(
    String name, String state, LocalDate lastSent, LocalDate first, LocalDate last) {
  public SourceLine {
    Checks.filled(name, "A source has a name.");
    Checks.state(state);
  }
}
