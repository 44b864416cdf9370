package org.priors.web.incontainer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.security.Caller;
import org.priors.security.NoPermission;
import org.priors.sql.Database;

/** A use case that says whose office asks, as the database was told. */
@Stateless
public class OfficeSteps {

  @Inject Database database;

  /** Null for none. */
  @NoPermission("it only tells whose office asks")
  public Long asking(Caller caller) {
    return standing(database);
  }

  static Long standing(Database database) {
    return database.read(
        handle -> handle.createQuery("select current_office()").mapTo(Long.class).one());
  }
}
