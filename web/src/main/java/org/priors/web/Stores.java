package org.priors.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

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
    maxPoolSize = 24,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      // A transaction asks for its connection many times; once a second is enough to find a server
      // gone.
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true",
      "reWriteBatchedInserts=true"
    })
public class Stores {}
