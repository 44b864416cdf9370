package org.priors.web.hearings;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.priors.hearings.ActionReader;
import org.priors.hearings.ActionView;
import org.priors.hearings.HearingRequest;
import org.priors.hearings.RequestHearing;
import org.priors.hearings.SeenAction;
import org.priors.problems.Collector;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Ids;
import org.priors.web.rest.JsonFields;
import org.priors.web.security.CurrentCaller;

/** Requests for hearings, as the systems of licensing agencies take them in. */
@Path("actions/{id}/requests")
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

  @Inject RequestHearing requests;
  @Inject ActionReader actions;
  @Inject CurrentCaller caller;

  /**
   * What is known of a request that was taken in.
   *
   * @param inTime null where nobody can say
   * @param lastDay by when it had to come; null likewise
   * @param lastDayBy who says so, or why nobody does
   * @param created false where this very request was on file already
   */
  public record Received(
      long action, Boolean inTime, String lastDay, String lastDayBy, boolean created) {

    private static Received of(long action, RequestHearing.Taken taken) {
      HearingRequest request = taken.request();
      boolean isKnown = request.lastDay().isKnown();
      return new Received(
          action,
          isKnown ? request.isInTime() : null,
          isKnown ? request.lastDay().day().toString() : null,
          request.lastDay().by(),
          taken.isNew());
    }
  }

  /** Takes one in (201), or answers that it is on file (200); a person accepts or refuses it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.SCHEDULE_HEARINGS)
  public Response take(@PathParam("id") String id, InputStream body) throws IOException {
    JsonFields json = JsonFields.of(body, new Collector());
    ActionView seen = actions.open(caller.get(), Ids.of(id, "administrative action"));
    long number = seen.action().id();
    RequestHearing.Taken taken =
        requests.take(
            caller.get(),
            new SeenAction(number, seen.action().version()),
            RequestReader.request(json, seen.zone()));
    return Response.status(taken.isNew() ? Response.Status.CREATED : Response.Status.OK)
        .entity(Received.of(number, taken))
        .build();
  }
}
