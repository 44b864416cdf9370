package org.priors.db.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a synthetic State to a CSV file: person records as several agencies reported them, each
 * with the driver it is truly of. The same seed and number of rows give the same bytes, and any
 * number of rows takes the same little memory.
 */
public final class SyntheticState {
  private static final String USAGE =
      "Give three arguments: seed, number of rows, output file;"
          + " and \"ten\" for people of ten origins.";

  /** Driver and record numbers have eight digits, and there are a thousand million licenses. */
  private static final long MOST_ROWS = 50_000_000;

  private SyntheticState() {}

  /** Takes the seed, the number of rows, the output file and, perhaps, {@code ten}. */
  public static void main(String[] arguments) throws IOException {
    boolean isOfTen = arguments.length == 4 && arguments[3].equals("ten");
    boolean isOfOne = arguments.length == 3 || arguments.length == 4 && arguments[3].isEmpty();
    if (!isOfTen && !isOfOne) {
      throw new IllegalArgumentException(USAGE);
    }
    long seed = number(arguments[0]);
    long rows = number(arguments[1]);
    Path file = Path.of(arguments[2]).toAbsolutePath();
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    try (Writer out = Files.newBufferedWriter(file)) {
      if (isOfTen) {
        writeOfTenOrigins(seed, rows, out);
      } else {
        write(seed, rows, out);
      }
    }
  }

  /** Writes a header line and so many rows. */
  public static void write(long seed, long rows, Writer out) throws IOException {
    check(rows);
    out.write(Csv.HEADER);
    Csv csv = new Csv();
    receiving(() -> Rows.each(seed, rows, row -> append(out, csv.line(row))));
  }

  /**
   * The same of a State with as many people of each of ten origins, named as people of that origin
   * are; the origin stands in a last column. Nobody is of two, and none of the ten is as rare or as
   * common as in any State: each can be measured as well as the others.
   */
  public static void writeOfTenOrigins(long seed, long rows, Writer out) throws IOException {
    check(rows);
    out.write(Csv.HEADER.replace("\n", ",origin\n"));
    Csv csv = new Csv();
    receiving(
        () ->
            Rows.each(
                seed,
                rows,
                Origin::of,
                row -> {
                  CharSequence line = csv.line(row);
                  append(out, line.subSequence(0, line.length() - 1));
                  append(out, "," + Origin.nameOf(Household.ofDriver(row.driver())) + "\n");
                }));
  }

  private static void check(long rows) {
    if (rows < 0 || rows > MOST_ROWS) {
      throw new IllegalArgumentException("Ask for 0 to " + MOST_ROWS + " rows, not " + rows + ".");
    }
  }

  private static void receiving(Runnable rows) throws IOException {
    try {
      rows.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void append(Writer out, CharSequence line) {
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(String argument) {
    try {
      return Long.parseLong(argument);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(USAGE + " Not a whole number: " + argument, e);
    }
  }
}
