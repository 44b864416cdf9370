package org.priors.web.hearings;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.priors.hearings.Agenda;
import org.priors.security.Permission;
import org.priors.web.calendar.CalendarFile;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** A hearing for a calendar program. */
@Path("actions/{id}/hearing.ics")
public class HearingFileResource {

  @Inject Agenda agenda;
  @Inject CurrentCaller caller;
  @Context HttpServletRequest request;

  /** The hearing as it was set last, canceled where that setting has ended before its time. */
  @GET
  @Produces(CalendarFile.TYPE)
  @Allowed(Permission.READ_CASES)
  public Response hearing(@PathParam("id") String id) {
    long action = Ids.of(id, "administrative action");
    String file =
        CalendarFile.of(List.of(agenda.ofAction(caller.get(), action)), request.getServerName());
    return Response.ok(file, CalendarFile.TYPE)
        .header("Content-Disposition", "attachment; filename=\"hearing-" + action + ".ics\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
