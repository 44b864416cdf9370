package org.priors.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.priors.audit.AuditLog;
import org.priors.problems.Problem;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.web.security.CurrentCaller;

/**
 * Lets a resource method be called only by roles that its permission names; one that names none is
 * for nobody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessRule implements ContainerRequestFilter {

  @Context ResourceInfo resource;
  @Context HttpServletRequest request;
  @Inject CurrentCaller caller;
  @Inject AuditLog audit;

  @Override
  public void filter(ContainerRequestContext asked) {
    Caller who = caller.get();
    Optional<Allowed> allowed =
        Optional.ofNullable(resource.getResourceMethod().getAnnotation(Allowed.class));
    if (allowed.isEmpty() || !who.may(allowed.get().value())) {
      audit.denied(
          who, "Called " + asked.getMethod() + " /api/" + asked.getUriInfo().getPath(), null);
      String sentence =
          allowed
              .map(rule -> new Denied(who, rule.value()).getMessage())
              .orElse("Nobody may call this.");
      asked.abortWith(Problems.answer(403, new Problem("denied", "", sentence)));
    }
  }
}
