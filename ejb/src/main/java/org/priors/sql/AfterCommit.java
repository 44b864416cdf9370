package org.priors.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is kept in memory beside what is stored changes once that is stored for sure. */
@ApplicationScoped
public class AfterCommit {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  /** Does this when the transaction has been stored; never where it is rolled back. */
  public void run(Runnable work) {
    transactions.registerInterposedSynchronization(new Then(work));
  }

  private record Then(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // It is not stored yet.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        work.run();
      }
    }
  }
}
