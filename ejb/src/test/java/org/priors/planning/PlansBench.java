package org.priors.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.calendar.OpenSlot;
import org.priors.calendar.Presence;

/**
 * A plan of 500 hearings over 30 days with 20 officers, beside what a run of ten times as long
 * finds, and what it takes to move the hearings of an officer who is away for a day. Run by hand:
 * {@code mvn -o -pl db,ejb -Dtest=PlansBench -Dseconds=60 -Dsurefire.failIfNoSpecifiedTests=false
 * test}.
 */
class PlansBench {

  private static final PlanningRules RULES = PlanningRules.read();
  private static final int REQUESTS = 500;
  private static final int DAYS = 30;
  private static final int OFFICERS = 20;
  private static final int LONGER = 10;
  private static final long AWAY = 5;

  private final PlanWork work = Offices.work(7, OFFICERS, DAYS, REQUESTS);

  @Test
  void a_plan_beside_one_that_was_looked_for_ten_times_as_long() {
    int seconds = Integer.getInteger("seconds", 6);
    long began = System.nanoTime();
    PlanProposal first = work.begin(RULES);
    double greedy = (System.nanoTime() - began) / 1e9;
    PlanProposal greed = solved(work, Duration.ofMillis(1));
    PlanProposal found = solved(work, Duration.ofSeconds(seconds));
    PlanProposal longer = solved(work, Duration.ofSeconds((long) seconds * LONGER));
    say("greed alone, %.2f s: %d placed, %s", greedy, first.placed(), greed.score());
    say("%d s: %d placed, %s", seconds, found.placed(), found.score());
    say("%d s: %d placed, %s", seconds * LONGER, longer.placed(), longer.score());
    say(
        "points above the longer run: %.1f %%",
        100.0
            * (longer.score().softScore() - found.score().softScore())
            / -longer.score().softScore());
    assertThat(Offices.broken(work, found)).isEmpty();
    assertThat(Offices.broken(work, longer)).isEmpty();
  }

  private static PlanProposal solved(PlanWork work, Duration time) {
    return new PlanSolver(time, time).solve(work.begin(RULES));
  }

  @Test
  void the_hearings_of_an_officer_who_is_away_are_moved() {
    PlanProposal before = work.begin(RULES);
    LocalDate day = Offices.FIRST.plusDays(3);
    PlanWork moved = away(before, day);
    Duration time = Duration.ofSeconds(RULES.seconds(PlanKind.MOVED));
    long began = System.nanoTime();
    PlanProposal found = solved(moved, time);
    say(
        "%d hearings of an officer who is away for a day: %d placed in %.1f s, %d days away in all",
        moved.lines().size(), found.placed(), (System.nanoTime() - began) / 1e9, found.daysAway());
    assertThat(Offices.broken(moved, found)).isEmpty();
  }

  /** All that is placed is booked; what lies with the officer on that day has to move. */
  private PlanWork away(PlanProposal before, LocalDate day) {
    List<PlanWork.Line> lines = new ArrayList<>();
    List<Presence> presences = new ArrayList<>(work.open().presences());
    Map<Long, Boolean> taken = new HashMap<>();
    for (Placement each : before.placements()) {
      if (!each.isPlaced()) {
        continue;
      }
      taken.put(each.seat().id(), true);
      if (isAway(each.seat().slot(), day)) {
        lines.add(new PlanWork.Line(each.id(), each.requirement(), null));
      } else {
        each.requirement()
            .people()
            .forEach(
                person ->
                    presences.add(
                        new Presence(
                            person,
                            each.seat().slot().begins(),
                            each.seat().slot().ends(),
                            1L,
                            null)));
      }
    }
    List<OpenSlot> left =
        work.open().slots().stream()
            .filter(slot -> !taken.containsKey(slot.id()) && !isAway(slot, day))
            .toList();
    return new PlanWork(
        work.of(),
        lines,
        new PlanWork.Open(left, presences, work.open().ways(), work.open().booked()));
  }

  private static boolean isAway(OpenSlot slot, LocalDate day) {
    return slot.officerId() == AWAY && LocalDate.ofInstant(slot.begins(), Offices.ZONE).equals(day);
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
