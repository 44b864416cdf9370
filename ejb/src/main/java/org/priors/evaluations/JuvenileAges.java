package org.priors.evaluations;

import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.priors.agencies.States;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.law.Topic;

/**
 * Keeps beside the record below which age each State's law in use has a judgment on a juvenile, so
 * that every count of convictions asks the same.
 */
record JuvenileAges(LawBook book) {

  void keep(Handle handle) {
    List<String> states = States.codes().stream().filter(state -> years(state) != null).toList();
    handle
        .createUpdate(
            """
            insert into juvenile_age (state, years)
            select * from unnest(:states, :years) except select state, years from juvenile_age
            on conflict (state) do update set years = excluded.years
            """)
        .bindArray("states", String.class, states.toArray())
        .bindArray("years", Integer.class, states.stream().map(this::years).toArray())
        .execute();
  }

  /** Null where the law book says nothing. */
  private Integer years(String state) {
    Jurisdiction own = book.jurisdiction(state);
    Jurisdiction asked = own == null ? book.common() : own;
    return asked == null
        ? null
        : book.parameters(asked, Topic.JUVENILE_AGE).stream()
            .map(JuvenileAges::latest)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static Integer latest(Parameter parameter) {
    return parameter.values().get(parameter.values().size() - 1).rules().stream()
        .findFirst()
        .map(rule -> rule.figure().term().years())
        .orElse(null);
  }
}
