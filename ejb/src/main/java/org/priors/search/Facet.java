package org.priors.search;

import java.util.List;

/**
 * A way to narrow what was found.
 *
 * @param field the parameter that narrows by it
 * @param choices those that some driver found fits
 */
public record Facet(String field, List<Choice> choices) {

  /**
   * One of its values.
   *
   * @param count how many of the drivers found fit it
   */
  public record Choice(String value, long count) {}
}
