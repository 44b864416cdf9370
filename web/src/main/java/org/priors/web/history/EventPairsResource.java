package org.priors.web.history;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.priors.history.DecideEventPair;
import org.priors.history.Event;
import org.priors.history.EventPair;
import org.priors.history.EventPairDecision;
import org.priors.history.EventPairView;
import org.priors.problems.Collector;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Created;
import org.priors.web.rest.Ids;
import org.priors.web.rest.JsonFields;
import org.priors.web.security.CurrentCaller;

/** What a person says of two events of a driver that may be one. */
@Path("event-pairs")
@Produces(MediaType.APPLICATION_JSON)
public class EventPairsResource {

  @Inject DecideEventPair pairs;
  @Inject CurrentCaller caller;

  /**
   * The two side by side.
   *
   * @param why what speaks for their being one and what against it
   * @param decisions what people said of them, the newest first
   */
  public record Pair(
      long driverId, Event a, Event b, List<String> why, List<EventPairDecision> decisions) {

    static Pair of(EventPairView view) {
      return new Pair(view.driver().id(), view.a(), view.b(), view.why(), view.decisions());
    }
  }

  @GET
  @Allowed(Permission.DECIDE_EVENTS)
  public Pair open(@QueryParam("a") String a, @QueryParam("b") String b) {
    return Pair.of(pairs.open(caller.get(), new EventPair(a, b)));
  }

  /** Says that the two are one, or that they are two. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.DECIDE_EVENTS)
  public Response decide(InputStream body) throws IOException {
    EventPairJson.Said said = EventPairJson.said(JsonFields.of(body, new Collector()));
    return Response.status(Response.Status.CREATED)
        .entity(new Created(pairs.decide(caller.get(), said.pair(), said.verdict(), said.reason())))
        .build();
  }

  /** Takes it back. */
  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.DECIDE_EVENTS)
  public void takeBack(@PathParam("id") String id, InputStream body) throws IOException {
    String reason = EventPairJson.reason(JsonFields.of(body, new Collector()));
    pairs.takeBack(caller.get(), Ids.of(id, "decision"), reason);
  }
}
