package org.priors.web.agencies;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.agencies.AgencyRegister;
import org.priors.agencies.Court;
import org.priors.problems.Collector;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Created;
import org.priors.web.rest.JsonFields;
import org.priors.web.security.CurrentCaller;

/** The agencies and courts that reports name. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {

  @Inject Agencies agencies;
  @Inject AgencyRegister register;
  @Inject CurrentCaller caller;

  /** An agency. */
  public record AgencyBody(
      long id, String ori, String name, AgencyKind kind, String state, String zone) {}

  /** A court. */
  public record CourtBody(
      long id, String name, String state, String county, Court.Level level, Boolean ofRecord) {}

  /** The agencies on file. */
  public record AgencyList(List<AgencyBody> agencies) {}

  /** The courts on file. */
  public record CourtList(List<CourtBody> courts) {}

  @GET
  @Path("agencies")
  @Allowed(Permission.SIGNED_IN)
  public AgencyList agencies() {
    return new AgencyList(
        agencies.all().stream()
            .map(
                a ->
                    new AgencyBody(
                        a.id(), a.ori(), a.name(), a.kind(), a.state(), a.zone().getId()))
            .toList());
  }

  @GET
  @Path("courts")
  @Allowed(Permission.SIGNED_IN)
  public CourtList courts() {
    return new CourtList(
        agencies.courts().stream()
            .map(
                c ->
                    new CourtBody(c.id(), c.name(), c.state(), c.county(), c.level(), c.ofRecord()))
            .toList());
  }

  @POST
  @Path("agencies")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.ADMINISTER)
  public Response addAgency(InputStream body) throws IOException {
    Agency agency = AgencyJson.agency(JsonFields.of(body, new Collector()));
    return created(register.add(caller.get(), agency));
  }

  @POST
  @Path("courts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.ADMINISTER)
  public Response addCourt(InputStream body) throws IOException {
    Court court = AgencyJson.court(JsonFields.of(body, new Collector()));
    return created(register.add(caller.get(), court));
  }

  private static Response created(long id) {
    return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
  }
}
