package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.history.Event;
import org.priors.history.Histories;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** Reads drivers from the record in the form in which they are searched. */
@ApplicationScoped
public class DriverDocuments {

  private static final String SELECT =
      """
      with seen as materialized (select array(select p.id from person_record p where p.driver_id = any(:ids)) as records),
      naming as materialized (
        select n.driver_id, heading(p) as name from seen, naming_records(seen.records, false) n join person_record p on p.id = n.id),
      births as materialized (select b.* from seen, births_shown(seen.records, false) b),
      licenses as materialized (select l.* from seen, licenses_shown(seen.records, false) l)
      select d.id, array['OPEN', 'SEALED'] as audience, naming.name, births.born, licenses.license, r.*,
             array(select distinct n from unnest(r.license_numbers) l, number_key(l) key, unnest(array[key, ltrim(key, '0')]) n
                   where n <> '' order by n) as licenses,
             array(select distinct reverse(key) from unnest(r.license_numbers) l, number_key(l) key where key <> '') as licenses_backward,
             array(select distinct n from case_file c, unnest(array[number_key(c.number), number_key(c.agency_number)]) n
                   where c.driver_id = d.id and n <> '' order by n) as cases,
             array(select distinct n from case_file c, ltrim(regexp_replace(c.number, '^.*-', ''), '0') n
                   where c.driver_id = d.id and n <> '' order by n) as case_ends,
             %s as undercharged, %s as above_record, %s as pending, %s as again_after_action, %s as again_while_pending,
             events.*
      from driver d
      join naming on naming.driver_id = d.id
      left join births on births.driver_id = d.id
      left join licenses on licenses.driver_id = d.id
      join lateral (
        select (array_agg(concat_ws(', ', p.address, p.city || coalesce(' ' || p.address_state, '')) order by p.reported_at desc, p.id desc)
                 filter (where p.address is not null))[1] as address,
               array_agg(distinct p.surname) as surname,
               array_remove(array_agg(distinct nullif(concat_ws(' ', p.given, p.middle), '')), null) as given,
               array_remove(array_agg(distinct p.born), null) as births,
               array_remove(array_agg(distinct p.license_number), null) as license_numbers
        from person_record p where p.driver_id = d.id having count(*) > 0) r on true
      join lateral (
        select array(select distinct e.state::text from driver_event e where e.driver_id = d.id order by 1) as states,
               array(select distinct e.forum from driver_event e where e.driver_id = d.id order by 1) as agencies,
               (select count(*) from driver_event e
                where e.driver_id = d.id and e.kind = 'ARREST' and e.status not in ('VACATED', 'PENDING'))::int as arrests) events on true
      where d.id = any(:ids)
      """
          .formatted(
              Mark.UNDERCHARGED.holds("d.id"),
              Mark.ABOVE_RECORD.holds("d.id"),
              Mark.PENDING.holds("d.id"),
              Mark.AGAIN_AFTER_ACTION.holds("d.id"),
              Mark.AGAIN_WHILE_PENDING.holds("d.id"));

  /**
   * Drivers that follow one another.
   *
   * @param last the last of them
   * @param drivers how many they are, with those that have no document
   */
  public record Stretch(long last, int drivers, List<DriverDocument> documents) {

    boolean isEmpty() {
      return drivers == 0;
    }
  }

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject Histories histories;

  /**
   * The documents of the drivers with these ids, for every audience. A driver without a record that
   * anybody may find has none.
   */
  @Transactional
  public List<DriverDocument> of(Collection<Long> ids) {
    Set<Long> withSealed = clearance.asSeenBySealed(() -> withSealed(ids));
    List<DriverDocument> all = new ArrayList<>();
    asSeen(ids)
        .forEach(
            open ->
                all.add(
                    withSealed.contains(open.id())
                        ? open.foundBy(List.of(Audience.OPEN.name()))
                        : open));
    if (!withSealed.isEmpty()) {
      clearance
          .asSeenBySealed(() -> asSeen(withSealed))
          .forEach(hidden -> all.add(hidden.foundBy(List.of(Audience.SEALED.name()))));
    }
    return all;
  }

  /** One document of each driver, as the clearance of this transaction sees it. */
  List<DriverDocument> asSeen(Collection<Long> ids) {
    Map<Long, List<Event>> events = histories.of(ids);
    return read(ids).stream()
        .map(
            driver ->
                driver.with(
                    events.containsKey(driver.id())
                        ? CountedPriors.of(events.get(driver.id()))
                        : CountedPriors.NONE))
        .toList();
  }

  private List<DriverDocument> read(Collection<Long> ids) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT)
                .bindArray("ids", Long.class, ids.toArray())
                .mapTo(DriverDocument.class)
                .list());
  }

  private Set<Long> withSealed(Collection<Long> ids) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select driver_id from case_file where sealed is not null and driver_id = any(:ids)
                    union select driver_id from person_record where sealed is not null and driver_id = any(:ids)
                    """)
                .bindArray("ids", Long.class, ids.toArray())
                .mapTo(Long.class)
                .set());
  }

  /** The documents of the next drivers after this one, in rising order. */
  @Transactional
  public Stretch after(long id, int most) {
    database.takesLong();
    List<Long> ids =
        database.read(
            handle ->
                handle
                    .createQuery("select id from driver where id > :after order by id limit :most")
                    .bind("after", id)
                    .bind("most", most)
                    .mapTo(Long.class)
                    .list());
    return ids.isEmpty()
        ? new Stretch(id, 0, List.of())
        : new Stretch(ids.get(ids.size() - 1), ids.size(), of(ids));
  }

  /** Drivers that everybody may find. */
  public long count() {
    return database.read(
        handle ->
            handle
                .createQuery("select count(distinct driver_id) from person_record")
                .mapTo(Long.class)
                .one());
  }
}
