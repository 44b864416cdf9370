package org.priors.reports;

import java.time.LocalDate;

/**
 * A source that the list can know of.
 *
 * @param lastSent the day its latest data came in
 * @param first the earliest day its data tells of
 * @param last the latest
 */
public record SourceLine(
    String name, String state, LocalDate lastSent, LocalDate first, LocalDate last) {
  public SourceLine {
    Guard.filled(name, "A source has a name.");
    Guard.state(state);
    Guard.given(lastSent, "A source that is listed has sent data.");
  }
}
