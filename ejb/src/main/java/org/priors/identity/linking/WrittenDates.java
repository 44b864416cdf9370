package org.priors.identity.linking;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.yaml.YamlEntry;

/**
 * How a file writes its dates, as its profile says.
 *
 * @param latest the latest year in which somebody in the file was born, which tells the century of
 *     a year of two digits; 0 where the profile names none, and such a date says nothing
 */
record WrittenDates(Order order, int latest) {

  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");

  /** Which part comes first. */
  enum Order {
    YEAR_FIRST("year, month, day"),
    MONTH_FIRST("month, day, year"),
    DAY_FIRST("day, month, year");

    private final String words;

    Order(String words) {
      this.words = words;
    }

    private static Order named(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /**
   * @param order null for the year first
   * @param latest null for none
   * @throws org.priors.yaml.BadDataFile with the line, if it is no order or no year
   */
  static WrittenDates read(YamlEntry order, YamlEntry latest) {
    return new WrittenDates(
        order == null ? Order.YEAR_FIRST : order.as(Order::named),
        latest == null ? 0 : latest.as(Integer::parseInt));
  }

  /** The date with the year first; one that is written in another way stays as it is. */
  String yearFirst(String cell) {
    Matcher date = YEAR_LAST.matcher(cell);
    if (order == Order.YEAR_FIRST || !date.matches()) {
      return cell;
    }
    boolean isMonthFirst = order == Order.MONTH_FIRST;
    return year(date.group(3), cell)
        + "-"
        + date.group(isMonthFirst ? 1 : 2)
        + "-"
        + date.group(isMonthFirst ? 2 : 1);
  }

  /** The order of the parts. */
  String inWords() {
    return order.words;
  }

  private String year(String written, String cell) {
    if (written.length() == 4 || latest == 0) {
      return written;
    }
    int year = latest / 100 * 100 + Integer.parseInt(written);
    return Integer.toString(year > latest ? year - 100 : year);
  }
}
