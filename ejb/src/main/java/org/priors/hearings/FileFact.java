package org.priors.hearings;

import java.util.Locale;

/** A part of a case file that an issue of a hearing may rest on. */
public enum FileFact {
  STOP("Reason for the stop"),
  PLACE("Place"),
  DRIVING("Driving"),
  FIELD_TESTS("Field sobriety tests"),
  ARREST("Arrest"),
  CHARGES("Charges"),
  ADVICE("Advice read"),
  TESTS("Chemical tests");

  private final String title;

  FileFact(String title) {
    this.title = title;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  /** By the name that data files have: {@code field-tests}. */
  static FileFact named(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
