package org.priors.sql;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jdbi.v3.core.ConnectionException;

/**
 * Stands between a transaction and its connection, which it takes when it first reads or writes
 * anything: says for how long the database is waited for, whatever whoever had the connection
 * before has given themselves, which sealed records it shows, and whose office asks. So no
 * transaction has to take a connection to say so, and one that waits for its turn has none. The
 * persistence unit names it.
 */
public class ConnectionTaken extends SessionEventAdapter {

  private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

  @Override
  public void postAcquireConnection(SessionEvent taken) {
    Connection connection = (Connection) ((Accessor) taken.getResult()).getDatasourceConnection();
    Database.hearWithin(connection, Database.SECONDS_TO_HEAR);
    try {
      TransactionSynchronizationRegistry transactions = InitialContext.doLookup(REGISTRY);
      if (transactions.getTransactionKey() != null) {
        transactions.putResource(ConnectionTaken.class, true);
        say(connection, Clearance.standing(transactions));
      }
    } catch (NamingException noServer) {
      throw new IllegalStateException(noServer);
    } catch (SQLException unusable) {
      throw new ConnectionException(unusable);
    }
  }

  /** Whether the transaction has its connection. */
  static boolean by(TransactionSynchronizationRegistry transactions) {
    return transactions.getResource(ConnectionTaken.class) != null;
  }

  private static void say(Connection connection, Asking asking) throws SQLException {
    if (asking.equals(Asking.NOBODY)) {
      return;
    }
    try (PreparedStatement say = connection.prepareStatement(Asking.SAY)) {
      say.setString(1, asking.clearance());
      say.setString(2, asking.office());
      say.execute();
    }
  }
}
