package org.priors.law;

/**
 * One printed value with the conditions under which it holds and where it is from.
 *
 * @param parameter the path of the parameter it stands in
 * @param adding how it adds to the row of its number instead of replacing it; null for a row
 * @param value the value where it is no range of a sanction, null likewise
 * @param unitPrinted what the value is counted in, where the source says so: percent, tests ...
 * @param figure the same as a figure, where the unit has figures
 * @param counts whether an earlier event counts; null unless the rule is about that
 * @param text what the source says of it, in words of our own; null where the value says all
 * @param since since when it holds, which is before its value where that amends an older one
 */
public record Rule(
    String parameter,
    When when,
    Adding adding,
    Sanction sanction,
    String value,
    String unitPrinted,
    Measure figure,
    Counts counts,
    String text,
    Timing timing,
    Source source,
    Since since) {

  /** Whether it adds to the row of its number instead of replacing it. */
  public boolean supplements() {
    return adding != null;
  }

  /** Whether the source leaves open that it applies beside the row of its number. */
  public boolean isPerhaps() {
    return adding == Adding.PERHAPS;
  }

  /** Whether anything is printed here that answers the question. */
  public boolean isPrinted() {
    return sanction.isPrinted() || value != null || text != null || counts != null;
  }
}
