package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.priors.lawbook.CurrentLaw;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.platform.changes.Follower;
import org.priors.security.Caller;

/** Keeps the index as the record is; while Elasticsearch is away what changed waits. */
@ApplicationScoped
public class IndexFollower implements Follower {

  static final String NAME = "index";

  private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());

  /** A server that refuses our index would else be asked, and the audit told, every second. */
  private static final Duration BETWEEN_REBUILDS = Duration.ofMinutes(2);

  @Inject Clock clock;
  @Inject DriverIndex index;
  @Inject DriverDocuments documents;
  @Inject Rebuilds rebuilds;
  @Inject CurrentLaw law;

  private volatile Instant nextRebuild = Instant.EPOCH;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Change> follows() {
    return Set.of(Change.RECORD, Change.HIDDEN, Change.RULING);
  }

  /** Documents tell what the law says, and most would be made twice. */
  @Override
  public Optional<String> after() {
    return Optional.of("rulings");
  }

  /**
   * A server without our index, new or emptied or of another layout, gets one built from the
   * record; looked at each time, since an index can be lost while the server runs. Which events are
   * one is counted by the law: a node that starts waits until it knows which one all use.
   */
  @Override
  public boolean isReady() throws IOException {
    if (!law.isLookedUp()) {
      return false;
    }
    if (index.exists()) {
      nextRebuild = Instant.EPOCH;
      return true;
    }
    if (!rebuilds.isRunning() && clock.instant().isAfter(nextRebuild)) {
      LOG.warning("Elasticsearch has no index of this layout; one is built from the record.");
      nextRebuild = clock.instant().plus(BETWEEN_REBUILDS);
      rebuilds.ask(Caller.system("indexer"));
    }
    return false;
  }

  /**
   * A driver whose records were joined to another, or sealed, has no document any more; of one that
   * never had any, nothing is sent, and so nothing shows whether the index takes what is.
   */
  @Override
  public boolean follow(List<Changed> changes) throws IOException {
    List<Long> drivers = changes.stream().map(Changed::driverId).distinct().toList();
    boolean isSent = index.renew(SearchServer.DRIVERS, drivers, documents.of(drivers));
    if (changes.stream().anyMatch(change -> change.kind() == Change.HIDDEN)) {
      // Whoever is told that it was followed looks for the new document, and must not find the old.
      index.refresh(SearchServer.DRIVERS);
    }
    return isSent;
  }

  /** A rebuild that runs asks for what changed since it began. */
  @Override
  public Optional<Instant> remembersSince() {
    return rebuilds.runningSince();
  }
}
