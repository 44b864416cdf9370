package org.priors.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.priors.calendar.Manner;
import org.priors.calendar.OpenSlot;
import org.priors.calendar.Period;
import org.priors.calendar.Presence;
import org.priors.calendar.Ways;

/** Made-up licensing agencies with what waits at them, for tests and benchmarks of plans. */
public final class Offices {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final LocalDate FIRST = LocalDate.of(2100, 3, 1);
  private static final long OFFICE = 1;
  private static final long ELSEWHERE = 2;

  private final Random random;
  private final List<OpenSlot> slots = new ArrayList<>();
  private final List<Presence> presences = new ArrayList<>();
  private final Map<Long, Integer> booked = new HashMap<>();
  private final List<PlanWork.Line> lines = new ArrayList<>();

  private Offices(long seed) {
    random = new Random(seed);
  }

  /** One with so many officers who sit on each weekday of so many days, and so many requests. */
  public static PlanWork work(long seed, int officers, int days, int requests) {
    return made(seed, officers, days, requests, new Ways(List.of()));
  }

  /** The same, with every other room in another town, half an hour away. */
  static PlanWork inTwoTowns(long seed, int officers, int days, int requests) {
    return made(seed, officers, days, requests, ways(officers));
  }

  private static PlanWork made(long seed, int officers, int days, int requests, Ways ways) {
    Offices made = new Offices(seed);
    made.calendar(officers, days);
    made.people(requests / 3 + 1, days);
    made.requests(requests, days);
    return new PlanWork(
        new PlanWork.Of(1, OFFICE, ZONE, PlanKind.WAITING, Duration.ZERO),
        List.copyOf(made.lines),
        new PlanWork.Open(made.slots, made.presences, ways, made.booked));
  }

  private void calendar(int officers, int days) {
    long id = 1;
    for (int day = 0; day < days; day++) {
      LocalDate date = FIRST.plusDays(day);
      for (int officer = 1; officer <= officers && date.getDayOfWeek().getValue() < 6; officer++) {
        boolean video = officer % 4 == 0;
        for (int slot = 0; slot < 10; slot++) {
          Instant begins = date.atTime(9, 0).atZone(ZONE).toInstant().plus(half(slot));
          if (random.nextInt(10) < 3) {
            booked.merge((long) officer, 1, Integer::sum);
          } else {
            slots.add(
                new OpenSlot(
                    id,
                    video ? Manner.VIDEO : Manner.IN_PERSON,
                    officer,
                    video ? null : 1_000L + officer,
                    begins,
                    begins.plus(half(1))));
          }
          id++;
        }
      }
    }
  }

  private static Ways ways(int officers) {
    List<Ways.Way> ways = new ArrayList<>();
    for (long from = 1_001; from <= 1_000 + officers; from++) {
      for (long to = 1_001; to <= 1_000 + officers; to++) {
        if ((from + to) % 2 == 1) {
          ways.add(new Ways.Way(from, to, 30));
        }
      }
    }
    return new Ways(ways);
  }

  private static Duration half(int hours) {
    return Duration.ofMinutes(30L * hours);
  }

  /** Away on some days, and booked on others. */
  private void people(int people, int days) {
    for (long person = 10_000; person < 10_000 + people; person++) {
      for (int day = 0; day < days; day++) {
        Instant morning = FIRST.plusDays(day).atTime(9, 0).atZone(ZONE).toInstant();
        int what = random.nextInt(20);
        if (what < 6) {
          presences.add(new Presence(person, morning, morning.plus(half(10)), null, null));
        } else if (what < 7) {
          presences.add(new Presence(person, morning, morning.plus(half(2)), ELSEWHERE, null));
        } else if (what < 8) {
          presences.add(
              new Presence(person, morning.plus(half(2)), morning.plus(half(3)), OFFICE, 1_001L));
        }
      }
    }
  }

  private void requests(int requests, int days) {
    Instant first = FIRST.atStartOfDay(ZONE).toInstant();
    for (int request = 1; request <= requests; request++) {
      Set<Long> people = new HashSet<>();
      people.add(10_000L + random.nextInt(requests / 3 + 1));
      if (random.nextInt(3) == 0) {
        people.add(10_000L + random.nextInt(requests / 10 + 1));
      }
      lines.add(
          new PlanWork.Line(
              request,
              new Requirement(
                  "bench:" + request,
                  new Requirement.Time(
                      first,
                      first.plus(Duration.ofDays(5L + random.nextInt(Math.max(1, days - 4)))),
                      first,
                      null),
                  new Requirement.Needs(30, random.nextInt(5) == 0 ? Manner.VIDEO : null, people),
                  null),
              null));
    }
  }

  /** What a plan breaks: a slot or a person taken twice, or somebody who is not free. */
  public static List<String> broken(PlanWork work, PlanProposal proposal) {
    List<String> broken = new ArrayList<>();
    List<Placement> placed = proposal.placements().stream().filter(Placement::isPlaced).toList();
    for (Placement one : placed) {
      Period at = one.seat().slot().period();
      if (!one.requirement().allows(one.seat().slot())
          || !one.requirement().suits(one.seat().slot())) {
        broken.add(one.id() + " is out of its time, or too short, or of another manner");
      }
      work.open().presences().stream()
          .filter(other -> one.requirement().people().contains(other.resourceId()))
          .filter(other -> other.period().overlaps(at) || isTooFar(work, one, other))
          .forEach(other -> broken.add(one.id() + " takes somebody who is not free"));
      for (Placement other : placed) {
        if (other.id() > one.id() && clash(work, one, other)) {
          broken.add(one.id() + " and " + other.id() + " clash");
        }
      }
    }
    return broken;
  }

  private static boolean isTooFar(PlanWork work, Placement one, Presence other) {
    Duration way =
        Duration.ofMinutes(work.open().ways().minutes(other.roomId(), one.seat().slot().roomId()));
    return isCloser(one.seat().slot().period(), other.period(), way);
  }

  private static boolean isCloser(Period one, Period other, Duration way) {
    return one.from().isBefore(other.until().plus(way))
        && other.from().isBefore(one.until().plus(way));
  }

  private static boolean clash(PlanWork work, Placement one, Placement other) {
    OpenSlot here = one.seat().slot();
    OpenSlot there = other.seat().slot();
    Duration way = Duration.ofMinutes(work.open().ways().minutes(here.roomId(), there.roomId()));
    return here.id() == there.id()
        || isCloser(here.period(), there.period(), way)
            && other.requirement().people().stream().anyMatch(one.requirement().people()::contains);
  }
}
