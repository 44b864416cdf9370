package org.priors.web.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.agencies.Agencies;
import org.priors.agencies.Office;
import org.priors.calendar.AbsenceReason;
import org.priors.calendar.CalendarPeople;
import org.priors.calendar.DaysPlan;
import org.priors.calendar.DaysWanted;
import org.priors.calendar.Manner;
import org.priors.calendar.NoteAbsence;
import org.priors.calendar.Period;
import org.priors.calendar.PlanDays;
import org.priors.calendar.ResourceKind;
import org.priors.calendar.WeekPattern;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Purpose;
import org.priors.security.Role;

/** A calendar that runs from the day of the first start on, as a clerk of its office keeps it. */
@ApplicationScoped
class DemoCalendar {

  private static final int WEEKS = 6;
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime AFTER = LocalTime.of(13, 0);
  private static final LocalTime CLOSES = LocalTime.of(16, 0);

  @Inject Agencies agencies;
  @Inject CalendarPeople people;
  @Inject PlanDays plan;
  @Inject NoteAbsence absences;
  @Inject Clock clock;

  void load(JsonNode wanted) {
    Office office = office(wanted.get("office"));
    Caller clerk =
        Caller.working("priors:demonstration", new Grant(Role.CLERK, office.workplace()))
            .named("Priors (demonstration)")
            .withPurpose(Purpose.ADMINISTRATION);
    Map<String, Long> ids = people(clerk, wanted.get("people"));
    LocalDate today = LocalDate.now(clock.withZone(office.zone()));
    today(clerk, office, ids.get(wanted.get("today").textValue()));
    for (JsonNode one : wanted.get("days")) {
      DaysWanted pattern = days(one, ids, today);
      plan.put(clerk, pattern, plan.foresee(clerk, pattern).digest());
    }
    for (JsonNode absence : wanted.get("absences")) {
      absences.note(
          clerk,
          ids.get(absence.get("who").textValue()),
          period(absence, today, office.zone()),
          AbsenceReason.valueOf(absence.get("reason").textValue()));
    }
  }

  /** An officer sits for half an hour of today by video, unless the day is about to end. */
  private void today(Caller clerk, Office office, long officer) {
    ZonedDateTime now = ZonedDateTime.now(clock.withZone(office.zone()));
    ZonedDateTime begins = now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    LocalDate today = now.toLocalDate();
    if (begins.toLocalDate().equals(today)) {
      LocalTime from = begins.toLocalTime();
      WeekPattern pattern =
          new WeekPattern(
              Set.of(today.getDayOfWeek()),
              1,
              List.of(new WeekPattern.Sitting(from, from.plus(HALF_AN_HOUR), HALF_AN_HOUR)));
      DaysWanted wanted =
          new DaysWanted(Manner.VIDEO, List.of(officer), List.of(), pattern, today, today);
      DaysPlan foreseen = plan.foresee(clerk, wanted);
      // Nobody hears on a holiday.
      if (!foreseen.days().isEmpty()) {
        plan.put(clerk, wanted, foreseen.digest());
      }
    }
  }

  private Office office(JsonNode ori) {
    return agencies.officeOf(agencies.required(ori.textValue(), "/office"));
  }

  /** By their codes. */
  private Map<String, Long> people(Caller clerk, JsonNode all) {
    Map<String, Long> ids = new HashMap<>();
    for (JsonNode one : all) {
      String code = one.get("code").textValue();
      ids.put(
          code,
          people.add(
              clerk,
              new CalendarPeople.Added(
                  ResourceKind.valueOf(one.get("kind").textValue()),
                  one.has("agency") ? office(one.get("agency")).id() : null,
                  code,
                  one.get("name").textValue())));
    }
    return ids;
  }

  private static DaysWanted days(JsonNode days, Map<String, Long> ids, LocalDate today) {
    Duration slot = Duration.ofMinutes(days.get("minutes").intValue());
    return new DaysWanted(
        Manner.valueOf(days.get("manner").textValue()),
        texts(days.get("officers"), ids::get),
        texts(days.get("rooms"), ids::get),
        new WeekPattern(
            texts(days.get("weekdays"), DayOfWeek::valueOf).stream().collect(Collectors.toSet()),
            1,
            List.of(
                new WeekPattern.Sitting(OPENS, NOON, slot),
                new WeekPattern.Sitting(AFTER, CLOSES, slot))),
        today.plusDays(1),
        today.plusWeeks(WEEKS));
  }

  private static <T> List<T> texts(JsonNode all, Function<String, T> made) {
    List<T> texts = new ArrayList<>();
    all.forEach(one -> texts.add(made.apply(one.textValue())));
    return texts;
  }

  private static Period period(JsonNode absence, LocalDate today, ZoneId zone) {
    LocalDate day = today.plusDays(absence.get("inDays").intValue());
    return new Period(
        day.atTime(LocalTime.parse(absence.get("from").textValue())).atZone(zone).toInstant(),
        day.atTime(LocalTime.parse(absence.get("until").textValue())).atZone(zone).toInstant());
  }
}
