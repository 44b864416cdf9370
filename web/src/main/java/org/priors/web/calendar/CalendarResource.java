package org.priors.web.calendar;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.priors.calendar.CalendarWeek;
import org.priors.calendar.Period;
import org.priors.problems.Guard;
import org.priors.security.Permission;
import org.priors.web.pages.OwnZone;
import org.priors.web.rest.Allowed;
import org.priors.web.security.CurrentCaller;

/** Whether the calendar of the own office has changed. */
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final int LONGEST = 7;

  @Inject CalendarWeek week;
  @Inject CalendarOffice office;
  @Inject CurrentCaller caller;
  @Inject OwnZone here;
  @Inject Clock clock;

  /**
   * How the calendar stands.
   *
   * @param version another one once something has changed; empty where the office keeps none
   * @param at the time on the wall of the office
   */
  public record Stands(String version, String at) {}

  /** Of these days, 7 at most; today where none is said. */
  @GET
  @Path("version")
  @Allowed(Permission.PLAN_CALENDAR)
  public Stands version(@QueryParam("from") String from, @QueryParam("until") String until) {
    ZoneId zone = here.getZone();
    LocalDate today = LocalDate.now(clock.withZone(zone));
    LocalDate first = WeekPlace.day(from, today);
    LocalDate last = WeekPlace.day(until, first);
    Guard.check(
        !last.isBefore(first) && first.plusDays(LONGEST).isAfter(last),
        "not-a-period",
        "/until",
        "1 to " + LONGEST + " days are told at once.");
    Period within =
        new Period(
            first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
    return new Stands(
        office.isKept() ? week.version(caller.get(), within) : "",
        SECOND.format(LocalTime.now(clock.withZone(zone))));
  }
}
