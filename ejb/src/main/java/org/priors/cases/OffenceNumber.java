package org.priors.cases;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which offence a charging document says that it charges. */
public final class OffenceNumber {

  private static final Pattern FIGURE = Pattern.compile("\\b(\\d{1,2})(?:ST|ND|RD|TH)\\b");

  private static final List<String> WORDS =
      List.of(
          "FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH", "EIGHTH", "NINTH",
          "TENTH");

  private OffenceNumber() {}

  /**
   * The number in a degree such as {@code 1st offence} or {@code Second Offense}.
   *
   * @return null where the degree names none, or more than one
   */
  public static Integer in(String degree) {
    if (degree == null) {
      return null;
    }
    String text = degree.toUpperCase(Locale.ROOT);
    Integer found = null;
    Matcher figures = FIGURE.matcher(text);
    while (figures.find()) {
      int number = Integer.parseInt(figures.group(1));
      if (number == 0 || found != null && found != number) {
        return null;
      }
      found = number;
    }
    for (int i = 0; i < WORDS.size(); i++) {
      if (Pattern.compile("\\b" + WORDS.get(i) + "\\b").matcher(text).find()) {
        if (found != null && found != i + 1) {
          return null;
        }
        found = i + 1;
      }
    }
    return found;
  }

  /** As a charge prints it: {@code 3rd offence}. */
  public static String degree(String ordinal) {
    return ordinal + " offence";
  }
}
