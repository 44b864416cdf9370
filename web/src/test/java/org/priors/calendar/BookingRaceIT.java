package org.priors.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Many who want the same slots and the same people at one moment, each on a connection. */
@ExtendWith(RunningPriors.class)
class BookingRaceIT {

  private static final int CLIENTS = 16;
  private static final int OFFICERS = 3;
  private static final int TRIES_EACH = 6;

  private final Running priors;

  BookingRaceIT(Running priors) {
    this.priors = priors;
  }

  private static String named(String kind, int number) {
    return kind + " of a race " + number;
  }

  /** Officers with the same day, and their slots; the years are those of this test. */
  private List<Long> slots(ManyClients clients, int year) {
    return clients.inTransaction(
        handle -> {
          List<Long> slots = new ArrayList<>();
          for (int number = 0; number < OFFICERS; number++) {
            slots.addAll(
                handle
                    .createQuery(
                        """
                        with officer as (
                          insert into calendar_resource (kind, office_id, code, name)
                          select 'HEARING_OFFICER', o.id, :code, :code from office o limit 1 returning id, office_id),
                        day as (
                          insert into calendar_day (office_id, purpose, manner, officer_id, during)
                          select office_id, 'HEARINGS', 'VIDEO', id,
                            tstzrange(make_timestamptz(:year, 3, 1, 9, 0, 0), make_timestamptz(:year, 3, 1, 12, 0, 0)) from officer
                          returning id)
                        insert into calendar_slot (day_id, during)
                        select day.id, tstzrange(at, at + interval '30 minutes') from day,
                          generate_series(make_timestamptz(:year, 3, 1, 9, 0, 0),
                            make_timestamptz(:year, 3, 1, 11, 30, 0), interval '30 minutes') at
                        returning id
                        """)
                    .bind("code", named("Officer " + year, number))
                    .bind("year", year)
                    .mapTo(Long.class)
                    .list());
          }
          return slots;
        });
  }

  private long trooper(ManyClients clients, int year) {
    return clients.inTransaction(
        handle ->
            handle
                .createQuery(
                    "insert into calendar_resource (kind, code, name) values ('ARRESTING_OFFICER',"
                        + " :code, :code) returning id")
                .bind("code", named("Trooper", year))
                .mapTo(Long.class)
                .one());
  }

  private static List<Wanted> tries(List<Long> slots, Set<Long> people) {
    List<Wanted> tries = new ArrayList<>();
    for (int each = 0; each < TRIES_EACH; each++) {
      for (long slot : slots) {
        tries.add(new Wanted(slot, people, "race:" + (tries.size() + 1)));
      }
    }
    Collections.shuffle(tries, new Random(7));
    return tries;
  }

  private static long standing(ManyClients clients, List<Long> slots) {
    return clients.inTransaction(
        handle ->
            handle
                .createQuery(
                    "select count(*) from calendar_booking where slot_id = any(:slots) and ended_at"
                        + " is null")
                .bindArray("slots", Long.class, slots.toArray())
                .mapTo(Long.class)
                .one());
  }

  @Test
  void of_all_who_want_a_slot_one_has_it_and_the_others_are_told_that_it_is_taken()
      throws Exception {
    try (ManyClients clients = new ManyClients(priors::database, 8)) {
      List<Long> slots = slots(clients, 2201);
      ManyClients.Went went = clients.book(tries(slots, Set.of()), CLIENTS);
      assertThat(went.failures()).isEmpty();
      assertThat(went.booked()).isEqualTo(slots.size());
      assertThat(went.taken()).isEqualTo(slots.size() * (TRIES_EACH - 1));
      assertThat(standing(clients, slots)).isEqualTo(slots.size());
    }
  }

  @Test
  void who_is_wanted_in_several_rooms_at_a_time_is_in_one_of_them() throws Exception {
    try (ManyClients clients = new ManyClients(priors::database, 8)) {
      List<Long> slots = slots(clients, 2202);
      long trooper = trooper(clients, 2202);
      ManyClients.Went went = clients.book(tries(slots, Set.of(trooper)), CLIENTS);
      assertThat(went.failures()).isEmpty();
      assertThat(went.booked()).isEqualTo(slots.size() / OFFICERS);
      assertThat(standing(clients, slots)).isEqualTo(slots.size() / OFFICERS);
    }
  }
}
