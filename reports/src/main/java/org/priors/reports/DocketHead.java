package org.priors.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a docket says about itself.
 *
 * @param title such as {@code Docket of Mon 3 Jun 2002}
 * @param zone the zone in which the time it was made is shown
 */
public record DocketHead(
    String title, Instant madeAt, ZoneId zone, String madeBy, String purpose, String product) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm zzz", Locale.US);

  public DocketHead {
    Checks.filled(title, "A docket has a title.");
    Checks.given(madeAt, "A docket says when it was made.");
    Checks.given(zone, "The time a docket was made is shown in a time zone.");
    Checks.filled(madeBy, "A docket says who made it.");
    Checks.filled(purpose, "A docket says what it was made for.");
    Checks.filled(product, "A docket names the product that made it.");
  }

  String made() {
    return TIME.format(madeAt.atZone(zone));
  }
}
