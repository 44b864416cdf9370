package org.priors.web.rest;

import org.priors.problems.NotFound;

/** Reads the ids that stand in addresses. */
public final class Ids {

  private Ids() {}

  /** The id; what is no number, or is not there, is the id of nothing. */
  public static long of(String text, String what) {
    String said = text == null ? "" : text;
    try {
      return Long.parseLong(said);
    } catch (NumberFormatException notAnId) {
      throw new NotFound(what, said.length() > 40 ? said.substring(0, 40) : said);
    }
  }
}
