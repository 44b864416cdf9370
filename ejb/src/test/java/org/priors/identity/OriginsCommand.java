package org.priors.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;

/**
 * Measures how many people of each of ten origins are joined wrongly with no person looking, in
 * synthetic States whose people bear the names of their origin: with names never counted, and
 * counted as the record grows; by full records, and by name, birth date and sex alone.
 */
public final class OriginsCommand {

  private OriginsCommand() {}

  /** Takes the number of records of a State and of States; their seeds are 1 and so on. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("Give two arguments: records, number of States.");
    }
    int records = Integer.parseInt(arguments[0]);
    long states = Long.parseLong(arguments[1]);
    for (boolean inFull : new boolean[] {true, false}) {
      tell(System.out, records, states, inFull);
    }
  }

  private static void tell(PrintStream out, int size, long states, boolean inFull)
      throws IOException {
    Instant began = Instant.now();
    OriginFigures never = new OriginFigures();
    OriginFigures counted = new OriginFigures();
    for (long seed : LongStream.rangeClosed(1, states).toArray()) {
      OriginRecords records = OriginRecords.of(seed, size, inFull);
      OriginLinks links = new OriginLinks(records);
      measure(never, records, links, false);
      measure(counted, records, links, true);
    }
    String of = inFull ? "Full records" : "Name, birth date and sex alone";
    out.printf("%n%s, names never counted%n%n%s", of, never.table());
    out.printf("%n%s, names counted as the record grows%n%n%s", of, counted.table());
    out.printf("%n%d s%n", Duration.between(began, Instant.now()).toSeconds());
  }

  private static void measure(
      OriginFigures figures, OriginRecords records, OriginLinks links, boolean counted) {
    var found = links.found(counted);
    figures.add(records, found, links.drivers(found));
  }
}
