package org.priors.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.people.HangsOnRecord;
import org.priors.sql.Database;

/** Entries of other driver records go with the person record on which they were made. */
@ApplicationScoped
public class EntriesOfRecords implements HangsOnRecord {

  @Inject Database database;

  @Override
  public void moved(long personRecord, long driver) {
    database.run(
        handle ->
            handle.execute(
                "update record_entry set driver_id = ? where person_record_id = ?",
                driver,
                personRecord));
  }
}
