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

  void keep(Handle handle) {
    List<String> states = States.codes().stream().filter(state -> years(state) != null).toList();
    handle
        .createUpdate(
            """
            insert into juvenile_age (state, years, delay)
            select s.state, s.years, s.delay::interval from unnest(:states, :years, :delays) s (state, years, delay)
            except select state, years, delay from juvenile_age
            on conflict (state) do update set years = excluded.years, delay = excluded.delay
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
