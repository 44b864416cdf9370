package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.sql.Database;

/** Reads drivers from the record in the form in which they are searched. */
@ApplicationScoped
public class DriverDocuments {

  private static final String SELECT =
      """
      select d.id, latest.name, latest.born, latest.licence, latest.address,
             r.surname, r.given, r.births,
             array(select distinct n from (
               select number_key(unnest(r.licences)) as n
               union select number_key(c.number) from case_file c where c.driver_id = d.id
               union select number_key(c.agency_number) from case_file c where c.driver_id = d.id
               union select ltrim(regexp_replace(c.number, '^.*-', ''), '0') from case_file c where c.driver_id = d.id) x
               where n <> '') as numbers,
             array(select distinct e.state::text from driver_event e where e.driver_id = d.id) as states,
             array(select distinct e.forum from driver_event e where e.driver_id = d.id) as agencies,
             array(select distinct e.happened_on from driver_event e
                   where e.driver_id = d.id and e.kind = 'REFUSAL' and e.status = 'ON_RECORD' and e.happened_on is not null) as refused,
             exists (select 1 from case_file c join law_finding f on f.case_id = c.id
                     where c.driver_id = d.id and c.status = 'OPEN' and f.charged < f.number) as undercharged,
             counts.*, counts.refusals + counts.convictions as priors
      from driver d
      join lateral (
        select array_agg(distinct surname) as surname,
               array_remove(array_agg(distinct given) || array_agg(distinct middle), null) as given,
               array_remove(array_agg(distinct born), null) as births,
               array_remove(array_agg(distinct licence_number), null) as licences
        from person_record p where p.driver_id = d.id) r on true
      join lateral (
        select heading(p) as name,
               (select b.born from person_record b where b.driver_id = d.id and b.born is not null order by b.reported_at desc, b.id desc limit 1) as born,
               (select l.licence_state || ' ' || l.licence_number from person_record l where l.driver_id = d.id and l.licence_number is not null
                  order by l.reported_at desc, l.id desc limit 1) as licence,
               (select concat_ws(', ', x.address, x.city || coalesce(' ' || x.address_state, '')) from person_record x
                  where x.driver_id = d.id and x.address is not null order by x.reported_at desc, x.id desc limit 1) as address
        from person_record p where p.driver_id = d.id order by p.reported_at desc, p.id desc limit 1) latest on true
      join lateral (
        select count(*) filter (where kind = 'ARREST' and status not in ('VACATED', 'PENDING'))::int as arrests,
               count(distinct prior_key(e)) filter (where kind = 'REFUSAL' and status = 'ON_RECORD')::int as refusals,
               count(distinct prior_key(e)) filter (where kind = 'CONVICTION' and status = 'ON_RECORD')::int as convictions
        from driver_event e where e.driver_id = d.id) counts on true
      """;

  @Inject Database database;

  /** The drivers with these ids; those without a record are left out. */
  public List<DriverDocument> of(Collection<Long> ids) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " where d.id = any(:ids)")
                .bindArray("ids", Long.class, ids.toArray())
                .mapTo(DriverDocument.class)
                .list());
  }

  /** The next drivers after this id, in the order of their ids. */
  public List<DriverDocument> after(long id, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " where d.id > :after order by d.id limit :most")
                .bind("after", id)
                .bind("most", most)
                .mapTo(DriverDocument.class)
                .list());
  }

  public long count() {
    return database.read(
        handle -> handle.createQuery("select count(*) from driver").mapTo(Long.class).one());
  }
}
