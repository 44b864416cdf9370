package org.priors.sql;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * SQL for reads that bypass the aggregates and for writes that have none. Within a transaction it
 * runs on the connection that the entities are read by, so that a transaction never waits for a
 * second one: as many that each hold one would wait for each other.
 */
@ApplicationScoped
public class Database {

  /** How long a connection waits for the server's answer before it is given up, in seconds. */
  public static final int SECONDS_TO_HEAR = 10;

  /** The same for what takes long: a batch of an import, a rebuild, a report. */
  private static final int SECONDS_TO_HEAR_OF_LONG_WORK = 600;

  /**
   * How much longer the connection waits than the statement may take: the database has to be the
   * one that gives up, or what takes too long looks like a database that is away.
   */
  private static final int SECONDS_TO_TELL = 15;

  private static final String TIME_TO_WORK =
      """
      select set_config('statement_timeout', :seconds || 's', true), set_config('lock_timeout', :seconds || 's', true)
      """;

  /** Any record of ours is read from a row by the names of its components. */
  private static final RowMapperFactory RECORDS =
      (type, config) ->
          GenericTypes.getErasedType(type).isRecord()
              ? Optional.of(ConstructorMapper.of(GenericTypes.getErasedType(type)))
              : Optional.empty();

  @Resource(lookup = "java:app/jdbc/priors")
  DataSource source;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  private Jdbi alone;
  private Jdbi within;

  @PostConstruct
  void open() {
    alone = jdbi(this::aside);
    within = jdbi(new OfTransaction());
  }

  public <T> T read(Function<Handle, T> work) {
    return jdbi().withHandle(work::apply);
  }

  public void run(Consumer<Handle> work) {
    jdbi().useHandle(work::accept);
  }

  /**
   * Gives the statements of this transaction minutes in place of seconds. For work that nobody
   * waits for at a page, or that is known to take long.
   */
  public void takesLong() {
    run(
        handle -> {
          hearWithin(handle.getConnection(), SECONDS_TO_HEAR_OF_LONG_WORK + SECONDS_TO_TELL);
          handle
              .createQuery(TIME_TO_WORK)
              .bind("seconds", SECONDS_TO_HEAR_OF_LONG_WORK)
              .map((row, context) -> 1)
              .one();
        });
  }

  /**
   * Shows the rest of this transaction the database as it is now, whatever others store meanwhile.
   * The first thing that a transaction asks.
   */
  public void staysAtOneMoment() {
    em.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
  }

  /**
   * A connection of its own, beside any transaction. Whoever had it before may have given
   * themselves more time.
   */
  public Connection aside() throws SQLException {
    Connection connection = source.getConnection();
    hearWithin(connection, SECONDS_TO_HEAR);
    return connection;
  }

  /** The same for a library that takes its connections from a data source. */
  public DataSource asideSource() {
    return AsideConnections.of(this);
  }

  static void hearWithin(Connection connection, int seconds) {
    try {
      connection.setNetworkTimeout(Runnable::run, seconds * 1000);
    } catch (SQLException unusable) {
      throw new ConnectionException(unusable);
    }
  }

  private Jdbi jdbi() {
    int status = transactions.getTransactionStatus();
    boolean inTransaction =
        status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    return inTransaction ? within : alone;
  }

  private static Jdbi jdbi(ConnectionFactory connections) {
    return Jdbi.create(connections)
        .setSqlLogger(new TooLong())
        .setTransactionHandler(new CMTTransactionHandler())
        .registerRowMapper(RECORDS);
  }

  /** The connection of the transaction, which the container gives back when that ends. */
  private final class OfTransaction implements ConnectionFactory {

    @Override
    public Connection openConnection() {
      Connection connection = em.unwrap(Connection.class);
      if (connection == null) {
        // It is fetched for the first query of the entity manager's own.
        em.createNativeQuery("select 1").getSingleResult();
        connection = em.unwrap(Connection.class);
      }
      return connection;
    }

    @Override
    public void closeConnection(Connection connection) {
      // It belongs to the transaction.
    }
  }
}
