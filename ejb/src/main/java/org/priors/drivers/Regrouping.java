package org.priors.drivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.priors.identity.Field;
import org.priors.identity.Match;
import org.priors.identity.Matcher;
import org.priors.identity.Pair;
import org.priors.identity.Partition;
import org.priors.search.SearchOutbox;
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
  @Inject KnownRecords records;
  @Inject MatchLinks links;
  @Inject Weights weights;
  @Inject SearchOutbox outbox;
  @Inject Turns turns;

  /**
   * Who is who is decided by one at a time, or two reports of one new person at the same moment
   * would make two drivers. Held until the transaction ends. Taken before anything else, for
   * whoever waits for the turn has no connection yet.
   *
   * @throws org.priors.problems.Busy where too many wait already
   */
  public void lock() {
    turns.take();
    lockAcrossServers();
  }

  /** The same for work in the background, which waits as long as it takes. */
  public void lockPatiently() {
    turns.takePatiently();
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
    List<KnownRecord> connected = records.withIds(links.connected(changed));
    Grouping grouping = gather(connected, List.of());
    move(connected, grouping, founded(grouping.oldest().values()));
    connected.forEach(record -> explain(record.id(), grouping.because(record.id())));
    links.settle(connected.stream().map(KnownRecord::id).toList());
  }

  /** Settles which pairs of this record wait for a person, after it was sealed or unsealed. */
  public void sealingChanged(long record) {
    links.settle(List.of(record));
  }

  /** How likely two records on file are one person, and why. */
  public Match match(Pair pair) {
    List<KnownRecord> both = records.withIds(List.of(pair.a(), pair.b()));
    return weights.matcher().weighing(cells(both), records.onFile()).match(0, 1);
  }

  /**
   * Who would be who if a person decided this of two records, in place of what was decided of them
   * so far: by record the oldest of its driver, of all records that are connected with the two and
   * that whoever asks may see.
   */
  public Map<Long, Long> asIf(Pair pair, boolean same) {
    return seen(
        pair,
        decided -> {
          decided.removeIf(decision -> decision.pair().equals(pair));
          decided.add(new MatchLinks.Decided(pair.a(), pair.b(), same, "", ""));
        });
  }

  /** The same if nobody had decided anything of these two. */
  public Map<Long, Long> asIfNotDecided(Pair pair) {
    return seen(pair, decided -> decided.removeIf(decision -> decision.pair().equals(pair)));
  }

  /**
   * By record its driver as it stands, of the same records: what earlier rules joined or left apart
   * stands so until it is touched.
   */
  public Map<Long, Long> asItIs(Pair pair) {
    Set<Long> ids = clearance.ofTheProduct(() -> links.connected(List.of(pair.a(), pair.b())));
    return records.withIds(ids).stream()
        .collect(Collectors.toMap(KnownRecord::id, KnownRecord::driverId));
  }

  private Map<Long, Long> seen(Pair pair, Consumer<List<MatchLinks.Decided>> change) {
    Map<Long, Long> oldest =
        clearance.ofTheProduct(
            () -> {
              List<KnownRecord> connected =
                  records.withIds(links.connected(List.of(pair.a(), pair.b())));
              List<Long> ids = connected.stream().map(KnownRecord::id).toList();
              List<MatchLinks.Decided> decided = new ArrayList<>(links.decided(ids));
              change.accept(decided);
              return gather(connected, links.joining(ids), decided).oldest();
            });
    Set<Long> seen =
        records.withIds(oldest.keySet()).stream().map(KnownRecord::id).collect(Collectors.toSet());
    oldest.keySet().retainAll(seen);
    return oldest;
  }

  /**
   * The decisions that this one would contradict: none may stand beside it. Only what people joined
   * is in the way of keeping two apart, not what is joined by weight.
   */
  public List<Pair> contradicted(Pair pair, boolean same) {
    return clearance.ofTheProduct(() -> contradictedByAny(pair, same));
  }

  private List<Pair> contradictedByAny(Pair pair, boolean same) {
    List<KnownRecord> connected = records.withIds(links.connected(List.of(pair.a(), pair.b())));
    List<Long> ids = connected.stream().map(KnownRecord::id).toList();
    List<MatchLinks.Decided> decided = links.decided(ids);
    Map<Long, Long> drivers =
        gather(connected, same ? links.joining(ids) : List.of(), decided).oldest();
    if (same) {
      return Partition.againstJoining(pair, drivers, MatchLinks.pairs(decided, false));
    }
    return drivers.get(pair.a()).equals(drivers.get(pair.b())) ? List.of(pair) : List.of();
  }

  /**
   * Gathers records into drivers.
   *
   * @param connected the earliest reported first
   * @param arriving links that are not on file yet
   */
  Grouping gather(List<KnownRecord> connected, List<MatchLinks.Weighed> arriving) {
    List<Long> ids = connected.stream().map(KnownRecord::id).toList();
    List<MatchLinks.Weighed> all = new ArrayList<>(links.joining(ids));
    all.addAll(arriving);
    return gather(connected, all, links.decided(ids));
  }

  private Grouping gather(
      List<KnownRecord> connected,
      List<MatchLinks.Weighed> weighed,
      List<MatchLinks.Decided> decided) {
    Map<Long, Long> oldest =
        Partition.of(
            connected.stream().map(KnownRecord::id).toList(),
            gathering(connected),
            MatchLinks.pairs(decided, true),
            MatchLinks.pairs(decided, false),
            weighed.stream().map(link -> new Partition.Link(link.pair(), link.weight())).toList());
    return new Grouping(oldest, weighed, decided);
  }

  private Matcher.Weighing gathering(List<KnownRecord> of) {
    return weights.matcher().gathering(cells(of));
  }

  /** The arriving ones, the last of the connected records, beside what people decided. */
  Newcomers newcomers(List<KnownRecord> connected, int arriving) {
    return new Newcomers(connected, arriving, gathering(connected));
  }

  private static List<Map<Field, String>> cells(List<KnownRecord> of) {
    return of.stream().map(KnownRecord::cells).toList();
  }

  /** By record the driver that it founded; founds those that are missing. */
  Map<Long, Long> founded(Collection<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    with asked as (select distinct unnest(:records) as id),
                    founded as (insert into driver (founder_id) select id from asked order by id
                      on conflict (founder_id) do nothing returning id, founder_id)
                    select founder_id, id from founded
                    union all select founder_id, id from driver where founder_id in (select id from asked)
                    """)
                .bindArray("records", Long.class, records.toArray())
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
        database.run(handle -> move(handle, record.id(), driver, grouping.because(record.id())));
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

  private static void move(Handle handle, long record, long driver, String because) {
    handle.execute(
        "update person_record set driver_id = ?, joined_because = ? where id = ?",
        driver,
        because,
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
