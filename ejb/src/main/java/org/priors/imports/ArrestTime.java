package org.priors.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.priors.csv.Row;
import org.priors.problems.Refused;

/**
 * The columns that say when an arrest was, and how they are written.
 *
 * @param zone the zone in which times are written that name none; null where all do
 */
record ArrestTime(List<String> columns, DateTimeFormatter format, ZoneId zone) {

  private static final int EARLIEST_YEAR = 1900;

  static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).withResolverStyle(ResolverStyle.STRICT);
  }

  /** The instant; where the clocks were put back, the first of the two. */
  Instant of(Row row) {
    String written = row.joined(columns);
    try {
      TemporalAccessor parsed =
          format.parseBest(written, OffsetDateTime::from, LocalDateTime::from);
      Instant at = parsed instanceof OffsetDateTime fixed ? fixed.toInstant() : local(parsed);
      if (at.atZone(ZoneOffset.UTC).getYear() >= EARLIEST_YEAR) {
        return at;
      }
    } catch (DateTimeException impossible) {
      // Refused below, like a year that cannot be.
    }
    throw new Refused(
        "bad-date",
        "",
        "'"
            + Row.clip(written)
            + "' in "
            + String.join(" and ", columns)
            + " is not a time that can be.");
  }

  private Instant local(TemporalAccessor parsed) {
    LocalDateTime local = LocalDateTime.from(parsed);
    if (zone == null || zone.getRules().getValidOffsets(local).isEmpty()) {
      throw new DateTimeException("skipped when the clocks were put forward");
    }
    return local.atZone(zone).toInstant();
  }
}
