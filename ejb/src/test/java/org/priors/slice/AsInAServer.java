package org.priors.slice;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/** Stands around every use case, as the container's transaction does. */
class AsInAServer {

  @Inject SliceTransaction transaction;

  @AroundInvoke
  Object call(InvocationContext call) throws Exception {
    return transaction.useCase(call::proceed);
  }
}
