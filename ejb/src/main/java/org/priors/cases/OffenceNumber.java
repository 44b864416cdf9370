package org.priors.cases;

/** How a charging document writes which offence it charges. */
public final class OffenceNumber {

  private OffenceNumber() {}

  /** As a charge prints it: {@code 3rd offence}. */
  public static String degree(String ordinal) {
    return ordinal + " offense";
  }
}
