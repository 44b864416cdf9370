package org.priors.web.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.priors.problems.NotFound;
import org.priors.search.IndexComparison;
import org.priors.search.IndexState;
import org.priors.search.Rebuilds;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.security.CurrentCaller;

/** The search index: how it stands, and how a rebuild without down time goes. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchIndexResource {

  @Inject IndexState index;
  @Inject Rebuilds rebuilds;
  @Inject IndexComparison comparison;
  @Inject CurrentCaller caller;

  /** The index beside the record, and what waits or is set aside. */
  @GET
  @Path("state")
  @Allowed(Permission.ADMINISTER)
  public IndexState.State state() {
    return index.read(caller.get());
  }

  /** Begins a comparison of the index with the record, which else goes on by itself. */
  @POST
  @Path("comparison")
  @Allowed(Permission.ADMINISTER)
  public Response compare() {
    comparison.begin(caller.get());
    return Response.accepted(compared()).build();
  }

  @GET
  @Path("comparison")
  @Allowed(Permission.ADMINISTER)
  public IndexComparison.Round compared() {
    return comparison
        .latest(caller.get())
        .orElseThrow(() -> new NotFound("comparison of the search index", "yet"));
  }

  @POST
  @Path("rebuild")
  @Allowed(Permission.ADMINISTER)
  public Response start() {
    rebuilds.ask(caller.get());
    return Response.accepted(progress()).build();
  }

  @GET
  @Path("rebuild")
  @Allowed(Permission.ADMINISTER)
  public Rebuilds.Progress progress() {
    return rebuilds
        .latest(caller.get())
        .orElseThrow(() -> new NotFound("rebuild of the search index", "yet"));
  }
}
