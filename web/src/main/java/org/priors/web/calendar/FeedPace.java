package org.priors.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bounds how often one calendar program is answered, so that none keeps the database busy. */
@ApplicationScoped
public class FeedPace {

  static final int A_MINUTE = 10;

  private static final int REMEMBERED = 10_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Inject Clock clock;

  private final Map<String, Counted> readers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The answers of a minute. */
  private record Counted(Instant since, int answers) {}

  /** Whether this one is answered now. */
  synchronized boolean admits(String reader) {
    Instant now = clock.instant();
    Counted before = readers.get(reader);
    boolean isNew = before == null || !now.isBefore(before.since().plus(MINUTE));
    Counted counted =
        isNew ? new Counted(now, 1) : new Counted(before.since(), before.answers() + 1);
    readers.put(reader, counted);
    return counted.answers() <= A_MINUTE;
  }
}
