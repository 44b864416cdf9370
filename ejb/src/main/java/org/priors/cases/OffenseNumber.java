package org.priors.cases;

/** How a charging document writes which offense it charges. */
public final class OffenseNumber {

  private OffenseNumber() {}

  /** As a charge prints it: {@code 3rd offense}. */
  public static String degree(String ordinal) {
    return ordinal + " offense";
  }
}
