package org.priors.web.rest;

import org.priors.problems.NotFound;

/** Reads the ids that stand in addresses. */
public final class Ids {

  private Ids() {}

  /** The id; what is no number is the id of nothing. */
  public static long of(String text, String what) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notAnId) {
      throw new NotFound(what, text.length() > 40 ? text.substring(0, 40) : text);
    }
  }
}
