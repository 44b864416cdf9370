package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.priors.evaluations.LawDecisions;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** A decision on a charge, computed again under the law book that it was made by. */
@Named
@RequestScoped
public class DecisionPage {

  @Inject LawDecisions decisions;
  @Inject CurrentCaller caller;

  private String id;
  private LawDecisions.Recomputed again;

  public void open() {
    again = decisions.recompute(caller.get(), Ids.of(id == null ? "" : id, "decision"));
  }

  public LawDecisions.Recomputed getAgain() {
    return again;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
