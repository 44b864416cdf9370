package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.sql.Database;

/** Which person records a court has hidden. */
@ApplicationScoped
public class RecordSeals {

  @Inject Database database;

  /**
   * Marks a record as the order says.
   *
   * @param hides SEALED or EXPUNGED; null where it is open again
   */
  public void mark(long personRecord, String hides) {
    database.run(
        handle ->
            handle
                .createUpdate("update person_record set sealed = :sealed where id = :id")
                .bind("sealed", hides)
                .bind("id", personRecord)
                .execute());
  }
}
