package org.priors.law;

import java.math.BigDecimal;
import org.priors.problems.Refused;

/** Reads an alcohol concentration as the law book keeps it. */
public final class Bac {

  /** More than anyone has survived: a higher figure is a slip of the decimal point. */
  static final int MOST = 600;

  private static final BigDecimal THOUSANDTHS = BigDecimal.valueOf(1000);
  private static final int MOST_DIGITS = 20;

  private Bac() {}

  /**
   * In thousandths of a gram (g/100 mL or g/210 L).
   *
   * @param grams 0 to 0.600 with at most three decimals
   * @throws Refused with code {@code impossible-bac} for anything else
   */
  public static int thousandths(BigDecimal grams, String place) {
    boolean readable = grams.precision() <= MOST_DIGITS && Math.abs(grams.scale()) <= MOST_DIGITS;
    BigDecimal scaled = readable ? grams.multiply(THOUSANDTHS).stripTrailingZeros() : null;
    if (scaled == null
        || scaled.signum() < 0
        || scaled.scale() > 0
        || scaled.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      throw new Refused(
          "impossible-bac",
          place,
          "A BAC lies between 0 and 0.600 and has at most three decimals.");
    }
    return scaled.intValueExact();
  }
}
