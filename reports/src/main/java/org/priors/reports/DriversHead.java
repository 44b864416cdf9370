package org.priors.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What a list of drivers says about itself.
 *
 * @param zone the zone in which the time it was made is shown
 * @param purpose what the drivers are looked at for
 * @param sources who has sent data, without whom a driver may be missing
 */
public record DriversHead(
    Instant madeAt,
    ZoneId zone,
    String madeBy,
    String purpose,
    String product,
    List<SourceLine> sources) {
  static final String TITLE = "Drivers found";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm zzz", Locale.US);

  public DriversHead {
    Checks.given(madeAt, "A list says when it was made.");
    Checks.given(zone, "The time a list was made is shown in a time zone.");
    Checks.filled(madeBy, "A list says who made it.");
    Checks.filled(purpose, "A list says what it was made for.");
    Checks.filled(product, "A list names the product that made it.");
    sources = List.copyOf(Checks.given(sources, "Sources may be none, but not missing."));
  }

  String made() {
    return TIME.format(madeAt.atZone(zone));
  }
}
