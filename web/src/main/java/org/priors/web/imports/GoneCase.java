package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.priors.imports.CasesTakenBack;
import org.priors.imports.CasesTakenBack.TakenBackCase;
import org.priors.problems.NotFound;
import org.priors.security.Permission;
import org.priors.web.pages.PageFailures;
import org.priors.web.security.CurrentCaller;

/** Why a case that was asked for is not on record any more, where an import took it along. */
@Named
@RequestScoped
public class GoneCase {

  @Inject CasesTakenBack cases;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private TakenBackCase one;
  private boolean isLookedFor;

  /** The case, where it was taken back; null for anything else that is not there. */
  public TakenBackCase getOne() {
    if (!isLookedFor) {
      isLookedFor = true;
      one = find();
    }
    return one;
  }

  private TakenBackCase find() {
    return request.getAttribute(PageFailures.MISSING) instanceof NotFound missing
            && missing.what().equals("case")
            && missing.id().matches("[1-9]\\d{0,17}")
            && caller.isSignedIn()
            && caller.get().may(Permission.READ_CASES)
        ? cases.one(caller.get(), Long.parseLong(missing.id())).orElse(null)
        : null;
  }
}
