package org.priors.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.calendar.Manner;
import org.priors.calendar.OpenSlot;
import org.priors.calendar.Presence;
import org.priors.calendar.Ways;

/** What a plan prefers, and what it says of it. */
class PlanSolverTest {

  private static final PlanningRules RULES = PlanningRules.read();
  private static final long OFFICER = 1;
  private static final long OTHER = 2;
  private static final long TROOPER = 7;

  private final List<OpenSlot> slots = new ArrayList<>();
  private final List<PlanWork.Line> lines = new ArrayList<>();
  private Ways ways = new Ways(List.of());
  private final List<Presence> presences = new ArrayList<>();

  private static Instant at(int day, int hour) {
    return LocalDate.of(2100, 3, day)
        .atTime(LocalTime.of(hour, 0))
        .atZone(Offices.ZONE)
        .toInstant();
  }

  private void slot(long officer, int day, int hour) {
    slot(officer, day, hour, Duration.ofMinutes(30));
  }

  private void slot(long officer, int day, int hour, Duration length) {
    slots.add(
        new OpenSlot(
            slots.size() + 1L,
            Manner.VIDEO,
            officer,
            null,
            at(day, hour),
            at(day, hour).plus(length)));
  }

  /** To be held from the 1st until this day, for so many minutes. */
  private void waits(int lastDay, int minutes, Long... people) {
    lines.add(
        new PlanWork.Line(
            lines.size() + 1L,
            new Requirement(
                "test:" + (lines.size() + 1),
                new Requirement.Time(at(1, 0), at(lastDay + 1, 0), at(1, 0), null),
                new Requirement.Needs(minutes, null, Set.of(people)),
                null),
            null));
  }

  private PlanWork work() {
    return new PlanWork(
        new PlanWork.Of(1, 1, Offices.ZONE, PlanKind.WAITING, Duration.ZERO),
        lines,
        new PlanWork.Open(slots, presences, ways, Map.of()));
  }

  private PlanProposal solved() {
    return new PlanSolver(Duration.ofMillis(700), Duration.ofMillis(700))
        .solve(work().begin(RULES));
  }

  private OpenSlot slotOf(PlanProposal proposal, int line) {
    Seat seat = proposal.placements().get(line - 1).seat();
    return seat == null ? null : seat.slot();
  }

  @Test
  void what_has_to_be_held_first_gets_the_one_early_slot() {
    slot(OFFICER, 2, 9);
    slot(OFFICER, 20, 9);
    waits(25, 30);
    waits(3, 30);
    PlanProposal found = solved();
    assertThat(slotOf(found, 2).id()).isEqualTo(1);
    assertThat(slotOf(found, 1).id()).isEqualTo(2);
  }

  @Test
  void nothing_is_placed_after_its_last_day_even_where_no_other_slot_is_left() {
    slot(OFFICER, 4, 9);
    waits(3, 30);
    assertThat(slotOf(solved(), 1)).isNull();
    slot(OFFICER, 3, 9);
    assertThat(slotOf(solved(), 1).id()).isEqualTo(2);
  }

  @Test
  void somebody_who_has_to_come_twice_comes_on_one_day() {
    slot(OFFICER, 2, 9);
    slot(OFFICER, 3, 9);
    slot(OTHER, 3, 10);
    waits(25, 30, TROOPER);
    waits(25, 30, TROOPER);
    PlanProposal found = solved();
    assertThat(slotOf(found, 1).begins().atZone(Offices.ZONE).toLocalDate())
        .isEqualTo(slotOf(found, 2).begins().atZone(Offices.ZONE).toLocalDate());
  }

  @Test
  void nobody_is_in_two_long_hearings_at_a_time() {
    for (int hour = 9; hour < 15; hour += 3) {
      slot(OFFICER, 2, hour, Duration.ofHours(3));
      slot(OTHER, 2, hour, Duration.ofHours(3));
      waits(25, 30, TROOPER);
    }
    PlanProposal found = solved();
    assertThat(found.placed()).isEqualTo(2);
    assertThat(Offices.broken(work(), found)).isEmpty();
  }

  @Test
  void hearings_are_spread_among_officers() {
    for (int hour = 9; hour < 13; hour++) {
      slot(OFFICER, 2, hour);
      slot(OTHER, 2, hour);
      waits(25, 30);
    }
    PlanProposal found = solved();
    assertThat(found.placements())
        .filteredOn(each -> each.seat().slot().officerId() == OTHER)
        .hasSize(2);
  }

  @Test
  void who_comes_from_another_office_is_given_time_to_come() {
    slot(OFFICER, 2, 10);
    slot(OTHER, 2, 14);
    presences.add(new Presence(TROOPER, at(2, 9), at(2, 10), 2L, null));
    waits(25, 30, TROOPER);
    assertThat(slotOf(solved(), 1).id()).isEqualTo(2);
  }

  @Test
  void nobody_is_put_where_there_is_no_time_to_get_to_from_another_town() {
    ways = new Ways(List.of(new Ways.Way(1, 2, 61), new Ways.Way(2, 1, 61)));
    slotIn(1L, 2, 10);
    slotIn(2L, 2, 11);
    slotIn(2L, 2, 12);
    presences.add(new Presence(TROOPER, at(2, 9), at(2, 10), 1L, 1L));
    waits(25, 30, TROOPER);
    waits(25, 30, TROOPER);
    PlanProposal found = solved();
    assertThat(found.placements())
        .extracting(each -> each.seat().slot().id())
        .containsExactlyInAnyOrder(1L, 3L);
    ways = new Ways(List.of(new Ways.Way(1, 2, 30), new Ways.Way(2, 1, 30)));
    assertThat(solved().placements())
        .extracting(each -> each.seat().slot().id())
        .containsExactlyInAnyOrder(1L, 2L);
  }

  private void slotIn(long room, int day, int hour) {
    slots.add(
        new OpenSlot(
            slots.size() + 1L,
            Manner.IN_PERSON,
            OFFICER,
            room,
            at(day, hour),
            at(day, hour).plus(Duration.ofMinutes(30))));
  }

  @Test
  void each_reason_that_nothing_is_found_is_told_in_words() {
    slot(OFFICER, 2, 9);
    presences.add(new Presence(TROOPER, at(2, 0), at(3, 0), null, null));
    waits(25, 30, TROOPER);
    waits(25, 45);
    waits(1, 30);
    waits(25, 30);
    waits(25, 30);
    PlanProposal found = work().begin(RULES);
    Map<Long, String> reasons = new PlanReasons(work(), found, Map.of(TROOPER, "B. Trooper")).all();
    assertThat(reasons.get(1L))
        .isEqualTo("In none of the free slots in its time (1) is B. Trooper free and near enough.");
    assertThat(reasons.get(2L)).contains("none is long enough");
    assertThat(reasons.get(3L)).isEqualTo("No free slot lies in its time.");
    assertThat(reasons.get(4L)).contains("days before its last day.");
    assertThat(reasons.get(5L)).startsWith("The one slot that would do is taken");
  }

  @Test
  void a_rule_of_the_house_says_why() {
    assertThat(RULES.seconds(PlanKind.WAITING)).isGreaterThan(RULES.seconds(PlanKind.MOVED));
    assertThat(RULES.weights().getKnownConstraintNames()).hasSize(PlanWeight.values().length);
  }
}
