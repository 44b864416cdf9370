package org.priors.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.priors.security.Caller;
import org.priors.security.Permission;

/**
 * Which sealed records the database shows in a transaction. A transaction that says nothing sees
 * none, whatever it asks (V11, row security): leaving this out hides too much, never too little.
 * {@link CallersClearance} says it for every use case. The database is told when the transaction
 * first asks it for anything ({@link ConnectionTaken}).
 */
@ApplicationScoped
public class Clearance {

  private static final String SEALED = "SEALED";
  private static final String ALL = "ALL";
  static final String NONE = "";

  /** Says it to the database, until the transaction ends. */
  static final String SAY = "select set_config('priors.clearance', ?, true)";

  @Inject Database database;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  /** Work that may fail as it likes. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws Exception;
  }

  /**
   * Does what a caller has asked for: for as long as it takes, the caller's clearance stands in
   * place of what stood before. A transaction that begins with it keeps it to its end, when what
   * has changed is written.
   */
  <T> T during(Caller caller, Work<T> work) throws Exception {
    String clearance = caller.may(Permission.SEE_SEALED) ? SEALED : NONE;
    if (isIn() && transactions.getResource(Clearance.class) == null) {
      set(clearance);
      return work.run();
    }
    return during(clearance, work);
  }

  /**
   * Hides nothing from this work: for telling what is on file already and who is who, whose answers
   * show nobody what a sealed record holds. What stood before stands again after it.
   */
  public <T> T ofTheProduct(Supplier<T> work) {
    return reading(ALL, work);
  }

  /** The same for work without an answer. */
  public void ofTheProduct(Runnable work) {
    reading(
        ALL,
        () -> {
          work.run();
          return null;
        });
  }

  /** Reads what whoever may see sealed records sees; what stood before stands again after it. */
  public <T> T asSeenBySealed(Supplier<T> reading) {
    return reading(SEALED, reading);
  }

  /** Reads what everybody sees; what stood before stands again after it. */
  public <T> T asSeenByAll(Supplier<T> reading) {
    return reading(NONE, reading);
  }

  private <T> T reading(String clearance, Supplier<T> work) {
    try {
      return during(clearance, work::get);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private <T> T during(String clearance, Work<T> work) throws Exception {
    String before = standing();
    if (!isIn() || clearance.equals(before)) {
      return work.run();
    }
    set(clearance);
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
  private void restore(String before, Exception failure) {
    try {
      set(before);
    } catch (RuntimeException refused) {
      failure.addSuppressed(refused);
    }
  }

  private boolean isIn() {
    return transactions.getTransactionKey() != null;
  }

  private String standing() {
    return isIn() ? standing(transactions) : NONE;
  }

  /** That of the transaction that goes on. */
  static String standing(TransactionSynchronizationRegistry transactions) {
    Object standing = transactions.getResource(Clearance.class);
    return standing == null ? NONE : (String) standing;
  }

  private void set(String clearance) {
    boolean same = clearance.equals(standing());
    transactions.putResource(Clearance.class, clearance);
    if (!same && ConnectionTaken.by(transactions)) {
      database.run(handle -> handle.createQuery(SAY).bind(0, clearance).mapTo(String.class).one());
    }
  }
}
