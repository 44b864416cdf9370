package org.priors.law;

import java.time.LocalDate;

/**
 * A day by which something has to be done, or on which something happens by itself.
 *
 * @param name stable, for programs: {@code hearing.request}
 * @param title in words
 * @param due local to the agency; null where the law book or the case does not say
 * @param rule the rule that says so, null where the law book has none
 * @param why how the day was counted, or why there is none
 */
public record DueDay(String name, String title, LocalDate due, Rule rule, String why) {

  public boolean isKnown() {
    return due != null;
  }
}
