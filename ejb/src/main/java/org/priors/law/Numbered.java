package org.priors.law;

import java.util.List;

/**
 * Which offense or refusal this is.
 *
 * @param value by what is on file, from 1
 * @param atMost if all that cannot be told counts
 * @param events each earlier event that was asked about, in the order of the history
 */
public record Numbered(int value, int atMost, List<Judged> events) {

  public Numbered {
    events = List.copyOf(events);
  }

  /** Whether nothing is open. */
  public boolean isCertain() {
    return value == atMost;
  }
}
