package org.priors.web.hearings;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.priors.hearings.PlansOfHearings;
import org.priors.planning.CalendarPlan;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** How far plans of hearings are. */
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

  @Inject PlansOfHearings plans;
  @Inject CurrentCaller caller;

  /**
   * How far one is.
   *
   * @param state running or done
   * @param placed how many have a slot in the best so far
   * @param total how many have to be set
   * @param waitingDays the days that all who are placed wait
   */
  public record Course(String state, long placed, long total, long waitingDays) {}

  /** How far a plan is. */
  @GET
  @Path("{id}")
  @Allowed(Permission.PLAN_CALENDAR)
  public Course plan(@PathParam("id") String id) {
    CalendarPlan plan = plans.one(caller.get(), Ids.of(id, "plan"));
    return new Course(
        plan.state().isInTheMaking() ? "running" : "done",
        plan.placed(),
        plan.lines(),
        plan.waitingDays());
  }
}
