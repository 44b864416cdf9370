package org.priors.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.calendar.AbsenceReason;
import org.priors.calendar.Absences;
import org.priors.calendar.CalendarPeople;
import org.priors.calendar.NoteAbsence;
import org.priors.calendar.Period;
import org.priors.calendar.Resource;
import org.priors.calendar.ResourceKind;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.OwnZone;
import org.priors.web.pages.Pager;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** When people and rooms of the calendar are not to be had. */
@Named("calendarAbsences")
@RequestScoped
public class AbsencesPage {

  @Inject NoteAbsence absences;
  @Inject CalendarPeople people;
  @Inject CurrentCaller caller;
  @Inject OwnZone here;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Form form;
  private NoteAbsence.Noted noted;
  private String conflict;
  private Pager pager;

  @PostConstruct
  void fill() {
    form = Form.on(clock);
    String who = request.getParameter("who");
    if (who != null) {
      form.getFields().put("/who", Long.toString(whose(who).id()));
    }
  }

  private Resource whose(String id) {
    return people.one(caller.get(), Ids.of(id, "person or room on the calendar"));
  }

  public void note() {
    boolean read = form.submit(this::noteAsSaid);
    if (read) {
      Redirects.to(Page.CALENDAR_ABSENCES.path() + "?done=noted&booked=" + noted.booked());
    }
  }

  private void noteAsSaid() {
    form.need("/who", "Who or what is not to be had");
    form.need("/reason", "The reason");
    form.need("/first", "The first day");
    Long who = form.number("/who");
    AbsenceReason reason = form.choice("/reason", AbsenceReason.class);
    Period period = period();
    form.refuseIfAny();
    noted = absences.note(caller.get(), who, period, reason);
  }

  /** Whole days, unless times are said. */
  private Period period() {
    LocalDate first = form.dayAhead("/first");
    LocalDate last = form.isFilled("/last") ? form.dayAhead("/last") : first;
    LocalTime from = form.time("/from");
    LocalTime until = form.time("/until");
    form.refuseIfAny();
    ZoneId zone = here.getZone();
    Instant begins = form.moment("/from", first, from == null ? LocalTime.MIN : from, zone);
    Instant ends =
        until == null
            ? last.plusDays(1).atStartOfDay(zone).toInstant()
            : form.moment("/until", last, until, zone);
    form.refuseIfAny();
    return form.make("", () -> new Period(begins, ends));
  }

  public void end() {
    long id = Ids.of(request.getParameter("absence"), "absence");
    conflict = Attempt.of(() -> absences.end(caller.get(), id));
    if (conflict == null) {
      Redirects.to(Page.CALENDAR_ABSENCES.path() + "?done=ended");
    }
  }

  /** Officers and rooms of the house, and who was chosen elsewhere, by what is chosen. */
  public Map<String, String> getWho() {
    Map<String, String> who = new LinkedHashMap<>();
    for (ResourceKind kind : List.of(ResourceKind.HEARING_OFFICER, ResourceKind.ROOM)) {
      people.ofTheHouse(caller.get(), kind).forEach(each -> put(who, each));
    }
    if (form.text("/who") != null && !who.containsValue(form.text("/who"))) {
      put(who, whose(form.text("/who")));
    }
    return who;
  }

  private static void put(Map<String, String> who, Resource each) {
    who.put(
        each.name() + " (" + each.kind().title() + " " + each.code() + ")",
        Long.toString(each.id()));
  }

  public Map<String, String> getReasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (AbsenceReason reason : AbsenceReason.values()) {
      String words = reason.inWords();
      reasons.put(Character.toUpperCase(words.charAt(0)) + words.substring(1), reason.name());
    }
    return reasons;
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              Page.CALENDAR_ABSENCES.path(),
              Pager.number(request.getParameter("page")),
              NoteAbsence.PAGE,
              absences.count(caller.get()));
    }
    return pager;
  }

  public List<Absences.Absence> getLines() {
    return absences.some(caller.get(), getPager().skipped());
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    String done = String.valueOf(request.getParameter("done"));
    return switch (done) {
      case "noted" -> "The absence is noted";
      case "ended" -> "The absence is over";
      default -> null;
    };
  }

  /** How many bookings have to be moved because of what the last click noted. */
  public long getBooked() {
    String booked = request.getParameter("booked");
    return booked != null && booked.matches("\\d{1,6}") ? Long.parseLong(booked) : 0;
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }
}
