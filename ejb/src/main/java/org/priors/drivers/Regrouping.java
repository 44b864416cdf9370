package org.priors.drivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
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

  /**
   * Who is who is decided by one at a time, or two reports of one new person at the same moment
   * would make two drivers. Held until the transaction ends, which sees sealed records from then
   * on: a person is who they are, sealed or not.
   */
  public void lock() {
    clearance.ofTheProduct();
    database.run(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtext('drivers'))")
                .map((row, context) -> 1)
                .one());
  }

  /** Gathers all records again that are connected with these; {@link #lock} is held. */
  public void regroup(Collection<Long> changed) {
    List<KnownRecord> connected = records.withIds(links.connected(changed));
    move(connected, gather(connected, List.of()));
    links.settle(connected.stream().map(KnownRecord::id).toList());
  }

  /** Settles which pairs of this record wait for a person, after it was sealed or unsealed. */
  public void sealingChanged(long record) {
    links.settle(List.of(record));
  }

  /** How likely two records on file are one person, and why. */
  public Match match(Pair pair) {
    List<KnownRecord> both = records.withIds(List.of(pair.a(), pair.b()));
    return weighing(both).match(0, 1);
  }

  /**
   * Who would be who if a person decided this of two records, in place of what was decided of them
   * so far: by record the oldest of its driver, of all records that are connected with the two.
   */
  public Map<Long, Long> asIf(Pair pair, boolean same) {
    List<KnownRecord> connected = records.withIds(links.connected(List.of(pair.a(), pair.b())));
    // Of sealed records that whoever asks may not see, the links are left out too.
    List<Long> ids = connected.stream().map(KnownRecord::id).toList();
    List<MatchLinks.Decided> decided = new ArrayList<>(links.decided(ids));
    decided.removeIf(decision -> decision.pair().equals(pair));
    decided.add(new MatchLinks.Decided(pair.a(), pair.b(), same, "", ""));
    return gather(connected, links.joining(ids), decided);
  }

  /** The decisions that this one would contradict: none may stand beside it. */
  public List<Pair> contradicted(Pair pair, boolean same) {
    Set<Long> ids = links.connected(List.of(pair.a(), pair.b()));
    List<MatchLinks.Decided> decided = new ArrayList<>(links.decided(ids));
    decided.add(new MatchLinks.Decided(pair.a(), pair.b(), same, "", ""));
    List<KnownRecord> connected = records.withIds(ids);
    Map<Long, Long> joined =
        Partition.of(
            connected.stream().map(KnownRecord::id).toList(),
            weighing(connected),
            MatchLinks.pairs(decided, true),
            Set.of(),
            List.of());
    return MatchLinks.pairs(decided, false).stream()
        .filter(apart -> joined.get(apart.a()).equals(joined.get(apart.b())))
        .toList();
  }

  /**
   * By record the oldest record of its driver.
   *
   * @param connected the earliest reported first
   * @param arriving links that are not on file yet
   */
  Map<Long, Long> gather(List<KnownRecord> connected, List<MatchLinks.Weighed> arriving) {
    List<Long> ids = connected.stream().map(KnownRecord::id).toList();
    List<MatchLinks.Weighed> all = new ArrayList<>(links.joining(ids));
    all.addAll(arriving);
    return gather(connected, all, links.decided(ids));
  }

  private Map<Long, Long> gather(
      List<KnownRecord> connected,
      List<MatchLinks.Weighed> weighed,
      List<MatchLinks.Decided> decided) {
    return Partition.of(
        connected.stream().map(KnownRecord::id).toList(),
        weighing(connected),
        MatchLinks.pairs(decided, true),
        MatchLinks.pairs(decided, false),
        weighed.stream().map(link -> new Partition.Link(link.pair(), link.weight())).toList());
  }

  Matcher.Weighing weighing(List<KnownRecord> of) {
    return weights
        .matcher()
        .weighing(of.stream().map(KnownRecord::cells).toList(), records.onFile());
  }

  /** The driver that this record founded; founds it if need be. */
  long founded(long recordId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    with founded as (insert into driver (founder_id) values (:record) on conflict (founder_id) do nothing returning id)
                    select id from founded union all select id from driver where founder_id = :record
                    """)
                .bind("record", recordId)
                .mapTo(Long.class)
                .one());
  }

  /** Moves those of the records whose driver is another now. */
  void move(List<KnownRecord> connected, Map<Long, Long> oldest) {
    Map<Long, Long> drivers = new HashMap<>();
    Set<Long> touched = new TreeSet<>();
    Reasons reasons = new Reasons(connected, oldest);
    for (KnownRecord record : connected) {
      long driver = drivers.computeIfAbsent(oldest.get(record.id()), this::founded);
      if (driver != record.driverId()) {
        touched.add(driver);
        touched.add(record.driverId());
        database.run(handle -> move(handle, record.id(), driver, reasons.of(record.id())));
      }
    }
    touched.forEach(outbox::driverChanged);
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

  /** Why a record stands with its driver, in words. */
  private final class Reasons {

    private final Map<Long, Long> oldest;
    private final List<MatchLinks.Weighed> weighed;
    private final List<MatchLinks.Decided> decided;

    Reasons(List<KnownRecord> connected, Map<Long, Long> oldest) {
      List<Long> ids = connected.stream().map(KnownRecord::id).toList();
      this.oldest = oldest;
      this.weighed = links.joining(ids);
      this.decided = links.decided(ids);
    }

    String of(long record) {
      if (oldest.get(record) == record) {
        return DriverResolution.FIRST;
      }
      return decided.stream()
          .filter(MatchLinks.Decided::isSame)
          .filter(decision -> joins(record, decision.recordA(), decision.recordB()))
          .findFirst()
          .map(decision -> "joined by " + decision.decidedBy() + ": " + decision.reason())
          .or(
              () ->
                  weighed.stream()
                      .filter(link -> joins(record, link.recordA(), link.recordB()))
                      .max(Comparator.comparingDouble(MatchLinks.Weighed::weight))
                      .map(DriverResolution::because))
          .orElse("stands with a record that is joined to this driver");
    }

    private boolean joins(long record, long a, long b) {
      return (record == a || record == b) && oldest.get(a).equals(oldest.get(b));
    }
  }
}
