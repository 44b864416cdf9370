package org.priors.lawbook;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has this node agree with the others on the law in use; no job, for each node has to. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class LawTimer {

  private static final Logger LOG = Logger.getLogger(LawTimer.class.getName());

  @Inject LawInUse inUse;

  private final AtomicBoolean working = new AtomicBoolean();

  /** Before anybody is served: what is computed first is computed by the law of all nodes. */
  @PostConstruct
  void begin() {
    agree();
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void agree() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      inUse.agree();
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "The law in use is looked up again soon.", away);
    } finally {
      working.set(false);
    }
  }
}
