package org.priors.web.pages;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a field, in words that name the field. */
final class SummaryWords {

  /** A row of a list whose name is its entries' with an s. */
  private static final Pattern ROW = Pattern.compile("/([a-z]+)s/(\\d{1,4})/.*");

  private SummaryWords() {}

  /**
   * {@code Charge 2, Counts: 'x' is not a whole number.}
   *
   * @param label as the page calls the field; null where it has none
   */
  static String of(String place, String label, String sentence) {
    String field = label == null ? "" : plain(label);
    boolean isNamed = sentence.toLowerCase(Locale.ROOT).contains(field.toLowerCase(Locale.ROOT));
    String row = row(place);
    String before = isNamed ? row : row.isEmpty() ? field : row + ", " + field;
    return before.isEmpty() ? sentence : before + ": " + sentence;
  }

  /** {@code Charge 2, Counts}. */
  static String nameOf(String place, String label) {
    String row = row(place);
    return row.isEmpty() ? plain(label) : row + ", " + plain(label);
  }

  private static String plain(String label) {
    return label.replaceFirst(", needed.*$", "");
  }

  private static String row(String place) {
    Matcher found = ROW.matcher(place);
    if (!found.matches()) {
      return "";
    }
    String entry = found.group(1);
    return entry.substring(0, 1).toUpperCase(Locale.ROOT)
        + entry.substring(1)
        + " "
        + (Integer.parseInt(found.group(2)) + 1);
  }
}
