package org.priors.identity.linking;

import java.util.regex.Matcher;

/**
 * The column that tells who a record is in truth.
 *
 * @param rule takes the person out of the cell by its first group; null if the cell is the person
 */
record TruthColumn(String column, java.util.regex.Pattern rule) {

  /** Written {@code COLUMN}, or {@code COLUMN:RULE} such as {@code rec_id:rec-(\d+)-.*}. */
  static TruthColumn written(String written) {
    String[] parts = written.split(":", 2);
    return new TruthColumn(
        parts[0], parts.length == 1 ? null : java.util.regex.Pattern.compile(parts[1]));
  }

  String of(String cell) {
    if (rule == null) {
      return cell;
    }
    Matcher found = rule.matcher(cell);
    if (!found.matches() || found.groupCount() == 0) {
      throw new IllegalArgumentException("The rule of the truth does not fit '" + cell + "'.");
    }
    return found.group(1);
  }
}
