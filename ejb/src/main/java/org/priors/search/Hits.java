package org.priors.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What a search found.
 *
 * @param total drivers that fit
 * @param degraded true where Elasticsearch did not answer and PostgreSQL searched in its place
 */
public record Hits(long total, List<Hit> hits, boolean degraded) {

  /**
   * A driver that fits.
   *
   * @param name surname first
   * @param born null where no agency gives a birth date
   * @param undercharged whether an open case is charged below what the record shows
   * @param why in words, one for each word that was typed
   */
  public record Hit(
      long id,
      String name,
      LocalDate born,
      String licence,
      String address,
      List<String> states,
      List<String> agencies,
      int arrests,
      int refusals,
      int convictions,
      boolean undercharged,
      List<String> why) {

    static Hit of(DriverDocument driver, List<String> why) {
      return new Hit(
          driver.id(),
          driver.name(),
          driver.born(),
          driver.licence(),
          driver.address(),
          driver.states(),
          driver.agencies(),
          driver.arrests(),
          driver.refusals(),
          driver.convictions(),
          driver.undercharged(),
          why);
    }
  }
}
