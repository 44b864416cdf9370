package org.priors.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** What people said of two events, for a use case that audits; none of an event out of sight. */
@ApplicationScoped
public class EventPairs {

  @Inject Database database;

  /** The decisions that stand, by driver; whoever has none is left out. */
  public Map<Long, DecidedPairs> of(Collection<Long> drivers) {
    Map<Long, List<EventPairDecision>> found =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select * from standing_event_pair where driver_id = any(:drivers) order by id")
                    .bindArray("drivers", Long.class, drivers.toArray())
                    .reduceRows(
                        new HashMap<>(),
                        (all, row) -> {
                          all.computeIfAbsent(
                                  row.getColumn("driver_id", Long.class), id -> new ArrayList<>())
                              .add(row.getRow(EventPairDecision.class));
                          return all;
                        }));
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new DecidedPairs(entry.getValue())));
  }

  /** Those of one driver. */
  public DecidedPairs of(long driver) {
    return of(List.of(driver)).getOrDefault(driver, DecidedPairs.NONE);
  }

  /** Those of two events that both hang on these person records, whoever their drivers are. */
  DecidedPairs on(Collection<Long> personRecords) {
    return new DecidedPairs(
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select d.id, event_shown(d.event_a) as event_a, event_shown(d.event_b) as event_b, d.verdict, d.reason, d.decided_by,
                          d.decided_at, d.withdrawn_by, d.withdrawn_at, d.withdrawn_reason from event_pair_decision d
                        where d.record_a = any(:records) and d.record_b = any(:records) and d.withdrawn_at is null order by d.id
                        """)
                    .bindArray("records", Long.class, personRecords.toArray())
                    .mapTo(EventPairDecision.class)
                    .list()));
  }

  /** The decision that stands and names this event; of several the oldest. */
  Optional<EventPairDecision> naming(String event) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, event_a, event_b, verdict, reason, decided_by, decided_at, withdrawn_by, withdrawn_at, withdrawn_reason
                    from event_pair_decision where withdrawn_at is null and (event_a = :event or event_b = :event) order by id limit 1
                    """)
                .bind("event", event)
                .mapTo(EventPairDecision.class)
                .findOne());
  }

  /**
   * Has the decisions that name this event stand as they are once it goes with this record, as they
   * would not where its record and this one are parted.
   */
  void carry(String event, long record, String by, OffsetDateTime at, String why) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    with gone as (
                      update event_pair_decision set withdrawn_by = :by, withdrawn_at = :at, withdrawn_reason = :why
                      where withdrawn_at is null and (event_a = :event or event_b = :event) returning *)
                    insert into event_pair_decision (event_a, event_b, record_a, record_b, case_a, case_b, verdict, reason, decided_by, decided_at)
                    select event_a, event_b, case when event_a = :event then :record else record_a end,
                           case when event_b = :event then :record else record_b end, case_a, case_b, verdict, reason, decided_by, decided_at from gone
                    """)
                .bind("event", event)
                .bind("record", record)
                .bind("by", by)
                .bind("at", at)
                .bind("why", why)
                .execute());
  }

  /** Every decision of these two, standing or taken back, the newest first. */
  List<EventPairDecision> about(long driver, EventPair pair) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select * from event_pair_of_driver where driver_id = :driver
                      and least(event_a collate "C", event_b collate "C") = :a
                      and greatest(event_a collate "C", event_b collate "C") = :b
                    order by id desc
                    """)
                .bind("driver", driver)
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(EventPairDecision.class)
                .list());
  }

  /** A decision with the driver that it is about. */
  record OfDriver(long driverId, @Nested EventPairDecision made) {}

  OfDriver get(long id) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from event_pair_of_driver where id = :id")
                .bind("id", id)
                .mapTo(OfDriver.class)
                .findOne()
                .orElseThrow(() -> new NotFound("decision", id)));
  }

  /**
   * The driver whose event this is; empty where no such event is in sight, or none can be asked.
   */
  Optional<Long> driverOf(String event) {
    EventName name = EventName.of(event);
    return name == null
        ? Optional.empty()
        : database.read(
            handle ->
                handle
                    .createQuery(name.driver())
                    .bind("id", name.id())
                    .mapTo(Long.class)
                    .findOne());
  }
}
