package org.priors.web.rest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.priors.problems.LocalTimes;

/** Times as systems write them, with their offset or without. */
final class SentTime {

  static final String MOMENT = "a time such as 2002-05-01T23:30 or 2002-05-01T23:30:00-05:00";
  static final String LOCAL = "a local time such as 2002-05-01T23:30";

  private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d{2}:?\\d{2})$");

  private SentTime() {}

  /** The moment; one without an offset is of the zone. */
  static Instant moment(String text, ZoneId zone) {
    return hasOffset(text)
        ? OffsetDateTime.parse(text).toInstant()
        : LocalTimes.moment(LocalDateTime.parse(text), zone);
  }

  /** The local time; one with an offset is made local. */
  static LocalDateTime local(String text, Function<OffsetDateTime, LocalDateTime> there) {
    return hasOffset(text) ? there.apply(OffsetDateTime.parse(text)) : LocalDateTime.parse(text);
  }

  /** Looked for from the end of what is sent: a text may be as long as a body. */
  private static boolean hasOffset(String text) {
    return text.indexOf('T') >= 0 && OFFSET.matcher(text).find();
  }
}
