package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.priors.problems.Guard;
import org.priors.problems.Refused;

/**
 * An alcohol concentration to three decimals, in grams per 100 mL of blood or per 210 L of breath.
 */
@Embeddable
public class AlcoholConcentration {

  /** What the grams are measured in. */
  public enum Unit {
    G_PER_100_ML("g/100 mL"),
    G_PER_210_L("g/210 L");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  /** More than anyone has survived: a higher figure is a slip of the decimal point. */
  private static final BigDecimal MOST = new BigDecimal("0.600");

  /**
   * An exponent of a billion takes four signs to write and a billion to compute with; so many zeros
   * nobody writes.
   */
  private static final int MOST_DIGITS = 20;

  @Column(name = "result")
  private BigDecimal grams;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit")
  private Unit unit;

  protected AlcoholConcentration() {}

  /**
   * @param grams 0 to 0.600, with at most three decimals
   */
  public AlcoholConcentration(BigDecimal grams, Unit unit) {
    Guard.present(grams, "/result", "The result");
    Guard.check(
        grams.signum() >= 0 && grams.compareTo(MOST) <= 0,
        "impossible-bac",
        "/result",
        "A result of " + grams + " cannot be: it lies between 0 and .600.");
    this.unit = Guard.present(unit, "/unit", "The unit of the result");
    this.grams = toThreeDecimals(grams);
  }

  private static BigDecimal toThreeDecimals(BigDecimal grams) {
    Refused tooFine =
        new Refused("too-fine", "/result", "A result has three decimals; " + grams + " has more.");
    if (grams.scale() > MOST_DIGITS) {
      throw tooFine;
    }
    try {
      return grams.setScale(3, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException finer) {
      throw tooFine;
    }
  }

  public BigDecimal grams() {
    return grams;
  }

  public Unit unit() {
    return unit;
  }

  /** As the trade writes it: {@code .141 g/210 L}. */
  @Override
  public String toString() {
    return grams.toPlainString().replaceFirst("^0", "") + " " + unit.symbol();
  }
}
