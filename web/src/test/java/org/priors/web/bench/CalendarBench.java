package org.priors.web.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.priors.calendar.DayPurpose;
import org.priors.calendar.Manner;
import org.priors.calendar.ManyClients;
import org.priors.calendar.Period;
import org.priors.calendar.SlotsAsked;
import org.priors.calendar.Wanted;
import org.priors.problems.Conflict;
import org.priors.web.testing.RunningPriors.Running;

/**
 * The calendar: 64 clients who book 2,000 slots in 10,000 tries, beside a bare insert under the
 * same constraint, and the best free slots in a year of a large office. Both through the product's
 * statements, on as many connections as a server has.
 */
final class CalendarBench {

  private static final int CLIENTS = 64;
  private static final int CONNECTIONS = 24;
  private static final int TRIES_EACH = 5;
  private static final int BOOKED = 20_000;
  private static final int SEARCHES = 300;
  private static final int WARM_UP = 100;
  private static final LocalDate YEAR = LocalDate.of(2200, 1, 1);

  /**
   * Officers of an office of its own, each with a day on each of so many weekdays from a day on.
   */
  private static final String OFFICE =
      """
      with officer as (
        insert into calendar_resource (kind, office_id, code, name)
        select 'HEARING_OFFICER', %1$d, '%2$s officer ' || n, '%2$s officer ' || n from generate_series(1, %3$d) n returning id),
      room as (
        insert into calendar_resource (kind, office_id, code, name)
        select 'ROOM', %1$d, '%2$s room ' || n, '%2$s room ' || n from generate_series(1, %4$d) n returning id),
      pair as (
        select o.id as officer, r.id as room
        from (select id, row_number() over (order by id) as n from officer) o
        left join (select id, row_number() over (order by id) as n from room) r on r.n = o.n),
      day as (
        insert into calendar_day (office_id, purpose, manner, officer_id, room_id, during)
        select %1$d, 'HEARINGS', case when p.room is null then 'VIDEO' else 'IN_PERSON' end, p.officer, p.room,
          tstzrange(d + interval '15 hours', d + interval '23 hours')
        from pair p, generate_series(timestamptz '%5$s 00:00Z', timestamptz '%5$s 00:00Z' + interval '%6$d days', interval '1 day') d
        where extract(isodow from d) < 6 returning id, during)
      insert into calendar_slot (day_id, during)
      select day.id, tstzrange(lower(day.during) + n * interval '30 minutes', lower(day.during) + (n + 1) * interval '30 minutes')
      from day, generate_series(0, 15) n
      """;

  private final Running priors;

  CalendarBench(Running priors) {
    this.priors = priors;
  }

  void run() throws Exception {
    try (ManyClients clients = new ManyClients(priors::database, CONNECTIONS)) {
      race(clients);
      year(clients);
    }
  }

  private static long office(ManyClients clients) {
    return clients.inTransaction(
        handle -> handle.createQuery("select min(id) from office").mapTo(Long.class).one());
  }

  private static void fill(
      ManyClients clients, String name, int officers, int rooms, LocalDate from, int days) {
    long office = office(clients);
    clients.inTransaction(
        handle ->
            handle.execute(
                String.format(Locale.ROOT, OFFICE, office, name, officers, rooms, from, days - 1)));
  }

  private static List<Long> slots(ManyClients clients, LocalDate from, int days) {
    return clients.inTransaction(
        handle ->
            handle
                .createQuery(
                    "select s.id from calendar_day d join calendar_slot s on s.day_id = d.id where"
                        + " d.during && tstzrange(:from, :until) order by s.id")
                .bind("from", from.atStartOfDay().atOffset(ZoneOffset.UTC))
                .bind("until", from.plusDays(days).atStartOfDay().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .list());
  }

  /** 25 officers on five weekdays of 16 slots: 2,000. */
  private void race(ManyClients clients) throws Exception {
    LocalDate monday = LocalDate.of(2199, 3, 4);
    fill(clients, "race", 25, 25, monday, 5);
    List<Long> slots = slots(clients, monday, 5);
    List<Integer> order = order(slots.size());
    ManyClients.Went bare = bare(clients, order);
    List<Wanted> tries = new ArrayList<>();
    order.forEach(
        place -> tries.add(new Wanted(slots.get(place), Set.of(), "bench:" + (tries.size() + 1))));
    long began = System.nanoTime();
    ManyClients.Went went = clients.book(tries, CLIENTS);
    double seconds = (System.nanoTime() - began) / 1e9;
    Percentiles took = Percentiles.of(went.milliseconds());
    Percentiles plain = Percentiles.of(bare.milliseconds());
    say(
        "%d clients, %d slots, %d tries in %.1f s: %d booked, %d told taken, %d failures, %d booked"
            + " twice, %d slots left free",
        CLIENTS,
        slots.size(),
        tries.size(),
        seconds,
        went.booked(),
        went.taken(),
        went.failures().size(),
        twice(clients, slots),
        slots.size() - went.booked());
    say("  a try: %s", took.inWords());
    say(
        "  a bare insert under the same constraint: %s; %d in, %d taken, %d failures; ratio of p95"
            + " %.1f",
        plain.inWords(),
        bare.booked(),
        bare.taken(),
        bare.failures().size(),
        took.at(95) / plain.at(95));
  }

  private static List<Integer> order(int slots) {
    List<Integer> order = new ArrayList<>();
    for (int each = 0; each < TRIES_EACH; each++) {
      for (int place = 0; place < slots; place++) {
        order.add(place);
      }
    }
    Collections.shuffle(order, new Random(11));
    return order;
  }

  private static long twice(ManyClients clients, List<Long> slots) {
    return clients.inTransaction(
        handle ->
            handle
                .createQuery(
                    "select count(*) - count(distinct slot_id) from calendar_booking where slot_id ="
                        + " any(:slots) and ended_at is null")
                .bindArray("slots", Long.class, slots.toArray())
                .mapTo(Long.class)
                .one());
  }

  /** One row, one statement: the least that could be done. */
  private ManyClients.Went bare(ManyClients clients, List<Integer> order) throws Exception {
    try (Connection owned = priors.ownedDatabase();
        Statement sql = owned.createStatement()) {
      sql.execute(
          "create table bare_claim (resource_id bigint, during tstzrange, exclude using gist"
              + " (resource_id with =, during with &&))");
      sql.execute("grant all on bare_claim to public");
    }
    Function<Integer, Long> insert =
        place -> clients.bareTransaction(handle -> (long) insert(handle, place));
    try {
      return ManyClients.go(order, CLIENTS, insert);
    } finally {
      drop();
    }
  }

  private void drop() throws SQLException {
    try (Connection owned = priors.ownedDatabase();
        Statement sql = owned.createStatement()) {
      sql.execute("drop table bare_claim");
    }
  }

  private static int insert(Handle handle, int place) {
    try {
      return handle.execute(
          "insert into bare_claim values (?, tstzrange(timestamptz '2199-03-04 00:00Z' + ? * interval"
              + " '30 minutes', timestamptz '2199-03-04 00:00Z' + (? + 1) * interval '30 minutes'))",
          place % 25,
          place / 25,
          place / 25);
    } catch (RuntimeException failure) {
      if (failure.getCause() instanceof SQLException refused
          && "23P01".equals(refused.getSQLState())) {
        throw new Conflict("taken");
      }
      throw failure;
    }
  }

  /** 60 officers and 40 rooms for a year, 20,000 hearings booked. */
  private static void year(ManyClients clients) throws Exception {
    fill(clients, "year", 60, 40, YEAR, 365);
    List<Long> slots = new ArrayList<>(slots(clients, YEAR, 365));
    List<Long> troopers = clients.inTransaction(CalendarBench::troopers);
    Collections.shuffle(slots, new Random(13));
    Random random = new Random(17);
    List<Wanted> wanted = new ArrayList<>();
    for (int place = 0; place < BOOKED * 102 / 100; place++) {
      wanted.add(
          new Wanted(
              slots.get(place),
              Set.of(troopers.get(random.nextInt(troopers.size()))),
              "bench:" + (place + 1)));
    }
    ManyClients.Went booked = clients.book(wanted, CONNECTIONS);
    clients.inTransaction(handle -> handle.execute("analyze"));
    say("a year: %d slots, %d hearings booked", slots.size(), booked.booked());
    ask(clients, troopers, random, WARM_UP);
    Percentiles[] took = ask(clients, troopers, random, SEARCHES);
    say("  the best slots of a permitted 30 days: %s", took[0].inWords());
    say("  the near ones that are left out: %s", took[1].inWords());
  }

  private static List<Long> troopers(Handle handle) {
    return handle
        .createQuery(
            """
            insert into calendar_resource (kind, code, name)
            select 'ARRESTING_OFFICER', 'bench ' || n, 'Trooper ' || n from generate_series(1, 1000) n returning id
            """)
        .mapTo(Long.class)
        .list();
  }

  private static Percentiles[] ask(
      ManyClients clients, List<Long> troopers, Random random, int searches) {
    long office = office(clients);
    double[] best = new double[searches];
    double[] leftOut = new double[searches];
    for (int search = 0; search < searches; search++) {
      LocalDate first = YEAR.plusDays(random.nextInt(330));
      Set<Long> people = Set.of(troopers.get(random.nextInt(troopers.size())));
      SlotsAsked asked =
          new SlotsAsked(
              office,
              DayPurpose.HEARINGS,
              new Period(
                  first.atStartOfDay().toInstant(ZoneOffset.UTC),
                  first.plusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC)),
              Duration.ofMinutes(30),
              Manner.IN_PERSON,
              people,
              people,
              10);
      best[search] = Timed.timed(() -> clients.best(asked));
      leftOut[search] = Timed.timed(() -> clients.leftOut(asked));
    }
    return Arrays.stream(new double[][] {best, leftOut})
        .map(Percentiles::of)
        .toArray(Percentiles[]::new);
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
