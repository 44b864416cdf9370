package org.priors.slice;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.priors.sql.ConnectionTaken;

/**
 * The transaction of a test. Each call of a use case from outside is a stretch of it that is as a
 * transaction in the server: it sees what those before it stored, nothing of it stays when it
 * fails, and the next has another clearance and other entities.
 */
final class SliceTransaction implements TransactionSynchronizationRegistry {

  private static final String AS_AT_A_COMMIT =
      "set constraints all immediate; set constraints all deferred";

  /** What is said until a transaction ends. */
  private static final String SAYS_NOTHING =
      "select set_config('priors.clearance', '', true), set_config('priors.office', '', true),"
          + " set_config('priors.change_set', '', true)";

  private final EntityManagerFactory factory;
  private final Map<Object, Object> resources = new HashMap<>();
  private final List<Synchronization> waiting = new ArrayList<>();
  private EntityManager em;
  private Connection connection;
  private boolean isInUseCase;

  SliceTransaction(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Begins it; one that a test has left is rolled back. */
  void begin() {
    rollback();
    em = factory.createEntityManager();
    em.getTransaction().begin();
    connection = em.unwrap(Connection.class);
  }

  void rollback() {
    if (em != null) {
      complete(Status.STATUS_ROLLEDBACK);
      em.getTransaction().rollback();
      em.close();
      em = null;
      resources.clear();
    }
  }

  EntityManager entities() {
    return em;
  }

  Object useCase(Callable<Object> work) throws Exception {
    if (isInUseCase) {
      return work.call();
    }
    isInUseCase = true;
    Savepoint before = connection.setSavepoint();
    try {
      Object answer = work.call();
      em.flush();
      execute(AS_AT_A_COMMIT);
      complete(Status.STATUS_COMMITTED);
      return answer;
    } catch (Exception failure) {
      if (isRolledBackBy(failure)) {
        connection.rollback(before);
      }
      complete(Status.STATUS_ROLLEDBACK);
      throw failure;
    } finally {
      isInUseCase = false;
      em.clear();
      execute(SAYS_NOTHING);
    }
  }

  private static boolean isRolledBackBy(Exception failure) {
    ApplicationException told = failure.getClass().getAnnotation(ApplicationException.class);
    return told == null ? failure instanceof RuntimeException : told.rollback();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The connection stays, and so does the note that there is one. */
  private void complete(int status) {
    List<Synchronization> told = List.copyOf(waiting);
    waiting.clear();
    resources.keySet().removeIf(key -> key != ConnectionTaken.class);
    told.forEach(one -> one.afterCompletion(status));
  }

  @Override
  public Object getTransactionKey() {
    return em;
  }

  @Override
  public void putResource(Object key, Object value) {
    resources.put(key, value);
  }

  @Override
  public Object getResource(Object key) {
    return resources.get(key);
  }

  @Override
  public void registerInterposedSynchronization(Synchronization one) {
    waiting.add(one);
  }

  @Override
  public int getTransactionStatus() {
    return em == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
  }

  @Override
  public void setRollbackOnly() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean getRollbackOnly() {
    return false;
  }
}
