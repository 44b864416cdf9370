package org.priors.hearings;

import java.util.Locale;

/** What an administrative action rests on. One arrest may have several, each once. */
public enum Basis {
  REFUSAL("Refusal of the test"),
  FAILURE("Test over the limit"),
  UNDER_21("Test over the limit for drivers under age"),
  COMMERCIAL("Test over the limit for commercial drivers");

  private final String title;

  Basis(String title) {
    this.title = title;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  /** By the name that data files have: {@code under-21}. */
  static Basis named(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
