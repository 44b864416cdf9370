package org.priors.rulings;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.priors.agencies.States;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.law.Term;
import org.priors.law.Topic;

/**
 * Keeps beside the record below which age each State's law in use has a judgment on a juvenile from
 * which day on, and how long after its offense a judgment may be, so that every count of
 * convictions asks the same.
 */
record JuvenileAges(LawBook book) {

  /** What a State has from a day on; -infinity for what it has first, for it was so before, too. */
  private record Since(String state, String day, Term age, Term delay) {

    /** Null where the State has an age no more. */
    Integer years() {
      return age == null ? null : age.years();
    }

    String length() {
      return delay == null ? null : delay.toString();
    }
  }

  /**
   * What the book has no more goes. Whoever was convicted in a State of other ages now, by a court
   * here or elsewhere, is counted and shown anew; a driver without a case has no finding that tells
   * which book answered.
   *
   * @return the drivers of whom that may be so
   */
  List<Long> keep(Handle handle) {
    List<Since> all = States.codes().stream().flatMap(state -> of(state).stream()).toList();
    return handle
        .createQuery(
            """
            with book as (
              select b.state, b.since::date, b.years, b.delay::interval
              from unnest(:states, :days, :years, :delays) b (state, since, years, delay)),
            gone as (
              delete from juvenile_age where (state, since) not in (select state, since from book) returning state),
            changed as (
              insert into juvenile_age (state, since, years, delay)
              select * from book except select state, since, years, delay from juvenile_age
              on conflict (state, since) do update set years = excluded.years, delay = excluded.delay returning state),
            other as (select state from gone union all select state from changed)
            select e.driver_id from record_entry e where e.kind = 'CONVICTION' and e.state in (select state from other)
            union
            select c.driver_id from disposition d join court k on k.id = d.court_id join case_file c on c.id = d.case_id
            where d.kind = 'CONVICTION' and c.driver_id is not null and k.state in (select state from other)
            """)
        .bindArray("states", String.class, all.stream().map(Since::state).toArray())
        .bindArray("days", String.class, all.stream().map(Since::day).toArray())
        .bindArray("years", Integer.class, all.stream().map(Since::years).toArray())
        .bindArray("delays", String.class, all.stream().map(Since::length).toArray())
        .mapTo(Long.class)
        .list();
  }

  /** None where the law book says nothing of an age. */
  private List<Since> of(String state) {
    Parameter ages = parameter(state, Topic.JUVENILE_AGE);
    if (ages == null) {
      return List.of();
    }
    Parameter delays = parameter(state, Topic.JUDGMENT_DELAY);
    SortedSet<LocalDate> days = new TreeSet<>(ages.changes());
    if (delays != null) {
      days.addAll(delays.changes());
    }
    return days.stream()
        .map(
            day ->
                new Since(
                    state,
                    day.equals(days.first()) ? "-infinity" : day.toString(),
                    term(ages, day),
                    term(delays, day)))
        .toList();
  }

  /** Null where the law book says nothing. */
  private Parameter parameter(String state, Topic topic) {
    Jurisdiction own = book.jurisdiction(state);
    Jurisdiction asked = own == null ? book.common() : own;
    return asked == null ? null : book.parameters(asked, topic).stream().findFirst().orElse(null);
  }

  private static Term term(Parameter parameter, LocalDate day) {
    InForce value = parameter == null ? null : parameter.atOrFirst(day);
    return value == null
        ? null
        : value.rules().stream().findFirst().map(rule -> rule.figure().term()).orElse(null);
  }
}
