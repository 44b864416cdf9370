package org.priors.web.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.priors.problems.Refused;
import org.priors.time.WrittenDay;

/**
 * Reads a day that somebody typed.
 *
 * @param today settles which century two digits are of; null where they are refused
 * @param mayLieAhead whether it may be a day that is yet to come, as the end of a term is
 */
record TypedDay(LocalDate today, boolean mayLieAhead) {

  /** A day that was typed, and whether what was typed may be read in another way. */
  record Read(LocalDate day, boolean isPlain) {}

  Read read(String typed) {
    WrittenDay written =
        WrittenDay.of(typed)
            .or(() -> inFigures(typed))
            .orElseThrow(
                () ->
                    Typed.refused(
                        "'"
                            + Typed.shown(typed)
                            + "' is not a day; write it as 16 May 2002 or 5/16/2002."));
    if (!written.tellsCentury() && today == null) {
      throw Typed.refused("Write the year of '" + typed + "' with all four digits.");
    }
    int year = year(written);
    return new Read(
        written.in(year).orElseThrow(() -> noSuchDay(typed, written, year)), written.isPlain());
  }

  /** What begins with the year of an event is no month, so one of the two is a day at most. */
  private static Optional<WrittenDay> inFigures(String typed) {
    Stream<WrittenDay> ways = WrittenDay.inFigures(typed).stream();
    return ways.filter(way -> way.in(Integer.parseInt(way.year())).isPresent())
        .filter(way -> way.year().matches("(18|19|20|21)\\d\\d"))
        .findFirst();
  }

  private int year(WrittenDay written) {
    if (written.tellsCentury()) {
      return Integer.parseInt(written.year());
    }
    // It may be tomorrow already where the day is told.
    return mayLieAhead ? written.yearNear(today) : written.yearNotAfter(today.plusDays(1));
  }

  private static Refused noSuchDay(String typed, WrittenDay written, int year) {
    if (written.isOfAMonth()) {
      int days = YearMonth.of(year, written.month()).lengthOfMonth();
      return Typed.refused("There is no " + typed + ": that month has " + days + " days.");
    }
    return Typed.refused(
        "'"
            + typed
            + "' has no month "
            + written.month()
            + ": the month comes before the day, as in 5/16/2002. Write its name to be sure, as in"
            + " 16 May 2002.");
  }
}
