package org.priors.evaluations;

import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.priors.agencies.States;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.law.Term;
import org.priors.law.Topic;

/**
 * Keeps beside the record below which age each State's law in use has a judgment on a juvenile, and
 * how long after its offense a judgment may be, so that every count of convictions asks the same.
 */
record JuvenileAges(LawBook book) {

  /**
   * What the book has no more goes. Whoever was convicted in a State of another age now, by a court
   * here or elsewhere, is counted and shown anew; a driver without a case has no finding that tells
   * which book answered.
   */
  void keep(Handle handle) {
    List<String> states = States.codes().stream().filter(state -> years(state) != null).toList();
    handle
        .createUpdate(
            """
            with book as (
              select b.state, b.years, b.delay::interval from unnest(:states, :years, :delays) b (state, years, delay)),
            gone as (delete from juvenile_age where state <> all(:states) returning state),
            changed as (
              insert into juvenile_age (state, years, delay)
              select * from book except select state, years, delay from juvenile_age
              on conflict (state) do update set years = excluded.years, delay = excluded.delay returning state),
            other as (select state from gone union all select state from changed)
            insert into search_outbox (driver_id)
            select e.driver_id from record_entry e where e.kind = 'CONVICTION' and e.state in (select state from other)
            union
            select c.driver_id from disposition d join court k on k.id = d.court_id join case_file c on c.id = d.case_id
            where d.kind = 'CONVICTION' and c.driver_id is not null and k.state in (select state from other)
            """)
        .bindArray("states", String.class, states.toArray())
        .bindArray("years", Integer.class, states.stream().map(this::years).toArray())
        .bindArray("delays", String.class, states.stream().map(this::delay).toArray())
        .execute();
  }

  private Integer years(String state) {
    Term age = latest(state, Topic.JUVENILE_AGE);
    return age == null ? null : age.years();
  }

  private String delay(String state) {
    Term delay = latest(state, Topic.JUDGMENT_DELAY);
    return delay == null ? null : delay.toString();
  }

  /** Null where the law book says nothing. */
  private Term latest(String state, Topic topic) {
    Jurisdiction own = book.jurisdiction(state);
    Jurisdiction asked = own == null ? book.common() : own;
    return asked == null
        ? null
        : book.parameters(asked, topic).stream()
            .map(JuvenileAges::latest)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static Term latest(Parameter parameter) {
    return parameter.values().get(parameter.values().size() - 1).rules().stream()
        .findFirst()
        .map(rule -> rule.figure().term())
        .orElse(null);
  }
}
