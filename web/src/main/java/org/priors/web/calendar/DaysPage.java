package org.priors.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.calendar.CalendarDay;
import org.priors.calendar.CalendarPeople;
import org.priors.calendar.DaysPlan;
import org.priors.calendar.DaysWanted;
import org.priors.calendar.Manner;
import org.priors.calendar.NewDay;
import org.priors.calendar.PlanDays;
import org.priors.calendar.Resource;
import org.priors.calendar.ResourceKind;
import org.priors.calendar.WeekPattern;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Boxes;
import org.priors.web.pages.Form;
import org.priors.web.pages.OwnZone;
import org.priors.web.pages.Pager;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Puts days on the calendar by a pattern, shows those ahead, and takes them off. */
@Named("calendarDays")
@RequestScoped
public class DaysPage {

  /** The parts of a day that the form has. */
  private static final List<Integer> SITTINGS = List.of(0, 1);

  private static final int WEEKS = 6;
  private static final String SHOWN = "/shown";

  @Inject PlanDays days;
  @Inject CalendarPeople people;
  @Inject CurrentCaller caller;
  @Inject OwnZone here;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private final Form offForm = new Form();
  private Form form;
  private Map<Long, String> names;
  private DaysPlan plan;
  private String conflict;
  private Pager pager;

  /** A day that is about to be put on the calendar, in words. */
  public record Foreseen(NewDay planned, String officer, String place) {}

  @PostConstruct
  void fill() {
    form = Form.on(clock);
    LocalDate first = LocalDate.now(clock.withZone(here.getZone())).plusDays(1);
    Map<String, String> fields = form.getFields();
    fields.put("/manner", Manner.IN_PERSON.name());
    fields.put("/first", first.toString());
    fields.put("/last", first.plusWeeks(WEEKS).toString());
    fields.put("/everyWeeks", "1");
    fields.put("/sittings/0/from", "09:00");
    fields.put("/sittings/0/until", "12:00");
    fields.put("/sittings/0/slot", "30");
    fields.put("/sittings/1/from", "13:00");
    fields.put("/sittings/1/until", "16:00");
    fields.put("/sittings/1/slot", "30");
  }

  /** Shows what would come of it. */
  public void look() {
    form.getFields().remove(SHOWN);
    form.submit(this::foresee);
  }

  private void foresee() {
    plan = days.foresee(caller.get(), wanted());
    form.getFields().put(SHOWN, plan.digest());
  }

  /** Puts on the calendar what was shown. */
  public void put() {
    String shown = form.text(SHOWN);
    boolean read =
        form.submit(
            () -> {
              DaysWanted wanted = wanted();
              conflict = Attempt.of(() -> plan = days.put(caller.get(), wanted, shown));
            });
    if (read && conflict == null) {
      Redirects.to(Page.CALENDAR_DAYS.path() + "?done=" + plan.days().size());
    } else if (read) {
      form.submit(this::foresee);
    }
  }

  private DaysWanted wanted() {
    Manner manner = form.choice("/manner", Manner.class);
    LocalDate first = form.dayAhead("/first");
    LocalDate last = form.dayAhead("/last");
    Integer everyWeeks = form.whole("/everyWeeks");
    List<WeekPattern.Sitting> sittings = sittings();
    WeekPattern pattern =
        form.make(
            "", () -> new WeekPattern(weekdays(), everyWeeks == null ? 1 : everyWeeks, sittings));
    if (getOfficers().chosen().isEmpty()) {
      form.refuse("missing", "/officers", "Nobody is chosen who hears.");
    }
    form.refuseIfAny();
    return new DaysWanted(manner, ids(getOfficers()), ids(getRooms()), pattern, first, last);
  }

  private List<WeekPattern.Sitting> sittings() {
    List<WeekPattern.Sitting> sittings = new ArrayList<>();
    for (int row : SITTINGS) {
      String place = "/sittings/" + row;
      if (row == 0 || form.isFilled(place + "/from") || form.isFilled(place + "/until")) {
        LocalTime from = form.time(place + "/from");
        LocalTime until = form.time(place + "/until");
        Integer minutes = form.whole(place + "/slot");
        Duration slot = minutes == null ? null : Duration.ofMinutes(minutes);
        WeekPattern.Sitting sitting =
            form.make(place, () -> new WeekPattern.Sitting(from, until, slot));
        if (sitting != null) {
          sittings.add(sitting);
        }
      }
    }
    form.refuseIfAny();
    return sittings;
  }

  private Set<DayOfWeek> weekdays() {
    return getWeekdays().chosen().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
  }

  private static List<Long> ids(Boxes boxes) {
    return boxes.chosen().stream().map(Long::valueOf).toList();
  }

  public Boxes getWeekdays() {
    Map<String, String> items = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      items.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day.name());
    }
    return Boxes.of(request, "weekdays", items, Set.of());
  }

  public Boxes getOfficers() {
    return boxes("officers", ResourceKind.HEARING_OFFICER);
  }

  public Boxes getRooms() {
    return boxes("rooms", ResourceKind.ROOM);
  }

  private Boxes boxes(String name, ResourceKind kind) {
    Map<String, String> items = new LinkedHashMap<>();
    for (Resource each : people.ofTheHouse(caller.get(), kind)) {
      items.put(each.name() + " (" + each.code() + ")", Long.toString(each.id()));
    }
    return Boxes.of(request, name, items, Set.of());
  }

  public Map<String, String> getManners() {
    Map<String, String> manners = new LinkedHashMap<>();
    for (Manner manner : Manner.values()) {
      manners.put(manner.title(), manner.name());
    }
    return manners;
  }

  public List<Integer> getSittings() {
    return SITTINGS;
  }

  /**
   * Whether the days are shown; while the form is read they are, for one of its buttons is there.
   */
  public boolean isForeseen() {
    return plan != null
        || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  public DaysPlan getPlan() {
    return plan;
  }

  /** The days that would be put on the calendar, in words. */
  public List<Foreseen> getForeseenDays() {
    return plan == null ? List.of() : plan.days().stream().map(this::inWords).toList();
  }

  private Foreseen inWords(NewDay day) {
    return new Foreseen(
        day,
        name(day.officerId()),
        day.roomId() == null ? day.manner().title() : name(day.roomId()));
  }

  private String name(long id) {
    if (names == null) {
      names = new LinkedHashMap<>();
      for (ResourceKind kind : List.of(ResourceKind.HEARING_OFFICER, ResourceKind.ROOM)) {
        people.ofTheHouse(caller.get(), kind).forEach(each -> names.put(each.id(), each.name()));
      }
    }
    return names.get(id);
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              Page.CALENDAR_DAYS.path(),
              Pager.number(request.getParameter("page")),
              PlanDays.PAGE,
              days.countUpcoming(caller.get()));
    }
    return pager;
  }

  public List<CalendarDay> getUpcoming() {
    return days.upcoming(caller.get(), getPager().skipped());
  }

  /** The day of a moment where the office is. */
  public LocalDate day(Instant of) {
    return of.atZone(here.getZone()).toLocalDate();
  }

  /** The day that is about to be taken off; null for none. */
  public CalendarDay getOff() {
    return request.getParameter("off") == null
        ? null
        : days.one(caller.get(), Ids.of(request.getParameter("off"), "day on the calendar"));
  }

  public void takeOff() {
    long id = Ids.of(request.getParameter("off"), "day on the calendar");
    boolean read =
        offForm.submit(
            () ->
                conflict =
                    Attempt.of(() -> days.takeOff(caller.get(), id, offForm.text("/reason"))));
    if (read && conflict == null) {
      Redirects.to(Page.CALENDAR_DAYS.path() + "?taken=off");
    }
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    String put = request.getParameter("done");
    if (put != null && put.matches("[1-9]\\d{0,3}")) {
      return put.equals("1") ? "One day is on the calendar" : put + " days are on the calendar";
    }
    return request.getParameter("taken") == null ? null : "The day is off the calendar";
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }

  public Form getOffForm() {
    return offForm;
  }
}
