package org.priors.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import org.priors.sql.Database;

/** The database, as the settings PRIORS_DB_URL, PRIORS_DB_USER and PRIORS_DB_PASSWORD name it. */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/priors",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=priors.db.url}",
    user = "${MPCONFIG=priors.db.user}",
    password = "${MPCONFIG=priors.db.password}",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = Stores.MOST_CONNECTIONS,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      // Asks with a time-out of its own, of 5 s.
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      // A transaction asks for its connection many times; once a second is enough to find a server
      // gone.
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true",
      "fish.payara.max-wait-time-in-millis=5000",
      // In seconds: to reach the server, and to hear from it. What takes long says so itself.
      "connectTimeout=5",
      "loginTimeout=5",
      "socketTimeout=" + Database.SECONDS_TO_HEAR,
      "options=-c statement_timeout=9s -c lock_timeout=5s",
      "reWriteBatchedInserts=true"
    })
public class Stores {

  /** So many transactions go on at the same moment; each has one connection. */
  public static final int MOST_CONNECTIONS = 24;
}
