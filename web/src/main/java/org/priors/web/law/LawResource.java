package org.priors.web.law;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.priors.law.Facts;
import org.priors.problems.Collector;
import org.priors.problems.NotFound;
import org.priors.rulings.Answer;
import org.priors.rulings.EvaluateLaw;
import org.priors.rulings.LawDecisions;
import org.priors.rulings.Reevaluations;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Ids;
import org.priors.web.rest.JsonFields;
import org.priors.web.security.CurrentCaller;

/** What the law in use says of facts that are sent, and what it said when a case was decided. */
@Path("law")
@Produces(MediaType.APPLICATION_JSON)
public class LawResource {

  @Inject EvaluateLaw law;
  @Inject LawDecisions decisions;
  @Inject Reevaluations reevaluations;
  @Inject CurrentCaller caller;

  /**
   * Evaluates. The history is sent, or that of a driver on record is taken ({@code driver}: its
   * id).
   */
  @POST
  @Path("evaluations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.READ_LAW)
  public Answer evaluate(InputStream body) throws IOException {
    Collector problems = new Collector();
    JsonFields json = JsonFields.of(body, problems);
    Facts facts = EvaluationJson.facts(json);
    Long driver = json.id("driver");
    json.noteUnknown();
    Facts whole = driver == null ? facts : withPast(json, facts, driver);
    return law.answer(caller.get(), law.evaluate(caller.get(), whole, problems));
  }

  private Facts withPast(JsonFields json, Facts facts, long driver) {
    if (!facts.history().isEmpty()) {
      json.refuse(
          "contradictory", "/driver", "Send a history, or a driver whose history is taken.");
    }
    return law.withPast(caller.get(), facts, driver);
  }

  /** How far the cases are evaluated again after a change of the law. */
  @GET
  @Path("reevaluation")
  @Allowed(Permission.ADMINISTER)
  public Reevaluations.Progress reevaluation() {
    return reevaluations
        .latest(caller.get())
        .orElseThrow(() -> new NotFound("evaluation after a change of the law", "yet"));
  }

  /** A decision on a case, computed again under the law book that it was made by. */
  @GET
  @Path("decisions/{id}")
  @Allowed(Permission.READ_CASES)
  public LawDecisions.Recomputed decision(@PathParam("id") String id) {
    return decisions.recompute(caller.get(), Ids.of(id, "decision"));
  }
}
