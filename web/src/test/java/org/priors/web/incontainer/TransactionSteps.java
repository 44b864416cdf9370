package org.priors.web.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.priors.cases.CaseIntake;
import org.priors.problems.Busy;
import org.priors.sql.Database;

/** Transactions that go on at the same moment. */
@ApplicationScoped
class TransactionSteps {

  private static final String CONNECTION = "select pg_backend_pid()";

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Resource UserTransaction transaction;
  @Resource ManagedExecutorService threads;

  @Inject Database database;

  /** The connections on which each of so many transactions reads, in both ways. */
  List<Set<Integer>> connectionsOfEachAtOnce(int many) throws Exception {
    CyclicBarrier allHaveBegun = new CyclicBarrier(many);
    return atOnce(many, () -> inTransaction(() -> connections(allHaveBegun)));
  }

  private Set<Integer> connections(CyclicBarrier allHaveBegun) throws Exception {
    Set<Integer> connections = new TreeSet<>();
    connections.add((Integer) em.createNativeQuery(CONNECTION).getSingleResult());
    allHaveBegun.await(20, TimeUnit.SECONDS);
    connections.add(
        database.read(handle -> handle.createQuery(CONNECTION).mapTo(Integer.class).one()));
    connections.add((Integer) em.createNativeQuery(CONNECTION).getSingleResult());
    return connections;
  }

  /** Lets so many transactions take long at once, and end. */
  void takeLongOnConnections(int many) throws Exception {
    CyclicBarrier allHaveBegun = new CyclicBarrier(many);
    atOnce(
        many,
        () ->
            inTransaction(
                () -> {
                  database.takesLong();
                  return allHaveBegun.await(20, TimeUnit.SECONDS);
                }));
  }

  /** How long each of so many connections waits for the server, where only entities are read. */
  List<Integer> patienceOfEntitiesOnConnections(int many) throws Exception {
    CyclicBarrier allHaveBegun = new CyclicBarrier(many);
    return atOnce(
        many,
        () ->
            inTransaction(
                () -> {
                  em.createNativeQuery(CONNECTION).getSingleResult();
                  allHaveBegun.await(20, TimeUnit.SECONDS);
                  return em.unwrap(Connection.class).getNetworkTimeout();
                }));
  }

  /** The same, where SQL is read beside any transaction. */
  List<Integer> patienceAsideOnConnections(int many) throws Exception {
    CyclicBarrier allHaveBegun = new CyclicBarrier(many);
    return atOnce(
        many,
        () -> {
          try (Connection connection = database.aside()) {
            allHaveBegun.await(20, TimeUnit.SECONDS);
            return connection.getNetworkTimeout();
          }
        });
  }

  /** Whose office each of so many connections believes to ask, where nobody does. */
  List<Long> officesOnConnections(int many) throws Exception {
    CyclicBarrier allHaveBegun = new CyclicBarrier(many);
    return atOnce(
        many,
        () ->
            inTransaction(
                () -> {
                  Object office = em.createNativeQuery("select current_office()").getSingleResult();
                  allHaveBegun.await(20, TimeUnit.SECONDS);
                  return (Long) office;
                }));
  }

  /** What the entity manager reads. */
  long readByEntities(String query) {
    return (Long) em.createNativeQuery(query).getSingleResult();
  }

  /** Rolls back what it wrote. */
  <T> T inTransaction(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      return work.call();
    } finally {
      transaction.rollback();
    }
  }

  <T> Future<T> meanwhile(Callable<T> work) {
    return threads.submit(work);
  }

  private <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
    List<Future<T>> begun = new ArrayList<>();
    for (int each = 0; each < many; each++) {
      begun.add(meanwhile(work));
    }
    List<T> answers = new ArrayList<>();
    for (Future<T> one : begun) {
      answers.add(one.get());
    }
    return answers;
  }

  /** On a busy machine the look at the connections takes longer than anybody waits. */
  static boolean isTakenOrToldToComeBack(Future<CaseIntake.Taken> one) throws InterruptedException {
    try {
      return one.get().isNew();
    } catch (ExecutionException failure) {
      return failure.getCause() instanceof Busy;
    }
  }
}
