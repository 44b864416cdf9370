package org.priors.csv;

/** Texts of others in files that a spreadsheet opens. */
public final class Formulas {

  private Formulas() {}

  /** A text that a spreadsheet would take for a formula is marked as the text it is. */
  public static String none(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
