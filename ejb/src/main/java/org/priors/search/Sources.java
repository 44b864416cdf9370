package org.priors.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Database;

/** Who has sent data, when last, and from which time: what a search can find and what it cannot. */
@Stateless
public class Sources {

  @Inject Database database;

  /**
   * An agency or court that has sent something.
   *
   * @param lastSent when its latest data came in
   * @param first the earliest day that its data tells of
   * @param last the latest day that its data tells of
   */
  public record Source(
      String name, String state, OffsetDateTime lastSent, LocalDate first, LocalDate last) {}

  /** The names of the agencies and courts on file, each once. */
  public List<String> names(Caller caller) {
    caller.require(Permission.READ_DRIVERS);
    return database.read(
        handle ->
            handle
                .createQuery("select name from agency union select name from court order by name")
                .mapTo(String.class)
                .list());
  }

  /** All of them, the latest heard of first. */
  public List<Source> heard(Caller caller) {
    caller.require(Permission.READ_DRIVERS);
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select name, state, max(sent) as last_sent, min(day) as first, max(day) as last
                    from (select a.name, a.state, s.at as sent, (c.arrested_at at time zone a.zone)::date as day
                          from case_file c join agency a on a.id = c.agency_id join change_set s on s.id = c.created_in
                          union all
                          select k.name, k.state, s.at, d.decided_on
                          from disposition d join court k on k.id = d.court_id join change_set s on s.id = d.created_in
                          union all
                          select coalesce(k.name, a.name), coalesce(k.state, a.state), r.reported_at, r.happened_on
                          from record_entry r left join court k on k.id = r.court_id left join agency a on a.id = r.agency_id) e
                    group by name, state order by last_sent desc, state, name
                    """)
                .mapTo(Source.class)
                .list());
  }
}
