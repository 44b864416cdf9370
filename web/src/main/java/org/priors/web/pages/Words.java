package org.priors.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.priors.security.Role;

/** Days, times and sizes as every page writes them. Empty for what is not known. */
@Named
@ApplicationScoped
public class Words {

  private static final DateTimeFormatter DAY = form("d MMM uuuu");
  private static final DateTimeFormatter WEEKDAY = form("EEE d MMM uuuu");
  private static final DateTimeFormatter TIME = form("HH:mm");
  private static final DateTimeFormatter MOMENT = form("EEE d MMM uuuu, HH:mm z");

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** {@code 16 May 2002}. */
  public String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** {@code Thu 16 May 2002}. */
  public String weekday(LocalDate day) {
    return day == null ? "" : WEEKDAY.format(day);
  }

  /** {@code 23:44}, in the zone. */
  public String time(Instant at, ZoneId zone) {
    return at == null ? "" : TIME.format(at.atZone(zone));
  }

  /** {@code Wed 1 May 2002, 23:30 CDT}. */
  public String moment(Instant at, ZoneId zone) {
    return at == null ? "" : MOMENT.format(at.atZone(zone));
  }

  /** The same for a moment read from a query. */
  public String momentIn(OffsetDateTime at, String zone) {
    return at == null ? "" : moment(at.toInstant(), ZoneId.of(zone == null ? "UTC" : zone));
  }

  /** The day of a moment in the zone. */
  public String dayIn(OffsetDateTime at, String zone) {
    return at == null ? "" : day(at.atZoneSameInstant(ZoneId.of(zone)).toLocalDate());
  }

  /** The zone as its people call it on that day: {@code CDT}. */
  public String zone(Instant at, ZoneId zone) {
    return form("z").format(at.atZone(zone));
  }

  /** A role as the audit keeps it, in words. */
  public String role(String role) {
    return Role.valueOf(role).title().toLowerCase(Locale.ENGLISH);
  }

  /** {@code 212 KB}. */
  public String size(long bytes) {
    return bytes < 1024
        ? bytes + " bytes"
        : bytes < 1024 * 1024
            ? Math.round(bytes / 1024.0) + " KB"
            : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
  }
}
