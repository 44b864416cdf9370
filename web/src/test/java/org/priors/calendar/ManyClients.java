package org.priors.calendar;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.priors.problems.Conflict;
import org.priors.sql.Database;

/**
 * Many who book at once, through the product's own statements: each try is a transaction on one of
 * the connections of a pool, as in a server.
 */
public final class ManyClients implements AutoCloseable {

  private static final RowMapperFactory RECORDS =
      (type, config) ->
          GenericTypes.getErasedType(type).isRecord()
              ? Optional.of(ConstructorMapper.of(GenericTypes.getErasedType(type)))
              : Optional.empty();

  private final BlockingQueue<Connection> pool;
  private final ThreadLocal<Handle> current = new ThreadLocal<>();
  private final Bookings bookings = new Bookings();
  private final FreeSlots free = new FreeSlots();

  /** The statements of a thread run in the transaction that it is in. */
  private final class OfThread extends Database {

    @Override
    public <T> T read(Function<Handle, T> work) {
      return work.apply(current.get());
    }

    @Override
    public void run(Consumer<Handle> work) {
      work.accept(current.get());
    }
  }

  /**
   * How the tries went.
   *
   * @param booked how many were told yes
   * @param taken how many were told that somebody was there first
   * @param failures what else was told
   * @param milliseconds how long each try took
   */
  public record Went(int booked, int taken, List<String> failures, double[] milliseconds) {}

  /** Where connections come from. */
  @FunctionalInterface
  public interface Source {
    Connection open() throws SQLException;
  }

  public ManyClients(Source source, int connections) throws SQLException {
    pool = new ArrayBlockingQueue<>(connections);
    for (int opened = 0; opened < connections; opened++) {
      Connection connection = source.open();
      connection.setAutoCommit(false);
      pool.add(connection);
    }
    Database database = new OfThread();
    bookings.database = database;
    bookings.turn = new Turn();
    bookings.clock = Clock.systemUTC();
    free.database = database;
    free.clock = Clock.systemUTC();
  }

  /** One transaction with a change set of its own. */
  public <T> T inTransaction(Function<Handle, T> work) {
    return bareTransaction(
        handle -> {
          handle
              .createQuery(
                  """
                  with opened as (insert into change_set (actor, reason) values ('test', 'Many clients') returning id)
                  select set_config('priors.change_set', id::text, true) from opened
                  """)
              .mapTo(String.class)
              .one();
          return work.apply(handle);
        });
  }

  /** One transaction and nothing else. */
  public <T> T bareTransaction(Function<Handle, T> work) {
    Connection connection = take();
    try (Handle handle = Jdbi.open(() -> new Kept(connection).get())) {
      handle.registerRowMapper(RECORDS);
      current.set(handle);
      T answer = work.apply(handle);
      connection.commit();
      return answer;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    } finally {
      current.remove();
      giveBack(connection);
    }
  }

  /** A connection that stays open when a handle that had it is closed. */
  private record Kept(Connection connection) {

    private Connection get() {
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("close")) {
                  return null;
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException thrown) {
                  throw thrown.getCause();
                }
              });
    }
  }

  private Connection take() {
    try {
      return pool.take();
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ending);
    }
  }

  private void giveBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    } finally {
      pool.add(connection);
    }
  }

  /** Books; whoever is told no has nothing. */
  public Went book(List<Wanted> tries, int clients) throws Exception {
    return go(tries, clients, wanted -> inTransaction(handle -> bookings.book(wanted)));
  }

  /** The same with any other way to take what is wanted. */
  public static <W> Went go(List<W> tries, int clients, Function<W, Long> take) throws Exception {
    Queue<W> left = new ConcurrentLinkedQueue<>(tries);
    AtomicInteger booked = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    List<String> failures = Collections.synchronizedList(new ArrayList<>());
    Queue<Double> took = new ConcurrentLinkedQueue<>();
    Callable<Void> client =
        () -> {
          for (W wanted = left.poll(); wanted != null; wanted = left.poll()) {
            long began = System.nanoTime();
            try {
              take.apply(wanted);
              booked.incrementAndGet();
            } catch (Conflict told) {
              taken.incrementAndGet();
            } catch (RuntimeException failure) {
              failures.add(String.valueOf(failure.getMessage()));
            }
            took.add((System.nanoTime() - began) / 1e6);
          }
          return null;
        };
    ExecutorService people = Executors.newFixedThreadPool(clients);
    try {
      for (Future<Void> one : people.invokeAll(Collections.nCopies(clients, client))) {
        one.get();
      }
    } finally {
      people.shutdownNow();
    }
    return new Went(
        booked.get(),
        taken.get(),
        failures,
        took.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The best free slots. */
  public List<FreeSlot> best(SlotsAsked asked) {
    return inTransaction(handle -> free.best(asked));
  }

  /** The near ones that are left out. */
  public List<LeftOutSlot> leftOut(SlotsAsked asked) {
    return inTransaction(handle -> free.leftOut(asked));
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : pool) {
      connection.close();
    }
  }
}
