package org.priors.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.problems.Unavailable;
import org.priors.security.Caller;

/** Drains the outbox into Elasticsearch every second; while the server is away the queue waits. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Indexer {

  private static final Logger LOG = Logger.getLogger(Indexer.class.getName());

  /** A server that refuses our index would else be asked, and the audit told, every second. */
  private static final Duration BETWEEN_REBUILDS = Duration.ofMinutes(2);

  @Inject Clock clock;
  @Inject IndexUpdate update;
  @Inject DriverIndex index;
  @Inject Rebuilds rebuilds;
  @Inject IndexRebuild rebuild;

  private final AtomicBoolean away = new AtomicBoolean();
  private final AtomicBoolean working = new AtomicBoolean();
  private Instant nextRebuild = Instant.EPOCH;

  @PostConstruct
  void afterRestart() {
    rebuilds.interrupted();
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void drain() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      if (ready()) {
        sendAll();
      }
      back();
    } catch (IOException | RuntimeException failure) {
      gone(failure);
    } finally {
      working.set(false);
    }
  }

  @Schedule(hour = "*", minute = "17", persistent = false)
  void forget() {
    try {
      update.forgetSent();
      if (!rebuilds.isRunning()) {
        index.dropStrays();
      }
    } catch (IOException | RuntimeException failure) {
      gone(failure);
    }
  }

  /**
   * A server without our index, new or emptied or of another layout, gets one built from the
   * record; looked at each time, since an index can be lost while the server runs.
   */
  private boolean ready() throws IOException {
    if (index.exists()) {
      nextRebuild = Instant.EPOCH;
      return true;
    }
    if (!rebuilds.isRunning() && clock.instant().isAfter(nextRebuild)) {
      LOG.warning("Elasticsearch has no index of this layout; one is built from the record.");
      nextRebuild = clock.instant().plus(BETWEEN_REBUILDS);
      rebuild.run(rebuilds.ask(Caller.system("indexer")));
    }
    return false;
  }

  private void sendAll() throws IOException {
    boolean more = update.sendBatch();
    while (more) {
      more = update.sendBatch();
    }
  }

  private void back() {
    if (away.compareAndSet(true, false)) {
      LOG.info("Elasticsearch answers again; the search index catches up.");
    }
  }

  private void gone(Exception failure) {
    if (Unavailable.in(failure).isPresent()) {
      LOG.log(Level.WARNING, "The search index waits for the database.", failure);
      return;
    }
    if (away.compareAndSet(false, true)) {
      LOG.log(Level.WARNING, "Elasticsearch does not answer; changes to the index wait.", failure);
    }
  }
}
