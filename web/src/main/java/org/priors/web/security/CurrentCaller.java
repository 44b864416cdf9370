package org.priors.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.priors.problems.Unavailable;
import org.priors.security.Caller;

/** Who makes this request. */
@Named("caller")
@RequestScoped
public class CurrentCaller {

  static final String ATTRIBUTE = Caller.class.getName();

  /** A request attribute: why it cannot be told who asks. */
  static final String UNAVAILABLE = Unavailable.class.getName();

  @Inject HttpServletRequest request;

  /** The caller; null on the few pages that are for everyone. */
  public Caller get() {
    return (Caller) request.getAttribute(ATTRIBUTE);
  }

  public boolean isSignedIn() {
    return get() != null;
  }

  public boolean mayOpen(String page) {
    return isSignedIn() && Page.valueOf(page).allows(get().role());
  }
}
