package org.priors.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.primefaces.model.ScheduleModel;
import org.priors.calendar.CalendarPeople;
import org.priors.calendar.CalendarProblems;
import org.priors.calendar.CalendarWeek;
import org.priors.calendar.Period;
import org.priors.calendar.Resource;
import org.priors.calendar.ResourceKind;
import org.priors.calendar.WeekAsked;
import org.priors.calendar.WeekSlot;
import org.priors.security.Role;
import org.priors.web.pages.OwnZone;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;

/** A week or a day of the calendar of the own office, and what is booked and cannot be held. */
@Named("calendarWeek")
@RequestScoped
public class WeekPage {

  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final int OPENS = 8;
  private static final int CLOSES = 17;

  @Inject CalendarWeek week;
  @Inject CalendarProblems problems;
  @Inject CalendarPeople people;
  @Inject CurrentCaller caller;
  @Inject OwnZone here;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private WeekPlace place;
  private List<WeekSlot> slots;
  private List<Resource> officers;
  private Pager pager;
  private String version;

  /** The slots of one day, for the list. */
  public record OneDay(LocalDate day, List<WeekSlot> slots) {}

  private WeekPlace place() {
    if (place == null) {
      place =
          WeekPlace.of(
              request.getParameter("on"),
              request.getParameter("view"),
              officer(),
              request.getParameter("room"),
              today());
    }
    return place;
  }

  /** Who hears sees the own days first, unless another choice is made. */
  private String officer() {
    String said = request.getParameter("officer");
    if (said != null || caller.get().role() != Role.HEARING_OFFICER) {
      return said;
    }
    return getOfficers().stream()
        .filter(each -> each.code().equals(caller.get().userName()))
        .map(each -> Long.toString(each.id()))
        .findFirst()
        .orElse(null);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(here.getZone()));
  }

  private List<WeekSlot> slots() {
    if (slots == null) {
      getVersion();
      slots = slots(place().period(here.getZone()));
    }
    return slots;
  }

  private List<WeekSlot> slots(Period within) {
    return week.slots(caller.get(), new WeekAsked(within, place().officer(), place().room()));
  }

  /** The days that have slots, each with these, in order. */
  public List<OneDay> getDays() {
    Map<LocalDate, List<WeekSlot>> days =
        slots().stream()
            .limit(CalendarWeek.MOST)
            .collect(
                Collectors.groupingBy(
                    slot -> slot.begins().atZone(here.getZone()).toLocalDate(),
                    TreeMap::new,
                    Collectors.toList()));
    return days.entrySet().stream().map(day -> new OneDay(day.getKey(), day.getValue())).toList();
  }

  /** Whether the list ends before the week does. */
  public boolean isCut() {
    return slots().size() > CalendarWeek.MOST;
  }

  /** The docket of a day, of whom the calendar shows. */
  public String docket(LocalDate day, String format) {
    return "/api/dockets/day."
        + format
        + "?on="
        + day
        + "&officer="
        + (getOfficer() == null ? "" : getOfficer())
        + "&room="
        + (getRoom() == null ? "" : getRoom());
  }

  /** How the design calls what a slot is. */
  public String style(WeekSlot slot) {
    return LazyWeek.style(slot);
  }

  /** The same for the calendar by hours, fetched once the page is there. */
  public ScheduleModel getModel() {
    ZoneId zone = here.getZone();
    return new LazyWeek(zone, (from, until) -> slots(period(from, until, zone)));
  }

  private static Period period(LocalDateTime from, LocalDateTime until, ZoneId zone) {
    return new Period(from.atZone(zone).toInstant(), until.atZone(zone).toInstant());
  }

  /** The hour at which the calendar by hours begins: early enough for each slot. */
  public String getOpens() {
    int first =
        slots().stream()
            .mapToInt(slot -> slot.begins().atZone(here.getZone()).getHour())
            .min()
            .orElse(OPENS);
    return LocalTime.of(Math.min(OPENS, first), 0) + ":00";
  }

  /** The hour at which it ends. */
  public String getCloses() {
    int last =
        slots().stream()
            .map(slot -> slot.ends().minusNanos(1).atZone(here.getZone()))
            .mapToInt(end -> end.getHour() + 1)
            .max()
            .orElse(CLOSES);
    return "%02d:00:00".formatted(Math.max(CLOSES, last));
  }

  /** Whether something lies on a weekend, which is left out else. */
  public boolean isWeekendShown() {
    return place().isDay()
        || getDays().stream()
            .anyMatch(each -> each.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
  }

  /** Another one once something of this part has changed; asked before what is shown is read. */
  public String getVersion() {
    if (version == null) {
      version = week.version(caller.get(), place().period(here.getZone()));
    }
    return version;
  }

  /** Where that is asked again. */
  public String getWatched() {
    return request.getContextPath()
        + "/api/calendar/version?from="
        + place().first()
        + "&until="
        + place().last();
  }

  public String getAsOf() {
    return SECOND.format(LocalTime.now(clock.withZone(here.getZone())));
  }

  public LocalDate getFirst() {
    return place().first();
  }

  public LocalDate getToday() {
    return today();
  }

  public boolean isDay() {
    return place().isDay();
  }

  public Long getOfficer() {
    return place().officer();
  }

  public Long getRoom() {
    return place().room();
  }

  public String getOn() {
    return place().on().toString();
  }

  /** The address of this page, from the root. */
  public String getAddress() {
    return place().address();
  }

  public String getPrevious() {
    return place().previous().address();
  }

  public String getNext() {
    return place().next().address();
  }

  public String getNow() {
    return place().at(today()).address();
  }

  public String getAsWeek() {
    return place().showing(false).address();
  }

  public String getAsDay() {
    return place().showing(true).address();
  }

  public List<Resource> getOfficers() {
    if (officers == null) {
      officers = people.ofTheHouse(caller.get(), ResourceKind.HEARING_OFFICER);
    }
    return officers;
  }

  public List<Resource> getRooms() {
    return people.ofTheHouse(caller.get(), ResourceKind.ROOM);
  }

  /** Where the list of problems stands. */
  public Pager getPager() {
    if (pager == null) {
      long total = problems.count(caller.get());
      int page = Pager.number(request.getParameter("problems"));
      pager = new Pager(place().address(), "problems", page, CalendarProblems.PAGE, total, total);
    }
    return pager;
  }

  public List<CalendarProblems.Problem> getProblems() {
    return problems.some(caller.get(), getPager().skipped());
  }
}
