package org.priors.csv;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.priors.problems.Blanks;

/**
 * The two columns that Priors adds to rows that it hands back to be mended: where a row began, and
 * why it was not taken. A file that has them is read as if it had not, and its texts as they were
 * before they were marked for a spreadsheet.
 */
public final class AddedColumns {

  /** The names of both, in their order. */
  public static final List<String> NAMES = List.of("Priors: line", "Priors: why not taken");

  /** By which a reason is known where a missing value, or one too many, has moved it. */
  private static final String REASON = "Not taken: ";

  private static final Pattern FROM =
      Pattern.compile("import ([0-9]{1,18}) line ([0-9]{1,18})", Pattern.CASE_INSENSITIVE);

  private final int columns;
  private final int line;
  private final int why;

  private AddedColumns(int columns, int line, int why) {
    this.columns = columns;
    this.line = line;
    this.why = why;
  }

  /** Those among the names of a file's columns. */
  static AddedColumns among(String[] names) {
    List<String> known = Arrays.stream(names).map(Blanks::strip).toList();
    return new AddedColumns(
        filled(names), known.indexOf(NAMES.get(0)), known.indexOf(NAMES.get(1)));
  }

  /** What stands in the first of a row: which file it was of, and where it began there. */
  public static String from(long number, long line) {
    return "import " + number + " line " + line;
  }

  /** Where a row was before it was handed back; null of a row that was not. */
  Row.Origin origin(String[] cells) {
    int reason = why < 0 ? -1 : reason(cells);
    int place = reason >= 0 && reason != why ? reason - 1 : line;
    if (line < 0 || place < 0 || place >= cells.length) {
      return null;
    }
    Matcher from = FROM.matcher(Blanks.strip(cells[place]));
    return from.matches()
        ? new Row.Origin(Long.parseLong(from.group(1)), Long.parseLong(from.group(2)))
        : null;
  }

  /** What stands in the second of a row. */
  public static String why(String reason) {
    return REASON + reason;
  }

  /** The names, or the values of a row, without those of the added columns. */
  String[] without(String[] cells) {
    if (line < 0 && why < 0) {
      return cells;
    }
    int reason = why < 0 ? -1 : reason(cells);
    Stream<String> own =
        reason >= 0 && reason != why
            ? Arrays.stream(cells, 0, Math.max(0, reason - 1))
            : IntStream.range(0, end(cells))
                .filter(place -> place != line && place != why)
                .mapToObj(place -> cells[place]);
    return own.map(FormulaText::unmarked).toArray(String[]::new);
  }

  private static int reason(String[] cells) {
    int place = cells.length - 1;
    while (place >= 0 && !cells[place].startsWith(REASON)) {
      place--;
    }
    return place;
  }

  /** A spreadsheet makes all rows as long as the longest, and gives what is more no name. */
  private int end(String[] cells) {
    return Math.max(Math.min(cells.length, columns), filled(cells));
  }

  private static int filled(String[] cells) {
    int last = cells.length;
    while (last > 0 && Blanks.areAll(cells[last - 1])) {
      last--;
    }
    return last;
  }
}
