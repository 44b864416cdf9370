package org.priors.search;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has a stretch of the index compared with the record every five seconds. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexComparer {

  private static final Logger LOG = Logger.getLogger(IndexComparer.class.getName());

  @Inject IndexComparison comparison;
  @Inject Rebuilds rebuilds;
  @Inject DriverIndex index;

  private final AtomicBoolean working = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void compare() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      if (index.exists() && !rebuilds.isRunning()) {
        comparison.compareStretch();
      }
    } catch (IOException | RuntimeException away) {
      // The indexer tells of a server that is away; the stretch is compared when it is back.
      LOG.log(Level.FINE, "The index was not compared.", away);
    } finally {
      working.set(false);
    }
  }
}
