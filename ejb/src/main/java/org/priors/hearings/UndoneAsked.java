package org.priors.hearings;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Which undone steps are asked for.
 *
 * @param text what stands in the name of the agency, in the number of the case, or in the name of
 *     who ordered it or undid it; empty for any
 * @param from the first day on which they were undone, local to the agency; null for any
 * @param until the last one; null for any
 */
public record UndoneAsked(String text, LocalDate from, LocalDate until, boolean oldestFirst) {

  public UndoneAsked {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  /** All of them, the last one first. */
  public static UndoneAsked all() {
    return new UndoneAsked("", null, null, false);
  }

  String orderBy() {
    return oldestFirst ? " order by u.undone_at, u.id" : " order by u.undone_at desc, u.id desc";
  }
}
