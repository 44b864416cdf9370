package org.priors.sql;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.priors.security.Caller;

/**
 * Stands around every use case ({@code ejb-jar.xml} names it for all of them), so that each reads
 * and writes what its caller may see, in the name of the caller's office, and none can forget to
 * say so.
 */
public class CallersClearance {

  @Inject Clearance clearance;

  /** Calls a use case with the clearance and the office of the caller that it takes first. */
  @AroundInvoke
  public Object see(InvocationContext call) throws Exception {
    Object[] given = call.getParameters();
    return given != null && given.length > 0 && given[0] instanceof Caller caller
        ? clearance.during(caller, call::proceed)
        : call.proceed();
  }
}
