package org.priors.matching;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The arrest that a person record came with.
 *
 * @param place null where the report does not tell
 */
public record RecordArrest(
    long personRecordId, long caseId, String caseNumber, OffsetDateTime arrestedAt, String place) {

  /** Of these records; of one that came with none nothing. */
  static List<RecordArrest> of(Handle handle, Collection<Long> records) {
    return handle
        .createQuery(
            "select person_record_id, id as case_id, number as case_number, arrested_at, place from"
                + " case_file where person_record_id = any(:records) order by id")
        .bindArray("records", Long.class, records.toArray())
        .mapTo(RecordArrest.class)
        .list();
  }
}
