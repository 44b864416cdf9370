package org.priors.web.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.calendar.CalendarPeople;
import org.priors.calendar.Resource;
import org.priors.hearings.HearingDocket;
import org.priors.letters.PrintDocket;
import org.priors.problems.Refused;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** The docket of a day, of all or of one officer or room. */
@Path("dockets")
public class DocketResource {

  /** In place of an officer: who asks. */
  private static final String OWN = "own";

  private static final String PDF = "application/pdf";

  @Inject HearingDocket docket;
  @Inject PrintDocket print;
  @Inject DocketReport report;
  @Inject CalendarPeople people;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** To be printed. */
  @GET
  @Path("day.pdf")
  @Produces(PDF)
  @Allowed(Permission.SCHEDULE_HEARINGS)
  public Response paper(
      @QueryParam("on") String on,
      @QueryParam("officer") String officer,
      @QueryParam("room") String room) {
    Part part = part(on, officer, room);
    return Response.ok(print.print(caller.get(), part.asked(), part.inWords()), PDF)
        .header(
            "Content-Disposition", "attachment; filename=\"docket-" + part.asked().day() + ".pdf\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** As a workbook. */
  @GET
  @Path("day.xlsx")
  @Allowed(Permission.SCHEDULE_HEARINGS)
  public Response workbook(
      @QueryParam("on") String on,
      @QueryParam("officer") String officer,
      @QueryParam("room") String room)
      throws IOException {
    Part part = part(on, officer, room);
    return report
        .make(caller.get(), part.asked(), part.inWords())
        .send("docket-" + part.asked().day() + ".xlsx");
  }

  /**
   * Which part of the day.
   *
   * @param inWords null for all of it
   */
  private record Part(HearingDocket.Asked asked, String inWords) {}

  private Part part(String on, String officer, String room) {
    LocalDate day = day(on);
    Resource where = person(room);
    String ofRoom = where == null ? null : where.name();
    if (OWN.equals(officer)) {
      return part(day, caller.get().userName(), caller.get().displayName(), ofRoom);
    }
    Resource hears = person(officer);
    return hears == null
        ? part(day, null, null, ofRoom)
        : part(day, hears.code(), hears.name(), ofRoom);
  }

  private static Part part(LocalDate day, String officer, String name, String room) {
    String inWords =
        Stream.of(name, room).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return new Part(
        new HearingDocket.Asked(day, officer, room), inWords.isEmpty() ? null : inWords);
  }

  private LocalDate day(String on) {
    LocalDate today = LocalDate.now(clock.withZone(docket.zone(caller.get())));
    try {
      return on == null || on.isEmpty() ? today : LocalDate.parse(on);
    } catch (DateTimeParseException unreadable) {
      throw new Refused("bad-date", "/on", "A day is written like 2002-05-13.");
    }
  }

  private Resource person(String id) {
    return id == null || id.isEmpty()
        ? null
        : people.one(caller.get(), Ids.of(id, "person or room on the calendar"));
  }
}
