package org.priors.reports;

import java.util.function.Consumer;

/** Hands over the drivers of a list one by one, and says what they came to. */
@FunctionalInterface
public interface DriverSource {
  /** Gives each driver to the taker once. */
  Found forEach(Consumer<DriverLine> taker);

  /**
   * What was searched and found.
   *
   * @param asked what was searched for, in words
   * @param total drivers that fit
   * @param listed those that were handed over
   * @param note a sentence about how it was searched; null where there is nothing to say
   */
  record Found(String asked, long total, long listed, String note) {
    public Found {
      Checks.filled(asked, "A list says what was searched for.");
    }
  }
}
