package org.priors.web.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.priors.sql.Database;

/** Transactions that go on at the same moment. */
@ApplicationScoped
class TransactionSteps {

  private static final String CONNECTION = "select pg_backend_pid()";

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Resource UserTransaction transaction;

  @Inject Database database;

  /** The connections on which each of so many transactions reads, in both ways. */
  List<Set<Integer>> connectionsOfEachAtOnce(int many) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      CyclicBarrier allHaveBegun = new CyclicBarrier(many);
      List<Future<Set<Integer>>> transactions = new ArrayList<>();
      for (int each = 0; each < many; each++) {
        transactions.add(threads.submit(() -> connections(allHaveBegun)));
      }
      List<Set<Integer>> connections = new ArrayList<>();
      for (Future<Set<Integer>> one : transactions) {
        connections.add(one.get());
      }
      return connections;
    } finally {
      threads.shutdownNow();
    }
  }

  private Set<Integer> connections(CyclicBarrier allHaveBegun) throws Exception {
    transaction.begin();
    try {
      Set<Integer> connections = new TreeSet<>();
      connections.add((Integer) em.createNativeQuery(CONNECTION).getSingleResult());
      allHaveBegun.await();
      connections.add(
          database.read(handle -> handle.createQuery(CONNECTION).mapTo(Integer.class).one()));
      connections.add((Integer) em.createNativeQuery(CONNECTION).getSingleResult());
      return connections;
    } finally {
      transaction.rollback();
    }
  }
}
