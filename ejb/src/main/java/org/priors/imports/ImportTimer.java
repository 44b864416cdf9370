package org.priors.imports;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Wakes the import worker from the start on: for imports cut off here, or left by another node. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportTimer {

  @Inject ImportWorker worker;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void wake() {
    worker.wake();
  }

  @PreDestroy
  void end() {
    worker.end();
  }
}
