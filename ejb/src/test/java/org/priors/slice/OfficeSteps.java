package org.priors.slice;

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
    return standing();
  }

  /** The same without a caller. */
  public Long standing() {
    return database.read(
        handle -> handle.createQuery("select current_office()").mapTo(Long.class).one());
  }

  /** What the caller asks for while somebody else does. */
  @NoPermission("it only tells whose office asks")
  public Long askingWithin(Caller outer, OfficeSteps within, Caller inner) {
    Long before = standing();
    Long meanwhile = within.asking(inner);
    return standing().equals(before) ? meanwhile : null;
  }
}
