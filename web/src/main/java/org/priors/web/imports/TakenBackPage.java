package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.priors.imports.CasesTakenBack;
import org.priors.imports.CasesTakenBack.TakenBackCase;
import org.priors.problems.NotFound;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** A case that was taken back with its import, as it was reported. */
@Named("takenBackPage")
@RequestScoped
public class TakenBackPage {

  @Inject CasesTakenBack cases;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private TakenBackCase one;

  /** Finds the case before anything of the page is written. */
  public void open() {
    String id = request.getParameter("id");
    long number = Ids.of(id == null ? "" : id, "case");
    one =
        cases
            .one(caller.get(), number)
            .orElseThrow(() -> new NotFound("case that was taken back", number));
  }

  public TakenBackCase getOne() {
    return one;
  }
}
