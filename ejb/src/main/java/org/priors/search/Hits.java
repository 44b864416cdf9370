package org.priors.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What a search found.
 *
 * @param total drivers that fit
 * @param more true where there may be more than that, which are not counted; only where degraded
 * @param degraded true where Elasticsearch did not answer and PostgreSQL searched in its place
 * @param facets ways to narrow it; none where degraded
 */
public record Hits(long total, boolean more, List<Hit> hits, boolean degraded, List<Facet> facets) {

  /** Nobody, for nothing was asked for. */
  static final Hits NONE = new Hits(0, false, List.of(), false, List.of());

  /** How many fit, as it is kept of who looked. */
  String inWords() {
    return (more ? "at least " : "") + total + " found";
  }

  /** The drivers that are told, by their ids. */
  List<Long> ids() {
    return hits.stream().map(Hit::id).toList();
  }

  /**
   * A driver that fits.
   *
   * @param name surname first
   * @param born null where no agency gives a birth date
   * @param refusals as many as are told of
   * @param refusalsAtLeast if those are one that may be; so with convictions
   * @param undercharged and the others up to {@code why}: as {@link Mark} says
   * @param why in words, one for each word that was typed
   */
  public record Hit(
      long id,
      String name,
      LocalDate born,
      String license,
      String address,
      List<String> states,
      List<String> agencies,
      int arrests,
      long refusals,
      long refusalsAtLeast,
      long convictions,
      long convictionsAtLeast,
      boolean undercharged,
      boolean aboveRecord,
      boolean pending,
      boolean againAfterAction,
      boolean againWhilePending,
      List<String> why) {

    static Hit of(DriverDocument driver, List<String> why) {
      return new Hit(
          driver.id(),
          driver.name(),
          driver.born(),
          driver.license(),
          driver.address(),
          driver.states(),
          driver.agencies(),
          driver.arrests(),
          driver.priors().refusals(),
          driver.priors().refusalsAtLeast(),
          driver.priors().convictions(),
          driver.priors().convictionsAtLeast(),
          driver.undercharged(),
          driver.aboveRecord(),
          driver.pending(),
          driver.againAfterAction(),
          driver.againWhilePending(),
          why);
    }
  }
}
