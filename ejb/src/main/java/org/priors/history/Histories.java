package org.priors.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.law.Evaluator;
import org.priors.law.LawBook;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.sql.Database;

/** Reads what drivers are on record for, for a use case that audits. */
@ApplicationScoped
public class Histories {

  private static final String OF_DRIVERS =
      """
      select e.*, is_prior(e) as prior, prior_key(e) as prior_key, '{}'::text[] as may_be from driver_event e
      where e.driver_id = any(:drivers)
      """;

  private static final String NEWEST_FIRST =
      " order by e.happened_on desc, e.happened_at desc nulls last, e.kind";

  @Inject Database database;
  @Inject EventPairs pairs;
  @Inject CurrentLaw law;

  /** The events of each driver, the newest first; whoever has none is left out. */
  public Map<Long, List<Event>> of(Collection<Long> drivers) {
    return of(drivers, law.readable().orElse(null));
  }

  /**
   * The same.
   *
   * @param by what tells which events are one; null where no law can be read
   */
  public Map<Long, List<Event>> of(Collection<Long> drivers, LawSnapshot by) {
    Map<Long, List<Event>> read = read(drivers);
    Map<Long, DecidedPairs> decided = pairs.of(read.keySet());
    OneOrTwo told = told(by);
    read.replaceAll(
        (driver, events) -> told.tell(events, decided.getOrDefault(driver, DecidedPairs.NONE)));
    return read;
  }

  /** Without a law nothing is known of days of posting; what may be one may be one all the same. */
  private static OneOrTwo told(LawSnapshot by) {
    return new OneOrTwo(by == null ? new Evaluator(LawBook.empty()) : by.evaluator());
  }

  /**
   * What there is of each of these sets of drivers as if they were one.
   *
   * @param by what tells which events are one
   */
  public Map<Set<Long>, AsOne> asIfOne(Set<Set<Long>> unions, LawSnapshot by) {
    Set<Long> drivers = unions.stream().flatMap(Collection::stream).collect(Collectors.toSet());
    Map<Long, List<Event>> read = read(drivers);
    Map<Long, DecidedPairs> decided = pairs.of(drivers);
    OneOrTwo told = told(by);
    Map<Set<Long>, AsOne> asOne = new HashMap<>();
    unions.forEach(union -> asOne.put(union, AsOne.of(union, read, decided).told(told)));
    return asOne;
  }

  private Map<Long, List<Event>> read(Collection<Long> drivers) {
    return database.read(
        handle ->
            handle
                .createQuery(OF_DRIVERS + NEWEST_FIRST)
                .bindArray("drivers", Long.class, drivers.toArray())
                .reduceRows(
                    new HashMap<>(),
                    (all, row) -> {
                      all.computeIfAbsent(
                              row.getColumn("driver_id", Long.class), id -> new ArrayList<>())
                          .add(row.getRow(Event.class));
                      return all;
                    }));
  }

  /** The events that hang on these person records, whoever their drivers are, the newest first. */
  List<Event> on(Collection<Long> personRecords) {
    return told(law.readable().orElse(null)).tell(readOn(personRecords), pairs.on(personRecords));
  }

  private List<Event> readOn(Collection<Long> personRecords) {
    return database.read(
        handle -> {
          List<Long> drivers =
              handle
                  .createQuery("select distinct driver_id from person_record where id = any(:ids)")
                  .bindArray("ids", Long.class, personRecords.toArray())
                  .mapTo(Long.class)
                  .list();
          return handle
              .createQuery(OF_DRIVERS + " and e.person_record_id = any(:records)" + NEWEST_FIRST)
              .bindArray("drivers", Long.class, drivers.toArray())
              .bindArray("records", Long.class, personRecords.toArray())
              .mapTo(Event.class)
              .list();
        });
  }
}
