package org.priors.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/**
 * The conditions of the fields beside the search box, on a record {@code p} of a person.
 *
 * <p>They are subqueries of one driver: the events of all drivers would be put together otherwise.
 *
 * @param among the drivers that are asked about; null for all
 */
record RecordFilter(Criteria criteria, LocalDate today, List<Long> among) {

  private static final String AMONG = " and p.driver_id = any(:among)";

  /** Each agency may report another date: one of them within the days is enough. */
  private static final String BORN =
      """
       and exists (select 1 from person_record b where b.driver_id = p.driver_id
         and b.born >= coalesce(:bornFrom, b.born) and b.born <= coalesce(:bornTo, b.born))
      """;

  private static final String STATE =
      " and :state in (select e.state::text from driver_event e where e.driver_id = p.driver_id)";

  private static final String AGENCY =
      " and :agency in (select e.forum from driver_event e where e.driver_id = p.driver_id)";

  private static final String PRIORS =
      """
       and (select count(distinct (prior_kind(e), prior_key(e))) from driver_event e where e.driver_id = p.driver_id
         and is_prior(e) and not is_of_open_arrest(e)) >= :priors
      """;

  private static final String REFUSED =
      """
       and (select max(e.happened_on) from driver_event e where e.driver_id = p.driver_id
         and prior_kind(e) = 'REFUSAL' and is_prior(e)) >= :refusedSince
      """;

  private static final String REPEAT =
      """
       and (select count(distinct (prior_kind(e), prior_key(e))) >= :times
              and count(distinct coalesce('c' || e.court_id, 'a' || e.agency_id)) >= :courts
            from driver_event e where e.driver_id = p.driver_id and prior_kind(e) = any(:kinds) and is_prior(e)
              and e.happened_on >= :since)
      """;

  /** The conditions, each after an {@code and}. */
  String sql() {
    Map<String, Boolean> asked = new LinkedHashMap<>();
    asked.put(AMONG, among != null);
    asked.put(BORN, isBornAsked());
    asked.put(STATE, criteria.state() != null);
    asked.put(AGENCY, criteria.agency() != null);
    asked.put(PRIORS, criteria.priors() != null);
    asked.put(REFUSED, criteria.refusedYears() != null);
    asked.put(REPEAT, criteria.repeat() != null);
    for (Mark mark : Mark.values()) {
      asked.put(" and " + mark.holds("p.driver_id"), criteria.asks(mark));
    }
    StringBuilder sql = new StringBuilder();
    asked.forEach((condition, is) -> sql.append(is ? condition : ""));
    return sql.toString();
  }

  private boolean isBornAsked() {
    return criteria.bornFrom() != null || criteria.bornTo() != null;
  }

  /** Binds what the conditions name, and nothing that they do not. */
  void bind(Query query) {
    if (among != null) {
      query.bindArray("among", Long.class, among.toArray());
    }
    if (isBornAsked()) {
      query.bindByType("bornFrom", criteria.bornFrom(), LocalDate.class);
      query.bindByType("bornTo", criteria.bornTo(), LocalDate.class);
    }
    bind(query, "state", criteria.state());
    bind(query, "agency", criteria.agency());
    bind(query, "priors", criteria.priors());
    bind(query, "refusedSince", criteria.refusedSince(today));
    if (criteria.repeat() != null) {
      bind(query, criteria.repeat());
    }
  }

  private void bind(Query query, Repeat repeat) {
    query.bind("times", repeat.times());
    query.bind("courts", repeat.courts());
    query.bind("since", repeat.since(today));
    query.bindArray("kinds", String.class, (Object[]) kinds(repeat.of()));
  }

  private static String[] kinds(Repeat.Of of) {
    return of == Repeat.Of.EITHER
        ? new String[] {Repeat.Of.REFUSAL.name(), Repeat.Of.CONVICTION.name()}
        : new String[] {of.name()};
  }

  private static void bind(Query query, String name, Object value) {
    if (value != null) {
      query.bind(name, value);
    }
  }
}
