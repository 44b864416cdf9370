package org.priors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.calendar.CalendarSteps.all;
import static org.priors.calendar.CalendarSteps.hidden;
import static org.priors.calendar.CalendarSteps.hours;
import static org.priors.calendar.CalendarSteps.known;
import static org.priors.calendar.CalendarSteps.monday;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.slice.OnPostgres;

/** What is booked on a calendar is told to who may see it, and what stands in its way to all. */
@OnPostgres
class BookedCalendarTest {

  @Inject CalendarSteps steps;
  @Inject PlanDays plan;
  @Inject NoteAbsence absences;
  @Inject CalendarWeek week;
  @Inject CalendarProblems problems;
  @Inject FreeSlots free;

  private Caller clerk;
  private long officer;
  private long room;

  @BeforeEach
  void openACalendar() {
    clerk = steps.clerk();
    officer = steps.add(ResourceKind.HEARING_OFFICER, "Ann Officer");
    room = steps.add(ResourceKind.ROOM, "Room 1");
  }

  @Test
  void what_is_booked_in_an_absence_is_a_problem_until_one_of_them_ends() {
    steps.put(monday(officer, room));
    long booked = steps.book(steps.slots(officer).get(1), known());
    steps.book(steps.slots(officer).get(3), hidden());
    assertThat(problems.count(clerk)).isZero();
    NoteAbsence.Noted noted = absences.note(clerk, officer, hours(9, 10), AbsenceReason.SICK);
    assertThat(noted.booked()).isEqualTo(1);
    assertThat(problems.count(clerk)).isEqualTo(1);
    assertThat(problems.some(clerk, 0))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.because()).isEqualTo("Ann Officer is sick");
              assertThat(problem.subject()).startsWith("Matter ");
            });
    assertThat(problems.some(clerk, 1)).isEmpty();
    steps.end(booked);
    assertThat(problems.count(clerk)).isZero();
    absences.note(clerk, officer, hours(9, 12), AbsenceReason.SICK);
    assertThat(problems.count(clerk)).isEqualTo(1);
    absences.some(clerk, 0).forEach(each -> absences.end(clerk, each.id()));
    assertThat(problems.count(clerk)).isZero();
    assertThat(absences.count(clerk)).isZero();
  }

  @Test
  void a_day_is_taken_off_once_nothing_is_booked_on_it() {
    steps.put(monday(officer, room));
    long booked = steps.book(steps.slots(officer).get(0), "other:7");
    CalendarDay day = plan.upcoming(clerk, 0).get(0);
    assertThat(day.taken()).isEqualTo(1);
    assertThatThrownBy(() -> plan.takeOff(clerk, day.id(), "Painted")).isInstanceOf(Conflict.class);
    steps.end(booked);
    assertThatThrownBy(() -> plan.takeOff(clerk, day.id(), " ")).isInstanceOf(Refused.class);
    plan.takeOff(clerk, day.id(), "Painted");
    assertThat(plan.countUpcoming(clerk)).isZero();
  }

  @Test
  void a_slot_tells_what_it_is_booked_for_to_who_may_see_it_and_is_taken_to_others() {
    steps.put(monday(officer, room));
    List<WeekSlot> slots = steps.slots(officer);
    steps.book(slots.get(0), known());
    steps.book(slots.get(1), hidden());
    steps.book(slots.get(2), "unexplained:7");
    absences.note(clerk, room, hours(10, 11), AbsenceReason.OTHER);
    assertThat(steps.slots(officer))
        .extracting(slot -> slot.inWords().replaceAll("\\d+", "n"))
        .containsExactly("Matter n", "Taken", "Taken", "Room n is not available");
  }

  @Test
  void the_version_is_another_after_each_change_and_the_same_without_one() {
    Set<String> seen = new HashSet<>();
    assertThat(seen.add(week.version(clerk, all()))).isTrue();
    steps.put(monday(officer, room));
    assertThat(seen.add(week.version(clerk, all()))).isTrue();
    long booked = steps.book(steps.slots(officer).get(0), known());
    assertThat(seen.add(week.version(clerk, all()))).isTrue();
    NoteAbsence.Noted away = absences.note(clerk, room, hours(10, 11), AbsenceReason.OTHER);
    assertThat(seen.add(week.version(clerk, all()))).isTrue();
    assertThat(seen.add(week.version(clerk, all()))).isFalse();
    steps.end(booked);
    assertThat(seen.add(week.version(clerk, all()))).isTrue();
    absences.end(clerk, away.id());
    plan.takeOff(clerk, plan.upcoming(clerk, 0).get(0).id(), "Painted");
    assertThat(seen.add(week.version(clerk, all()))).isFalse();
  }

  @Test
  void near_slots_that_are_not_offered_tell_every_reason() {
    steps.put(monday(officer, room));
    long trooper = steps.add(ResourceKind.ARRESTING_OFFICER, "Bea Trooper");
    List<WeekSlot> slots = steps.slots(officer);
    long otherOfficer = steps.add(ResourceKind.HEARING_OFFICER, "Ben Officer");
    steps.put(monday(otherOfficer, null));
    steps.book(steps.slots(otherOfficer).get(0), known(), trooper);
    steps.book(slots.get(3), known());
    absences.note(clerk, trooper, hours(10, 11), AbsenceReason.TRAINING);
    List<LeftOutSlot> leftOut =
        free.leftOut(asked(Duration.ofMinutes(30), Manner.IN_PERSON, Set.of(trooper)));
    assertThat(leftOut)
        .filteredOn(slot -> slot.officer().equals("Ann Officer"))
        .extracting(LeftOutSlot::because)
        .containsExactly(
            "Bea Trooper is taken at that time", "Bea Trooper is not to be had at that time");
    assertThat(leftOut)
        .filteredOn(slot -> slot.officer().equals("Ben Officer"))
        .extracting(LeftOutSlot::because)
        .contains("By video", "By video; Bea Trooper is not to be had at that time");
    assertThat(free.leftOut(asked(Duration.ofMinutes(60), Manner.IN_PERSON, Set.of())))
        .filteredOn(slot -> slot.officer().equals("Ann Officer"))
        .hasSize(3)
        .allMatch(slot -> slot.because().equals("30 minutes; 60 are needed"));
    assertThat(free.leftOut(asked(Duration.ofMinutes(30), null, Set.of()))).isEmpty();
  }

  private SlotsAsked asked(Duration length, Manner manner, Set<Long> who) {
    return new SlotsAsked(
        clerk.officeId(), DayPurpose.HEARINGS, all(), length, manner, who, Set.of(), 50);
  }
}
