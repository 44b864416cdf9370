package org.priors.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.priors.csv.Row;
import org.priors.problems.LocalTimes;
import org.priors.problems.Refused;

/**
 * The columns that say when something was, such as the arrest, and how they are written.
 *
 * @param zone the zone in which times are written that name none; null where all do
 */
record ArrestTime(List<String> columns, DateTimeFormatter format, ZoneId zone) {

  static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).withResolverStyle(ResolverStyle.STRICT);
  }

  /** Whether the row says it. */
  boolean isSaid(Row row) {
    return !row.joined(columns).isEmpty();
  }

  /** The instant; where the clocks were put back, the first of the two. */
  Instant of(Row row) {
    String written = row.joined(columns);
    try {
      TemporalAccessor parsed =
          format.parseBest(written, OffsetDateTime::from, LocalDateTime::from);
      return parsed instanceof OffsetDateTime fixed ? fixed.toInstant() : local(parsed);
    } catch (DateTimeException | Refused impossible) {
      throw new Refused(
          "bad-date",
          "",
          "'"
              + Row.clip(written)
              + "' in "
              + String.join(" and ", columns)
              + " is not a time that can be"
              + (impossible instanceof Refused ? ": " + impossible.getMessage() : "."));
    }
  }

  private Instant local(TemporalAccessor parsed) {
    if (zone == null) {
      throw new DateTimeException("no zone is told");
    }
    return LocalTimes.moment(LocalDateTime.from(parsed), zone);
  }
}
