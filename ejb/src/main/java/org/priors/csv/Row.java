package org.priors.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.priors.problems.Blanks;

/**
 * One row of an export, its values by the names of their columns.
 *
 * @param line where it begins in the file, from 1
 * @param origin where it stood when it was handed back to be mended; null of one that was not
 */
public record Row(Header header, long line, String[] cells, Origin origin) {

  private static final int SHOWN = 60;

  /** A row of an earlier import, by that one's number. */
  public record Origin(long number, long line) {}

  /** The value without surrounding blanks; empty where there is none. */
  public String get(String column) {
    int place = header.place(column);
    return place < cells.length ? Blanks.strip(cells[place]) : "";
  }

  /** The values that are not empty, with a blank between. */
  public String joined(List<String> columns) {
    return columns.stream()
        .map(this::get)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The values of these columns, empty ones too. */
  public List<String> values(List<String> columns) {
    return columns.stream().map(this::get).toList();
  }

  /** Whether the value is a yes, in whatever case. */
  public boolean isYes(String column) {
    return get(column).equalsIgnoreCase("yes");
  }

  /** Whether it has as many cells as there are columns. */
  public boolean isComplete() {
    return cells.length == header.size();
  }

  /** Whether no cell has anything in it. */
  public boolean isEmpty() {
    return Arrays.stream(cells).allMatch(Blanks::areAll);
  }

  /**
   * The first column that holds a line end and what stands between two values, in words; null if
   * none does. A stray quotation mark makes one value of what are several rows, and another one
   * ends it.
   */
  public String severalRows() {
    for (int i = 0; i < cells.length; i++) {
      boolean isSeveral =
          cells[i].indexOf(header.delimiter().sign()) >= 0 && cells[i].matches("(?s).*[\\r\\n].*");
      if (isSeveral) {
        String column = i < header.size() ? header.name(i) : "A value";
        return column
            + " holds a line end and a "
            + header.delimiter().inWords()
            + ", as several rows between two stray quotation marks do: '"
            + clip(cells[i].strip())
            + "'";
      }
    }
    return null;
  }

  /** A value as a sentence quotes it: at most one short line. */
  public static String clip(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}
