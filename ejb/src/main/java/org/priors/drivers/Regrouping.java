package org.priors.drivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.priors.search.SearchOutbox;
import org.priors.security.Caller;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Gathers person records into drivers again after a link or a decision came or went, and moves what
 * hangs on a record with it: its cases, and the entries of its driver record.
 */
@ApplicationScoped
public class Regrouping {

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject MatchLinks links;
  @Inject Gathering gathering;
  @Inject SearchOutbox outbox;
  @Inject Turns turns;

  /**
   * Who is who is decided by one at a time, or two reports of one new person at the same moment
   * would make two drivers. Held until the transaction ends. Taken before anything else, for
   * whoever waits for the turn has no connection yet.
   *
   * @param caller of whom only a few wait
   * @throws org.priors.problems.Busy where too many wait already
   */
  public void lock(Caller caller) {
    turns.take(caller.userName());
    lockAcrossServers();
  }

  /** The same for work in the background, which waits as long as it takes and takes long. */
  public void lockPatiently() {
    turns.takePatiently();
    database.takesLong();
    lockAcrossServers();
  }

  private void lockAcrossServers() {
    database.run(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtext('drivers'))")
                .map((row, context) -> 1)
                .one());
  }

  /**
   * Gathers all records again that are connected with these; {@link #lock} is held. A person is who
   * they are, sealed or not.
   */
  public void regroup(Collection<Long> changed) {
    clearance.ofTheProduct(() -> regroupAll(changed));
  }

  private void regroupAll(Collection<Long> changed) {
    List<KnownRecord> connected = gathering.connected(changed);
    Grouping grouping = gathering.gather(connected);
    move(connected, grouping, founded(grouping));
    connected.forEach(record -> explain(record.id(), grouping.because(record.id())));
    links.settle(connected.stream().map(KnownRecord::id).toList());
  }

  /** Settles which pairs of this record wait for a person, after it was sealed or unsealed. */
  public void sealingChanged(long record) {
    links.settle(List.of(record));
  }

  /** By record the driver that it founded; founds those that are missing. */
  Map<Long, Long> founded(Grouping grouping) {
    List<Long> founders = List.copyOf(grouping.rules().keySet());
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    with asked as (select * from unnest(:founders, :rules) asked (founder_id, gathered_by)),
                    founded as (insert into driver (founder_id, gathered_by) select founder_id, gathered_by from asked order by founder_id
                      on conflict (founder_id) do update set gathered_by = excluded.gathered_by
                      where driver.gathered_by is distinct from excluded.gathered_by
                      returning id, founder_id)
                    select founder_id, id from founded
                    union select founder_id, id from driver where founder_id in (select founder_id from asked)
                    """)
                .bindArray("founders", Long.class, founders.toArray())
                .bindArray(
                    "rules", String.class, founders.stream().map(grouping.rules()::get).toArray())
                .reduceRows(
                    new HashMap<Long, Long>(),
                    (drivers, row) -> {
                      drivers.put(
                          row.getColumn("founder_id", Long.class), row.getColumn("id", Long.class));
                      return drivers;
                    }));
  }

  /**
   * Moves those of the records whose driver is another now.
   *
   * @param drivers by record the driver that it founded, of the oldest of all
   */
  void move(List<KnownRecord> records, Grouping grouping, Map<Long, Long> drivers) {
    Set<Long> touched = new TreeSet<>();
    for (KnownRecord record : records) {
      long driver = drivers.get(grouping.oldest(record.id()));
      if (driver != record.driverId()) {
        touched.add(driver);
        touched.add(record.driverId());
        database.run(handle -> move(handle, record.id(), driver, grouping));
      } else if (record.gatheredWith() != grouping.gathered().weighed().get(record.id())) {
        database.run(handle -> keepWeighed(handle, record.id(), grouping));
      }
    }
    outbox.driversChanged(touched);
  }

  /** A record that stays with its driver may stay for another reason. */
  private void explain(long record, String because) {
    database.run(
        handle ->
            handle.execute(
                "update person_record set joined_because = ? where id = ? and joined_because <> ?",
                because,
                record,
                because));
  }

  private static void keepWeighed(Handle handle, long record, Grouping grouping) {
    handle.execute(
        "update person_record set weighed_with = ? where id = ?",
        grouping.weighedWith(record),
        record);
  }

  private static void move(Handle handle, long record, long driver, Grouping grouping) {
    handle.execute(
        "update person_record set driver_id = ?, joined_because = ?, weighed_with = ? where id = ?",
        driver,
        grouping.because(record),
        grouping.weighedWith(record),
        record);
    // The version rises: whoever has the case open looks at the priors of another driver.
    handle.execute(
        "update case_file set driver_id = ?, version = version + 1 where person_record_id = ?",
        driver,
        record);
    handle.execute(
        "update record_entry set driver_id = ? where person_record_id = ?", driver, record);
  }
}
