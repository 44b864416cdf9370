package org.priors.evaluations;

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

/** Evaluates anew what another law answered for; not while the law cannot be read. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FindingTimer {

  private static final Logger LOG = Logger.getLogger(FindingTimer.class.getName());

  @Inject Findings findings;
  @Inject CurrentLaw law;

  private final AtomicBoolean working = new AtomicBoolean();
  private final AtomicBoolean failing = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void evaluate() {
    if (law.failure() != null || !working.compareAndSet(false, true)) {
      return;
    }
    try {
      boolean more = findings.evaluateUnderOtherLaw();
      while (more) {
        more = findings.evaluateUnderOtherLaw();
      }
      failing.set(false);
    } catch (RuntimeException failure) {
      if (failing.compareAndSet(false, true)) {
        LOG.log(Level.SEVERE, failure, () -> "Cases cannot be evaluated anew; they wait.");
      }
    } finally {
      working.set(false);
    }
  }
}
