package org.priors.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.identity.Matcher;

/**
 * The weights in use: the office's own where it names a folder of them, else the shipped ones; and
 * with them how common names are on file, as it was counted last.
 */
@ApplicationScoped
class WeightsInUse {

  /** How long a count that another node made may stay unseen. */
  private static final Duration KEPT = Duration.ofSeconds(30);

  @Inject
  @ConfigProperty(name = "priors.identity.weights")
  Optional<String> folder;

  @Inject NameCounts counts;
  @Inject Clock clock;

  private volatile Matcher matcher;
  private volatile Instant lookAgain = Instant.EPOCH;
  private long count;

  @PostConstruct
  void read() {
    matcher =
        folder.filter(named -> !named.isBlank()).map(WeightsInUse::in).orElseGet(Matcher::shipped);
  }

  private static Matcher in(String folder) {
    try {
      return Matcher.in(Path.of(folder));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Ask once for all that is to be weighed alike: the next call may know other names. */
  Matcher matcher() {
    if (!clock.instant().isBefore(lookAgain)) {
      look();
    }
    return matcher;
  }

  private synchronized void look() {
    if (clock.instant().isBefore(lookAgain)) {
      return; // Another call looked meanwhile.
    }
    counts.last().filter(last -> last.id() != count).ifPresent(this::know);
    lookAgain = clock.instant().plus(KEPT);
  }

  private void know(NameCounts.Made last) {
    counts
        .names(last)
        .ifPresent(
            names -> {
              matcher = matcher.knowing(names);
              count = last.id();
            });
  }

  /** Has the next call look for a count that was made just now. */
  void lookAgain() {
    lookAgain = Instant.EPOCH;
  }
}
