package org.priors.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds how many refusals of strangers the audit keeps one by one, so that nobody floods it: 10 a
 * minute from one address and 100 from all. What goes beyond is counted, and told with the next
 * that is kept.
 */
@ApplicationScoped
public class RefusalFlow {

  static final int A_MINUTE = 10;
  static final int A_MINUTE_OF_ALL = 100;
  private static final int ADDRESSES = 1000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Inject Clock clock;

  private final Counted all = new Counted();
  private final Map<String, Counted> addresses =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
          return size() > ADDRESSES;
        }
      };

  /** Empty: not to be kept. Else words on how many were left out before, or none. */
  public synchronized Optional<String> admit(String source) {
    Instant now = clock.instant();
    Counted here = addresses.computeIfAbsent(String.valueOf(source), unseen -> new Counted());
    if (here.isFull(now, A_MINUTE) || all.isFull(now, A_MINUTE_OF_ALL)) {
      here.leftOut++;
      return Optional.empty();
    }
    all.kept++;
    here.kept++;
    int before = here.leftOut;
    here.leftOut = 0;
    return Optional.of(before == 0 ? "" : "; " + before + " more before, not kept one by one");
  }

  private static final class Counted {
    private Instant begun = Instant.EPOCH;
    private int kept;
    private int leftOut;

    boolean isFull(Instant now, int most) {
      if (!now.isBefore(begun.plus(MINUTE))) {
        begun = now;
        kept = 0;
      }
      return kept >= most;
    }
  }
}
