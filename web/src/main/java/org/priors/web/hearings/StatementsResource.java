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
import org.priors.hearings.TakeStatement;
import org.priors.problems.Collector;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Ids;
import org.priors.web.rest.JsonFields;
import org.priors.web.security.CurrentCaller;

/** Officers' statements, as agencies send them. */
@Path("cases/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

  @Inject TakeStatement statements;
  @Inject ActionReader actions;
  @Inject CurrentCaller caller;

  /**
   * What became of a statement.
   *
   * @param action the administrative action that it is for
   * @param created false where this very statement was on file already
   */
  public record Received(long action, boolean created) {}

  /** Takes a statement in (201), or answers that it is on file (200). */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.SEND_STATEMENTS)
  public Response take(@PathParam("id") String id, InputStream body) throws IOException {
    JsonFields json = JsonFields.of(body, new Collector());
    long number = Ids.of(id, "case");
    TakeStatement.Taken taken =
        statements.take(
            caller.get(),
            number,
            StatementReader.statement(json, actions.zone(caller.get(), number)));
    return Response.status(taken.isNew() ? Response.Status.CREATED : Response.Status.OK)
        .entity(new Received(taken.actionId(), taken.isNew()))
        .build();
  }
}
