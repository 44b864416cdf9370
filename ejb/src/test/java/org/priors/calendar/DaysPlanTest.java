package org.priors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.priors.problems.Refused;

/** Which days a pattern puts on a calendar, and which it leaves out and why. */
class DaysPlanTest {

  private static final ZoneId ZONE = ZoneId.of("America/Chicago");
  private static final LocalDate MONDAY = LocalDate.of(2100, 3, 1);
  private static final Instant NOW = MONDAY.minusDays(7).atStartOfDay(ZONE).toInstant();
  private static final long ANN = 1;
  private static final long BEN = 2;
  private static final long ROOM = 3;
  private static final long OTHER_ROOM = 4;

  private final List<Engagement> busy = new ArrayList<>();
  private final Map<LocalDate, String> holidays = new HashMap<>();

  private static Resource of(long id, ResourceKind kind, String name) {
    return new Resource(id, kind, 9L, "code " + id, name);
  }

  private DaysPlan plan(Instant now, DaysWanted wanted) {
    Map<Long, Resource> people =
        Map.of(
            ANN, of(ANN, ResourceKind.HEARING_OFFICER, "Ann"),
            BEN, of(BEN, ResourceKind.HEARING_OFFICER, "Ben"),
            ROOM, of(ROOM, ResourceKind.ROOM, "Room 1"),
            OTHER_ROOM, of(OTHER_ROOM, ResourceKind.ROOM, "Room 2"));
    Map<Long, Integer> sitting =
        busy.stream()
            .filter(each -> !each.isAway())
            .collect(Collectors.toMap(Engagement::resourceId, each -> 1, Integer::sum));
    return DaysPlan.of(
        wanted,
        new DaysPlan.Known(
            9,
            ZONE,
            now,
            day -> Optional.ofNullable(holidays.get(day)),
            people,
            busy.stream().collect(Collectors.groupingBy(Engagement::resourceId)),
            sitting));
  }

  private DaysPlan plan(DaysWanted wanted) {
    return plan(NOW, wanted);
  }

  /** Monday to Thursday from nine to eleven, in slots of half an hour. */
  private static DaysWanted wanted(List<Long> officers, List<Long> rooms, LocalDate last) {
    return new DaysWanted(
        rooms.isEmpty() ? Manner.VIDEO : Manner.IN_PERSON,
        officers,
        rooms,
        new WeekPattern(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
            1,
            List.of(
                new WeekPattern.Sitting(
                    LocalTime.of(9, 0), LocalTime.of(11, 0), Duration.ofMinutes(30)))),
        MONDAY,
        last);
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(ZONE).toInstant();
  }

  private static List<Long> officers(DaysPlan plan) {
    return plan.days().stream().map(NewDay::officerId).toList();
  }

  private static List<String> reasons(DaysPlan plan) {
    return plan.leftOut().stream().map(DaysPlan.LeftOut::because).toList();
  }

  @Test
  void days_are_spread_evenly_among_officers_whoever_is_named_first() {
    assertThat(officers(plan(wanted(List.of(ANN, BEN), List.of(ROOM), MONDAY.plusDays(3)))))
        .containsExactly(ANN, BEN, ANN, BEN);
  }

  @Test
  void who_sits_already_on_days_of_the_period_gets_fewer() {
    LocalDate friday = MONDAY.plusDays(4);
    busy.add(new Engagement(ANN, at(friday, 9, 0), at(friday, 12, 0), null));
    busy.add(new Engagement(ANN, at(friday, 13, 0), at(friday, 15, 0), null));
    assertThat(officers(plan(wanted(List.of(ANN, BEN), List.of(ROOM), MONDAY.plusDays(3)))))
        .containsExactly(BEN, BEN, ANN, BEN);
  }

  @Test
  void a_holiday_is_left_out_by_its_name() {
    holidays.put(MONDAY, "Casimir Pulaski Day");
    DaysPlan plan = plan(wanted(List.of(ANN), List.of(ROOM), MONDAY.plusDays(1)));
    assertThat(plan.leftOut()).containsExactly(new DaysPlan.LeftOut(MONDAY, "Casimir Pulaski Day"));
    assertThat(plan.days()).hasSize(1);
  }

  @Test
  void an_officer_with_another_day_then_is_left_out_and_one_whose_day_ends_as_it_begins_is_not() {
    busy.add(new Engagement(ANN, at(MONDAY, 10, 59), at(MONDAY, 12, 0), null));
    busy.add(new Engagement(ANN, at(MONDAY.plusDays(1), 8, 0), at(MONDAY.plusDays(1), 9, 0), null));
    DaysPlan plan = plan(wanted(List.of(ANN), List.of(ROOM), MONDAY.plusDays(1)));
    assertThat(plan.leftOut())
        .containsExactly(
            new DaysPlan.LeftOut(MONDAY, "Ann has another day on the calendar at that time"));
    assertThat(plan.days()).hasSize(1);
  }

  @Test
  void an_absence_leaves_a_day_out_only_where_it_leaves_no_slot() {
    busy.add(new Engagement(ANN, at(MONDAY, 0, 0), at(MONDAY, 10, 30), AbsenceReason.LEAVE));
    assertThat(plan(wanted(List.of(ANN), List.of(ROOM), MONDAY)).days()).hasSize(1);
    busy.clear();
    busy.add(new Engagement(ANN, at(MONDAY, 0, 0), at(MONDAY, 10, 31), AbsenceReason.LEAVE));
    assertThat(reasons(plan(wanted(List.of(ANN), List.of(ROOM), MONDAY))))
        .containsExactly("Ann is on leave");
  }

  @Test
  void the_first_free_room_is_taken_and_where_none_is_each_says_why() {
    busy.add(new Engagement(ROOM, at(MONDAY, 9, 0), at(MONDAY, 10, 0), null));
    DaysPlan plan = plan(wanted(List.of(ANN), List.of(ROOM, OTHER_ROOM), MONDAY));
    assertThat(plan.days()).extracting(NewDay::roomId).containsExactly(OTHER_ROOM);
    busy.add(new Engagement(OTHER_ROOM, at(MONDAY, 0, 0), at(MONDAY, 23, 0), AbsenceReason.OTHER));
    assertThat(reasons(plan(wanted(List.of(ANN), List.of(ROOM, OTHER_ROOM), MONDAY))))
        .containsExactly(
            "Room 1 has another day on the calendar at that time; Room 2 is not available");
  }

  @Test
  void by_video_no_room_is_looked_for() {
    assertThat(plan(wanted(List.of(ANN), List.of(), MONDAY)).days())
        .extracting(NewDay::roomId)
        .containsOnlyNulls();
    assertThatThrownBy(
            () ->
                new DaysWanted(
                    Manner.VIDEO,
                    List.of(ANN),
                    List.of(ROOM),
                    wanted(List.of(ANN), List.of(), MONDAY).pattern(),
                    MONDAY,
                    MONDAY))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_day_that_has_begun_is_left_out_and_one_that_begins_later_today_is_not() {
    DaysWanted today = wanted(List.of(ANN), List.of(ROOM), MONDAY);
    assertThat(reasons(plan(at(MONDAY, 9, 0), today))).containsExactly("It has begun already");
    assertThat(plan(at(MONDAY, 8, 59), today).days()).hasSize(1);
  }

  @Test
  void a_period_that_begins_before_today_is_refused() {
    assertThatThrownBy(
            () ->
                plan(
                    at(MONDAY.plusDays(1), 0, 0),
                    wanted(List.of(ANN), List.of(ROOM), MONDAY.plusDays(1))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("in the past");
  }

  @Test
  void a_period_without_such_a_day_is_refused() {
    DaysWanted weekend =
        new DaysWanted(
            Manner.VIDEO,
            List.of(ANN),
            List.of(),
            wanted(List.of(ANN), List.of(), MONDAY).pattern(),
            MONDAY.plusDays(5),
            MONDAY.plusDays(6));
    assertThatThrownBy(() -> plan(weekend)).isInstanceOf(Refused.class);
  }
}
