package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.people.HangsOnRecord;
import org.priors.sql.Database;

/** Cases go with the person record that they are about. */
@ApplicationScoped
public class CasesOfRecords implements HangsOnRecord {

  @Inject Database database;

  /** The version rises: whoever has the case open looks at the priors of another driver. */
  @Override
  public void moved(long personRecord, long driver) {
    database.run(
        handle ->
            handle.execute(
                "update case_file set driver_id = ?, version = version + 1 where person_record_id = ?",
                driver,
                personRecord));
  }
}
