package org.priors.sql;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.NoPermission;
import org.priors.security.UseCase;

/**
 * Stands around every method of every session bean ({@code ejb-jar.xml} names it for all of them):
 * asks whether the caller may, and has the method read and write what that caller may see, in the
 * name of the caller's office. So no use case can forget any of it.
 */
public class AroundUseCase {

  @Inject Clearance clearance;

  /**
   * Calls the method, unless its caller may not.
   *
   * @throws Denied also where a method takes a caller and names no permission
   */
  @AroundInvoke
  public Object call(InvocationContext call) throws Exception {
    Method method = call.getMethod();
    if (!takesCaller(method)) {
      return call.proceed();
    }
    Caller caller = (Caller) call.getParameters()[0];
    ask(caller, method);
    return clearance.during(caller, call::proceed);
  }

  private static boolean takesCaller(Method method) {
    Class<?>[] takes = method.getParameterTypes();
    return takes.length > 0 && takes[0] == Caller.class;
  }

  private static void ask(Caller caller, Method method) {
    UseCase asked = method.getAnnotation(UseCase.class);
    if (caller == null || asked == null && !method.isAnnotationPresent(NoPermission.class)) {
      throw new Denied("Nobody may call " + method.getName() + " so.");
    }
    if (asked != null) {
      caller.require(asked.value());
    }
  }
}
