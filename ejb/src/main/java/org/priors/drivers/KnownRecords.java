package org.priors.drivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.identity.ArrivalKeys;
import org.priors.sql.Database;

/** The person records on file, as they are looked up to tell who a record is. */
@ApplicationScoped
class KnownRecords {

  private static final String RECORD =
      """
      select r.id, r.driver_id, r.given, r.middle, r.surname, r.suffix, r.born, r.sex,
             r.licence_state, r.licence_number, r.address, r.city, r.postcode
      from person_record r
      """;

  private static final Duration COUNT_KEPT = Duration.ofMinutes(1);

  @Inject Database database;
  @Inject Clock clock;

  private volatile Instant countAgain = Instant.EPOCH;
  private volatile long counted;

  /**
   * Those that share one of these keys. A key that too many share finds nobody, as in the linking
   * of a whole file.
   */
  List<KnownRecord> sharing(long[] keys) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    RECORD
                        + """
                        where r.id in (
                          select f.record_id from unnest(:keys) as asked(key) cross join lateral (
                            select l.record_id, count(*) over () as sharing from (
                              select k.record_id from person_key k where k.key = asked.key limit :most + 1) l) f
                          where f.sharing <= :most)
                        order by r.id
                        """)
                .bind("keys", keys)
                .bind("most", ArrivalKeys.MOST_SHARING)
                .mapTo(KnownRecord.class)
                .list());
  }

  /** Those with these numbers, the earliest reported first. */
  List<KnownRecord> withIds(Collection<Long> ids) {
    return database.read(
        handle ->
            handle
                .createQuery(RECORD + " where r.id = any(:ids) order by r.reported_at, r.id")
                .bindArray("ids", Long.class, ids.toArray())
                .mapTo(KnownRecord.class)
                .list());
  }

  /** The next after this number, in rising order. */
  List<KnownRecord> after(long id, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(RECORD + " where r.id > :after order by r.id limit :most")
                .bind("after", id)
                .bind("most", most)
                .mapTo(KnownRecord.class)
                .list());
  }

  /** Makes these records found by the keys of what is known of them. */
  void keep(Collection<KnownRecord> records) {
    database.run(
        handle -> {
          try (PreparedBatch batch =
              handle.prepareBatch(
                  "insert into person_key (key, record_id) select k, :record from unnest(:keys) k on"
                      + " conflict do nothing")) {
            records.forEach(
                record ->
                    batch
                        .bind("record", record.id())
                        .bind("keys", ArrivalKeys.of(record.cells()))
                        .add());
            batch.execute();
          }
        });
  }

  /** About how many there are, as the database last counted; looked at once a minute. */
  long onFile() {
    Instant now = clock.instant();
    if (!now.isBefore(countAgain)) {
      counted = count();
      countAgain = now.plus(COUNT_KEPT);
    }
    return counted;
  }

  private long count() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select greatest(reltuples, 0)::bigint from pg_class where oid ="
                        + " 'person_record'::regclass")
                .mapTo(Long.class)
                .one());
  }
}
