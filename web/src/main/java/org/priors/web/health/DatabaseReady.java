package org.priors.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.priors.sql.Database;

/** Ready when the database answers. Search may be away: it falls back to the database. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  @Inject Database database;

  @Override
  public HealthCheckResponse call() {
    try {
      database.read(handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
      return HealthCheckResponse.up("database");
    } catch (RuntimeException away) {
      return HealthCheckResponse.named("database").down().build();
    }
  }
}
