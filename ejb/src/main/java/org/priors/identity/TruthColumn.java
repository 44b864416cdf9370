package org.priors.identity;

import java.util.regex.Matcher;

/**
 * The column that tells who a record is in truth.
 *
 * @param rule takes the person out of the cell by its first group; null if the cell is the person
 */
record TruthColumn(String column, java.util.regex.Pattern rule) {

  /** Written {@code COLUMN}, or {@code COLUMN:RULE} such as {@code rec_id:rec-(\d+)-.*}. */
  static TruthColumn of(String column, String written) {
    return new TruthColumn(
        column, written == null ? null : java.util.regex.Pattern.compile(written));
  }

  static TruthColumn written(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? of(written, null)
        : of(written.substring(0, colon), written.substring(colon + 1));
  }

  String of(String cell) {
    String plain = cell.strip();
    if (rule == null) {
      return plain;
    }
    Matcher found = rule.matcher(plain);
    if (!found.matches() || found.groupCount() == 0) {
      throw new IllegalArgumentException("The rule of the truth does not fit '" + plain + "'.");
    }
    return found.group(1);
  }
}
