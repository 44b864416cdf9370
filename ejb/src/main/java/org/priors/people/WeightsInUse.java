package org.priors.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.identity.Matcher;
import org.priors.platform.jobs.OwnPart;
import org.priors.platform.jobs.RulesInUse.Rules;
import org.priors.platform.jobs.ServerRules;

/**
 * The weights in use: the office's own where it names a folder of them, else the shipped ones; and
 * with them how common names are on file, as it was counted last.
 */
@ApplicationScoped
class WeightsInUse implements ServerRules {

  /** How long a count that another node made may stay unseen. */
  private static final Duration KEPT = Duration.ofSeconds(30);

  @Inject
  @ConfigProperty(name = "priors.identity.weights")
  Optional<String> folder;

  @Inject NameCounts counts;
  @Inject Clock clock;

  private volatile Matcher matcher;
  private String own = OwnPart.NONE;
  private volatile Instant lookAgain = Instant.EPOCH;
  private long count;

  @PostConstruct
  void read() {
    matcher = Matcher.shipped();
    folder.filter(named -> !named.isBlank()).map(Path::of).ifPresent(this::read);
  }

  private void read(Path folder) {
    try {
      matcher = Matcher.in(folder);
      own = OwnPart.of(files(folder));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Those that weights are read from, or may be by another release. */
  private static SortedMap<String, byte[]> files(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yaml") || name.endsWith(".csv")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  @Override
  public Rules rules() {
    // A folder that cannot be read keeps the server from starting.
    String version = matcher().gatheringVersion();
    return new Rules("weights", version, own, "PRIORS_IDENTITY_WEIGHTS", true);
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
