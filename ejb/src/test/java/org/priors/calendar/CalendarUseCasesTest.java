package org.priors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.calendar.CalendarSteps.all;
import static org.priors.calendar.CalendarSteps.monday;
import static org.priors.calendar.CalendarSteps.pattern;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agencies;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** People of a licensing agency keep its calendar, and no other one's. */
@OnPostgres
class CalendarUseCasesTest {

  @Inject CalendarSteps steps;
  @Inject CalendarPeople people;
  @Inject PlanDays plan;
  @Inject NoteAbsence absences;
  @Inject CalendarWeek week;
  @Inject CalendarProblems problems;
  @Inject Town town;
  @Inject Agencies agencies;

  private Caller clerk;
  private Caller elsewhere;
  private long officer;
  private long room;

  @BeforeEach
  void openACalendar() {
    clerk = steps.clerk();
    elsewhere = steps.elsewhere();
    officer = steps.add(ResourceKind.HEARING_OFFICER, "Ann Officer");
    room = steps.add(ResourceKind.ROOM, "Room 1");
  }

  @Test
  void days_are_put_on_the_calendar_as_they_were_shown() {
    DaysPlan seen = plan.foresee(clerk, monday(officer, room));
    assertThat(seen.days()).hasSize(1);
    assertThat(steps.slots(officer)).isEmpty();
    steps.put(monday(officer, room));
    assertThat(steps.slots(officer)).extracting(WeekSlot::inWords).containsOnly("Free").hasSize(4);
    assertThatThrownBy(() -> steps.put(monday(officer, room)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("No day is left");
    assertThat(plan.foresee(clerk, monday(officer, room)).leftOut())
        .extracting(DaysPlan.LeftOut::because)
        .containsExactly("Ann Officer has another day on the calendar at that time");
  }

  @Test
  void days_other_than_those_that_were_shown_are_not_stored() {
    assertThatThrownBy(
            () ->
                plan.put(
                    clerk,
                    monday(officer, room),
                    plan.foresee(clerk, monday(officer, null)).digest()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("nothing is stored");
    assertThat(steps.slots(officer)).isEmpty();
  }

  @Test
  void holidays_of_the_state_are_left_out() {
    LocalDate first = LocalDate.of(2100, 7, 5);
    DaysWanted july =
        new DaysWanted(Manner.TELEPHONE, List.of(officer), List.of(), pattern(), first, first);
    assertThat(plan.foresee(clerk, july).leftOut())
        .extracting(DaysPlan.LeftOut::because)
        .containsExactly("Independence Day");
  }

  @Test
  void nobody_plans_with_officers_and_rooms_of_another_office() {
    assertThatThrownBy(() -> plan.foresee(elsewhere, monday(officer, room)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> absences.note(elsewhere, officer, all(), AbsenceReason.SICK))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> people.rename(elsewhere, room, "Mine")).isInstanceOf(NotFound.class);
    steps.put(monday(officer, room));
    assertThat(week.slots(elsewhere, new WeekAsked(all(), officer, null))).isEmpty();
    long day = plan.upcoming(clerk, 0).get(0).id();
    assertThatThrownBy(() -> plan.takeOff(elsewhere, day, "Why not")).isInstanceOf(NotFound.class);
  }

  @Test
  void who_works_at_no_licensing_agency_has_no_calendar() {
    for (Caller caller :
        List.of(
            town.account(Role.CLERK),
            town.accountAtCourt(Role.CLERK),
            Caller.system("test", Role.CLERK))) {
      assertThat(people.isFor(caller)).isFalse();
      assertThatThrownBy(() -> plan.countUpcoming(caller)).isInstanceOf(Denied.class);
      assertThatThrownBy(() -> week.version(caller, all())).isInstanceOf(Denied.class);
      assertThatThrownBy(() -> problems.count(caller)).isInstanceOf(Denied.class);
    }
    assertThatThrownBy(() -> people.isFor(town.account(Role.OFFICER))).isInstanceOf(Denied.class);
    assertThat(people.isFor(town.accountAtDmv(Role.HEARING_OFFICER))).isTrue();
  }

  @Test
  void arresting_officers_come_from_agencies_of_the_state_and_belong_to_no_one_calendar() {
    long trooper = steps.add(ResourceKind.ARRESTING_OFFICER, "Bea Trooper");
    assertThatThrownBy(
            () ->
                people.add(
                    clerk,
                    new CalendarPeople.Added(
                        ResourceKind.ARRESTING_OFFICER, null, "b 1", "Cal Nobody")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("agency");
    long away = agencies.officeOf(town.police("MS0010100", "MS", "America/Chicago")).id();
    assertThatThrownBy(
            () ->
                people.add(
                    clerk,
                    new CalendarPeople.Added(
                        ResourceKind.ARRESTING_OFFICER, away, "b 2", "Cal Elsewhere")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no agency of LA");
    assertThat(absences.note(clerk, trooper, all(), AbsenceReason.OFF_DUTY).booked()).isZero();
    assertThatThrownBy(() -> people.one(elsewhere, trooper)).isInstanceOf(NotFound.class);
  }

  @Test
  void people_are_found_by_kind_and_by_what_is_typed_and_keep_their_code_when_renamed() {
    steps.add(ResourceKind.COUNSEL, "Zoe Zounsel");
    CalendarPeople.Asked typed = new CalendarPeople.Asked(null, "zoe zo", false);
    assertThat(people.some(clerk, typed, 0, 10))
        .extracting(CalendarPeople.Line::name)
        .containsExactly("Zoe Zounsel");
    CalendarPeople.Line found = people.some(clerk, typed, 0, 10).get(0);
    assertThat(people.count(clerk, new CalendarPeople.Asked(ResourceKind.ROOM, "zoe zo", false)))
        .isZero();
    people.rename(clerk, found.id(), "Zoe Counsel");
    assertThat(people.one(clerk, found.id()))
        .isEqualTo(
            new Resource(found.id(), ResourceKind.COUNSEL, null, found.code(), "Zoe Counsel"));
    assertThatThrownBy(
            () ->
                people.add(
                    clerk,
                    new CalendarPeople.Added(ResourceKind.COUNSEL, null, found.code(), "Another")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void an_absence_that_is_over_or_without_end_is_refused() {
    Instant past = Instant.parse("2002-03-01T10:00:00Z");
    assertThatThrownBy(
            () ->
                absences.note(
                    clerk, officer, new Period(past, past.plusSeconds(60)), AbsenceReason.SICK))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("over already");
    assertThatThrownBy(
            () ->
                absences.note(
                    clerk,
                    officer,
                    new Period(all().from(), all().from().plus(Duration.ofDays(732))),
                    AbsenceReason.SICK))
        .isInstanceOf(Refused.class);
  }
}
