package org.priors.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Who has sent data, when last, and from which time: what a search can find and what it cannot. */
@Stateless
public class Sources {

  @Inject Database database;

  /**
   * An agency or court that has sent something.
   *
   * @param kind what the agency is, as {@link org.priors.agencies.AgencyKind} names it, or COURT
   * @param lastSent when its latest data came in; null while it has sent none
   * @param first the earliest day that its data tells of, likewise
   * @param last the latest day that its data tells of, likewise
   */
  public record Source(
      String name,
      String state,
      String kind,
      OffsetDateTime lastSent,
      LocalDate first,
      LocalDate last) {}

  /** The names of the agencies and courts on file, each once. */
  @UseCase(Permission.READ_DRIVERS)
  public List<String> names(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery("select name from agency union select name from court order by name")
                .mapTo(String.class)
                .list());
  }

  /**
   * All of them, the latest heard of first, those that have sent nothing last. Of each source the
   * first and last row of an index is looked up, compared as a whole with where the source begins
   * and ends there: by the source alone, the planner walks through the cases of all sources in the
   * order of their days.
   */
  @UseCase(Permission.READ_CASES)
  public List<Source> heard(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    with heard as (
                      select a.name, a.state, a.kind, s.at as sent, first.arrested_at at time zone a.zone as first,
                             last.arrested_at at time zone a.zone as last
                      from agency a
                      join lateral (select c.agency_id, c.arrested_at from case_file c
                        where (c.agency_id, c.arrested_at) >= (a.id, '-infinity')
                        order by c.agency_id, c.arrested_at limit 1) first on first.agency_id = a.id
                      join lateral (select c.agency_id, c.arrested_at from case_file c
                        where (c.agency_id, c.arrested_at) <= (a.id, 'infinity')
                        order by c.agency_id desc, c.arrested_at desc limit 1) last on last.agency_id = a.id
                      join lateral (select c.created_in from case_file c
                        where (c.agency_id, c.created_in) <= (a.id, :end)
                        order by c.agency_id desc, c.created_in desc limit 1) latest on true
                      join change_set s on s.id = latest.created_in
                      union all
                      select k.name, k.state, 'COURT', s.at,
                             (select min(d.decided_on) from disposition d where d.court_id = k.id),
                             (select max(d.decided_on) from disposition d where d.court_id = k.id)
                      from court k
                      join lateral (select d.court_id, d.created_in from disposition d
                        where (d.court_id, d.created_in) <= (k.id, :end)
                        order by d.court_id desc, d.created_in desc limit 1) latest on latest.court_id = k.id
                      join change_set s on s.id = latest.created_in
                      union all
                      select k.name, k.state, 'COURT', entries.* from court k cross join lateral (
                        select max(r.reported_at), min(r.happened_on), max(r.happened_on)
                        from record_entry r where r.court_id = k.id) entries
                      union all
                      select a.name, a.state, a.kind, entries.* from agency a cross join lateral (
                        select max(r.reported_at), min(r.happened_on), max(r.happened_on)
                        from record_entry r where r.agency_id = a.id and r.court_id is null) entries)
                    select name, state, kind, max(sent) as last_sent, min(first)::date as first, max(last)::date as last
                    from heard group by name, state, kind order by last_sent desc nulls last, state, name
                    """)
                .bind("end", Long.MAX_VALUE)
                .mapTo(Source.class)
                .list());
  }
}
