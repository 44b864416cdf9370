package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.security.Caller;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Gathers person records into drivers again after a link or a decision came or went, and tells what
 * hangs on a record.
 */
@ApplicationScoped
public class Regrouping {

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject WaitingPairs waiting;
  @Inject Gathering gathering;
  @Inject Changes changed;
  @Inject Turns turns;
  @Inject @Any Instance<HangsOnRecord> hanging;

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

  /**
   * Refuses whoever would not be let wait for the turn now, before anything is read for it.
   *
   * @throws org.priors.problems.Busy as {@link #lock} does
   */
  public void requirePlace(Caller caller) {
    turns.requirePlace(caller.userName());
  }

  /** {@link #lock} for work in the background, which waits as long as it takes and takes long. */
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
   * Gathers all records again that are connected with these, after a decision, or after one was
   * sealed or unsealed; {@link #lock} is held. A person is who they are, sealed or not, but what
   * waits for a person and by which record a driver is told hang on what is in sight.
   */
  public void regroup(Collection<Long> changed) {
    clearance.ofTheProduct(() -> regroupAll(changed, Set.of()));
  }

  /**
   * The same after a record was corrected: whatever rules gathered it, they gathered another.
   *
   * @param changed all that it was connected with, and is now
   */
  void regroup(Collection<Long> changed, long corrected) {
    regroupAll(changed, Set.of(corrected));
  }

  private void regroupAll(Collection<Long> changed, Set<Long> anew) {
    List<KnownRecord> connected = gathering.connected(changed);
    Grouping grouping =
        gathering.gather(
            connected.stream()
                .map(record -> anew.contains(record.id()) ? record.arriving() : record)
                .toList());
    move(connected, founded(grouping));
    connected.forEach(record -> explain(record.id(), grouping.because(record.id())));
    waiting.settle(connected.stream().map(KnownRecord::id).toList(), grouping.givingWayIds());
  }

  /** The drivers of these groups; founds those that are missing. */
  Founders founded(Grouping grouping) {
    return database.read(handle -> Founders.of(handle, grouping));
  }

  /** Moves those of the records whose driver is another now. */
  void move(List<KnownRecord> records, Founders drivers) {
    Set<Long> touched = new TreeSet<>();
    for (KnownRecord record : records) {
      long driver = drivers.driver(record.id());
      if (driver != record.driverId()) {
        touched.add(driver);
        touched.add(record.driverId());
        database.run(handle -> move(handle, record.id(), drivers));
        hanging.forEach(one -> one.moved(record.id(), driver));
      } else if (record.gatheredWith()
          != drivers.grouping().gathered().weighed().get(record.id())) {
        database.run(handle -> keepWeighed(handle, record.id(), drivers));
      }
    }
    changed.of(Change.RECORD, touched);
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

  private static void keepWeighed(Handle handle, long record, Founders drivers) {
    handle.execute(
        "update person_record set weighed_with = ? where id = ?",
        drivers.weighedWith(record),
        record);
  }

  private static void move(Handle handle, long record, Founders drivers) {
    long driver = drivers.driver(record);
    handle.execute(
        "update person_record set driver_id = ?, joined_because = ?, weighed_with = ? where id = ?",
        driver,
        drivers.grouping().because(record),
        drivers.weighedWith(record),
        record);
  }
}
