package org.priors.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.priors.security.Caller;

/**
 * Which sealed records the database shows in a transaction, and whose office asks. A transaction
 * that says nothing sees none, whatever it asks (V11, row security), and is of no office: leaving
 * this out hides too much, never too little. {@link AroundUseCase} says it for every use case. The
 * database is told when the transaction first asks it for anything ({@link ConnectionTaken});
 * statements and row policies read it by {@code is_seen} and {@code current_office}.
 */
@ApplicationScoped
public class Clearance {

  @Inject Database database;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  /** Work that may fail as it likes. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws Exception;
  }

  /**
   * Does what a caller has asked for: for as long as it takes, the caller's clearance and office
   * stand in place of what stood before. A transaction that begins with it keeps it to its end,
   * when what has changed is written.
   */
  <T> T during(Caller caller, Work<T> work) throws Exception {
    Asking asking = Asking.of(caller);
    if (isIn() && transactions.getResource(Asking.class) == null) {
      set(asking);
      return work.run();
    }
    return during(asking, work);
  }

  /**
   * Hides nothing from this work: for telling what is on file already and who is who, whose answers
   * show nobody what a sealed record holds. What stood before stands again after it.
   */
  public <T> T ofTheProduct(Supplier<T> work) {
    return reading(Asking.ALL, work);
  }

  /** The same for work without an answer. */
  public void ofTheProduct(Runnable work) {
    reading(
        Asking.ALL,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Hides from this work not even what was taken back as reported in error: for taking it back and
   * putting it back, and for saying of a case that it was.
   */
  public <T> T ofWithdrawn(Supplier<T> work) {
    return reading(Asking.WITHDRAWN, work);
  }

  /** Reads what whoever may see sealed records sees; what stood before stands again after it. */
  public <T> T asSeenBySealed(Supplier<T> reading) {
    return reading(Asking.SEALED, reading);
  }

  /** Reads what everybody sees; what stood before stands again after it. */
  public <T> T asSeenByAll(Supplier<T> reading) {
    return reading(Asking.NONE, reading);
  }

  private <T> T reading(String clearance, Supplier<T> work) {
    try {
      return during(standing().seeing(clearance), work::get);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private <T> T during(Asking asking, Work<T> work) throws Exception {
    Asking before = standing();
    if (!isIn() || asking.equals(before)) {
      return work.run();
    }
    set(asking);
    try {
      T answer = work.run();
      set(before);
      return answer;
    } catch (Exception failure) {
      restore(before, failure);
      throw failure;
    }
  }

  /** A transaction that has failed may refuse even this, and shows nothing to anybody then. */
  private void restore(Asking before, Exception failure) {
    try {
      set(before);
    } catch (RuntimeException refused) {
      failure.addSuppressed(refused);
    }
  }

  private boolean isIn() {
    return transactions.getTransactionKey() != null;
  }

  private Asking standing() {
    return isIn() ? standing(transactions) : Asking.NOBODY;
  }

  /** That of the transaction that goes on. */
  static Asking standing(TransactionSynchronizationRegistry transactions) {
    Object standing = transactions.getResource(Asking.class);
    return standing == null ? Asking.NOBODY : (Asking) standing;
  }

  private void set(Asking asking) {
    boolean same = asking.equals(standing());
    transactions.putResource(Asking.class, asking);
    if (!same && ConnectionTaken.by(transactions)) {
      database.run(
          handle ->
              handle
                  .createQuery(Asking.SAY)
                  .bind(0, asking.clearance())
                  .bind(1, asking.office())
                  .mapTo(String.class)
                  .one());
    }
  }
}
