package org.priors.lawbook;

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
  @Inject CurrentLaw law;

  private final AtomicBoolean working = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void agree() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      CurrentLaw.Untold stored = inUse.agree();
      if (stored != null) {
        law.told(stored);
      }
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "The law in use is looked up again soon.", away);
    } finally {
      working.set(false);
    }
  }
}
