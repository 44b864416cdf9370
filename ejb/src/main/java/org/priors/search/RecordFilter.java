package org.priors.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/**
 * The conditions of the fields beside the search box, on a record {@code p} of a person.
 *
 * <p>They are subqueries of one driver: the events of all drivers would be put together otherwise.
 */
record RecordFilter(Criteria criteria, LocalDate today) {

  private static final String UNDERCHARGED =
      """
       and exists (select 1 from case_file c join law_finding f on f.case_id = c.id
         where c.driver_id = p.driver_id and c.status = 'OPEN' and f.charged < f.number)
      """;

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
       and (select count(distinct (e.kind, prior_key(e))) from driver_event e where e.driver_id = p.driver_id
         and e.kind in ('REFUSAL', 'CONVICTION') and e.status = 'ON_RECORD') >= :priors
      """;

  private static final String REFUSED =
      """
       and (select max(e.happened_on) from driver_event e where e.driver_id = p.driver_id
         and e.kind = 'REFUSAL' and e.status = 'ON_RECORD') >= :refusedSince
      """;

  /** The conditions, each after an {@code and}. */
  String sql() {
    Map<String, Boolean> asked = new LinkedHashMap<>();
    asked.put(UNDERCHARGED, criteria.undercharged());
    asked.put(BORN, isBornAsked());
    asked.put(STATE, criteria.state() != null);
    asked.put(AGENCY, criteria.agency() != null);
    asked.put(PRIORS, criteria.priors() != null);
    asked.put(REFUSED, criteria.refusedYears() != null);
    StringBuilder sql = new StringBuilder();
    asked.forEach((condition, is) -> sql.append(is ? condition : ""));
    return sql.toString();
  }

  private boolean isBornAsked() {
    return criteria.bornFrom() != null || criteria.bornTo() != null;
  }

  /** Binds what the conditions name, and nothing that they do not. */
  void bind(Query query) {
    if (isBornAsked()) {
      query.bindByType("bornFrom", criteria.bornFrom(), LocalDate.class);
      query.bindByType("bornTo", criteria.bornTo(), LocalDate.class);
    }
    bind(query, "state", criteria.state());
    bind(query, "agency", criteria.agency());
    bind(query, "priors", criteria.priors());
    bind(query, "refusedSince", criteria.refusedSince(today));
  }

  private static void bind(Query query, String name, Object value) {
    if (value != null) {
      query.bind(name, value);
    }
  }
}
