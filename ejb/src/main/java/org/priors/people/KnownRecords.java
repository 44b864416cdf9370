package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.priors.identity.ArrivalKeys;
import org.priors.sql.Database;

/** The person records on file, as they are looked up to tell who a record is. */
@ApplicationScoped
class KnownRecords {

  private static final String RECORD =
      """
      select r.id, r.driver_id, coalesce(r.weighed_with, d.founder_id) as gathered_with, d.gathered_by, r.given, r.middle, r.surname, r.suffix, r.born, r.sex,
             r.license_state, r.license_number, r.address, r.city, r.postcode
      from person_record r join driver d on d.id = r.driver_id
      """;

  private static final Duration COUNT_KEPT = Duration.ofMinutes(1);

  @Inject Database database;
  @Inject Clock clock;

  private volatile Instant countAgain = Instant.EPOCH;
  private volatile long counted;

  /**
   * By key the numbers of the records that have it. A key that too many share finds nobody, as in
   * the linking of a whole file, but is told of: with one number more than may share it.
   */
  Map<Long, List<Long>> sharing(long[] keys) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select asked.key, array_agg(f.record_id) as records
                    from unnest(:keys) as asked(key) cross join lateral (
                      select k.record_id from person_key k where k.key = asked.key limit :most + 1) f
                    group by asked.key
                    """)
                .bind("keys", keys)
                .bind("most", ArrivalKeys.MOST_SHARING)
                .reduceRows(
                    new HashMap<Long, List<Long>>(),
                    (found, row) -> {
                      found.put(
                          row.getColumn("key", Long.class),
                          List.of(row.getColumn("records", Long[].class)));
                      return found;
                    }));
  }

  /**
   * The others on file that hold the license of one of these, up to so many of each as tell that
   * far too many do; of a license that few hold, none.
   */
  List<KnownRecord> holdingNumbersOf(Collection<KnownRecord> records) {
    Set<Long> others =
        sharing(new NumberHolders(records).keys()).values().stream()
            .map(NumberHolders::tooMany)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    records.forEach(record -> others.remove(record.id()));
    return others.isEmpty() ? List.of() : withIds(others);
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
  void keep(Arrivals arrivals) {
    LongStream.Builder keys = LongStream.builder();
    LongStream.Builder holders = LongStream.builder();
    for (int place = 0; place < arrivals.records().size(); place++) {
      for (long key : arrivals.keys(place)) {
        keys.add(key);
        holders.add(arrivals.records().get(place).id());
      }
    }
    database.run(
        handle ->
            handle
                .createUpdate(
                    "insert into person_key (key, record_id) select * from unnest(:keys, :holders)"
                        + " on conflict do nothing")
                .bind("keys", keys.build().toArray())
                .bind("holders", holders.build().toArray())
                .execute());
  }

  /** Makes a record found by none of these keys any more. */
  void forget(long record, long[] keys) {
    database.run(
        handle ->
            handle.execute(
                "delete from person_key where record_id = ? and key = any(?)", record, keys));
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
