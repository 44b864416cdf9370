package org.priors.reports;

import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;

/**
 * The columns of a rate: its numerator, its denominator, the rate, and what it stands on.
 *
 * @param key its name in formulas: small letters and underscores
 * @param numerator counts among the cases of the denominator
 * @param width in characters
 * @param none what is printed where the denominator is zero
 * @param about the heading of what the rate stands on, or why there is none
 * @param aboutWidth in characters
 */
public record RateColumns(
    String key,
    CountColumn numerator,
    CountColumn denominator,
    String heading,
    int width,
    String none,
    String about,
    int aboutWidth) {
  public RateColumns {
    Checks.key(key);
    Checks.filled(heading, "A column has a heading.");
    Checks.require(
        numerator.where().containsAll(denominator.where()),
        "A numerator counts among the cases of its denominator.");
  }

  Stream<CountColumn> parts() {
    return Stream.of(numerator, denominator);
  }

  /** Writes the rate of these counts; said in words where they are unknown or none. */
  void write(RowPen pen, Function<CountColumn, Integer> counts, CellStyle style, CellStyle untold) {
    Integer part = counts.apply(numerator);
    Integer whole = counts.apply(denominator);
    String formula =
        "IF(%2$s=0,\"%3$s\",%1$s/%2$s)"
            .formatted(pen.cell(numerator.key()), pen.cell(denominator.key()), none);
    if (part == null || whole == null) {
      pen.cannotTell(untold);
    } else if (whole == 0) {
      pen.formula(formula, none, style);
    } else {
      pen.formula(formula, (double) part / whole, style);
    }
  }

  /** A case of which nobody knows whether it is in the numerator makes the rate too low. */
  void check(CaseLine line) {
    if (!denominator.counts(line)) {
      return;
    }
    for (Condition condition : numerator.where()) {
      if (!Condition.told(condition.column()).holds(line)) {
        throw new WorkbookRefused(
            "Case %s counts in \"%s\" and says neither yes nor no: %s."
                .formatted(line.caseNumber(), denominator.heading(), condition.column().heading()));
      }
    }
  }
}
