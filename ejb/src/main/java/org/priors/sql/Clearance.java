package org.priors.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.priors.security.Caller;
import org.priors.security.Permission;

/**
 * Which sealed records the database shows in a transaction. A transaction that says nothing sees
 * none, whatever it asks (V11, row security): leaving this out hides too much, never too little.
 */
@ApplicationScoped
public class Clearance {

  private static final String SEALED = "SEALED";
  private static final String ALL = "ALL";
  private static final String NONE = "";

  @Inject Database database;

  /** Shows the rest of this transaction what the caller may see. */
  public void of(Caller caller) {
    if (caller.may(Permission.SEE_SEALED)) {
      set(SEALED);
    }
  }

  /**
   * Hides nothing from the rest of this transaction: for telling what is on file already and who is
   * who, whose answers show nobody what a sealed record holds.
   */
  public void ofTheProduct() {
    set(ALL);
  }

  /** Reads what whoever may see sealed records sees, and hides them again. */
  public <T> T asSeenBySealed(Supplier<T> reading) {
    set(SEALED);
    try {
      return reading.get();
    } finally {
      set(NONE);
    }
  }

  private void set(String clearance) {
    database.run(
        handle ->
            handle
                .createQuery("select set_config('priors.clearance', :clearance, true)")
                .bind("clearance", clearance)
                .mapTo(String.class)
                .one());
  }
}
