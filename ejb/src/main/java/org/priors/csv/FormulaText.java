package org.priors.csv;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would take for a formula, marked as the texts they are. */
public final class FormulaText {

  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
  private static final Pattern MARKED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");

  private FormulaText() {}

  /** The text with an apostrophe before it where a spreadsheet would compute it. */
  public static String marked(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** What was marked, as it was before. */
  static String unmarked(String text) {
    return MARKED.matcher(text).matches() ? text.substring(1) : text;
  }
}
