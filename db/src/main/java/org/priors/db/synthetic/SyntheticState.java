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
  private static final String USAGE = "Give three arguments: seed, number of rows, output file.";

  /** Driver and record numbers have eight digits, and there are a thousand million licences. */
  private static final long MOST_ROWS = 50_000_000;

  private SyntheticState() {}

  /** Takes the seed, the number of rows and the output file. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(USAGE);
    }
    long seed = number(arguments[0]);
    long rows = number(arguments[1]);
    Path file = Path.of(arguments[2]).toAbsolutePath();
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    try (Writer out = Files.newBufferedWriter(file)) {
      write(seed, rows, out);
    }
  }

  /** Writes a header line and so many rows. */
  public static void write(long seed, long rows, Writer out) throws IOException {
    if (rows < 0 || rows > MOST_ROWS) {
      throw new IllegalArgumentException("Ask for 0 to " + MOST_ROWS + " rows, not " + rows + ".");
    }
    out.write(Csv.HEADER);
    Csv csv = new Csv();
    try {
      Rows.each(seed, rows, row -> append(out, csv.line(row)));
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
