package org.priors.web.testing;

import java.text.Normalizer;
import java.util.Locale;

/** Where people live of whom a test says no more than name and birth date. */
public final class Homes {

  private static final int HOUSES = 90_000;

  private Homes() {}

  /** The same for one surname however it is written, and another house for each other. */
  public static String of(String surname) {
    String plain =
        Normalizer.normalize(surname, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]", "");
    return 1 + Math.floorMod(plain.hashCode(), HOUSES) + " Family Road";
  }
}
