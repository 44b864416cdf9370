package org.priors.web.pages;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.problems.Refused;

/** Reads what people type: times and figures in the ways they write them. */
final class Typed {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.]?([0-5]\\d))?(?:\\s*([ap])[.]?(?:\\s?m[.]?)?)?");

  private static final Pattern HOURS = Pattern.compile("\\s*(?:h|hrs?|hours)[.]?$");

  private Typed() {}

  /** {@code 23:44}, {@code 2344}, {@code 23.44}, {@code 11:44 pm} or {@code 9p}. */
  static LocalTime time(String typed) {
    String plain = HOURS.matcher(typed.toLowerCase(Locale.ROOT)).replaceFirst("");
    Matcher found = TIME.matcher(plain);
    if (!found.matches() || found.group(2) == null && found.group(3) == null) {
      throw noTime(typed);
    }
    int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return LocalTime.of(hour(typed, Integer.parseInt(found.group(1)), found.group(3)), minute);
  }

  /**
   * @param half a or p; null where the clock has 24 hours
   */
  private static int hour(String typed, int hour, String half) {
    if (half == null) {
      if (hour > 23) {
        throw noTime(typed);
      }
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw refused(
          "'"
              + shown(typed)
              + "' is not a time: with am or pm an hour is 1 to 12. Write it as 23:44.");
    }
    return hour % 12 + (half.equals("p") ? 12 : 0);
  }

  private static Refused noTime(String typed) {
    return refused("'" + shown(typed) + "' is not a time; write it as 23:44 or 11:44 pm.");
  }

  static Integer whole(String typed) {
    if (typed.matches("\\d{1,6}")) {
      return Integer.valueOf(typed);
    }
    throw refused("'" + shown(typed) + "' is not a whole number.");
  }

  /** {@code .141}, {@code 0.141} or {@code .141%}. */
  static BigDecimal decimal(String typed) {
    String figure = typed.replaceFirst("\\s*%$", "");
    if (figure.matches("\\d{0,3}[.]?\\d{1,9}")) {
      return new BigDecimal(figure);
    }
    if (figure.matches("\\d{0,3},\\d{1,9}")) {
      throw refused(
          "Write '" + shown(typed) + "' with a point, as in " + figure.replace(',', '.') + ".");
    }
    throw refused("'" + shown(typed) + "' is not a figure such as .141.");
  }

  static Boolean flag(String chosen) {
    if (List.of("true", "false").contains(chosen)) {
      return Boolean.valueOf(chosen);
    }
    throw notOfTheList();
  }

  static Long id(String chosen) {
    if (chosen.matches("\\d{1,18}")) {
      return Long.valueOf(chosen);
    }
    throw notOfTheList();
  }

  static Refused notOfTheList() {
    return refused("Choose one of the list.");
  }

  static Refused refused(String sentence) {
    return new Refused("bad-value", "", sentence);
  }

  static String shown(String typed) {
    return typed.length() > 40 ? typed.substring(0, 40) + "..." : typed;
  }
}
