package org.priors.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What the workbook says about itself.
 *
 * @param zone the zone in which the time it was made is shown
 * @param notes sentences about the data of this month; may be empty
 */
public record MonthHead(
    YearMonth month,
    Instant madeAt,
    ZoneId zone,
    String madeBy,
    String product,
    List<String> notes) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm zzz", Locale.US);

  public MonthHead {
    Checks.given(month, "A monthly workbook is of a month.");
    Checks.given(madeAt, "A monthly workbook says when it was made.");
    Checks.given(zone, "The time a workbook was made is shown in a time zone.");
    Checks.filled(madeBy, "A monthly workbook says who made it.");
    Checks.filled(product, "A monthly workbook names the product that made it.");
    notes = List.copyOf(Checks.given(notes, "Notes may be empty, but not missing."));
  }

  String title() {
    return "Arrests, tests and refusals by agency, " + monthInWords();
  }

  String monthInWords() {
    return MONTH.format(month);
  }

  String footer() {
    return product + ", " + monthInWords();
  }

  String made() {
    return product + ". Made " + TIME.format(madeAt.atZone(zone)) + " by " + madeBy + ".";
  }
}
