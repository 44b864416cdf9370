package org.priors.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.matching.DecidedMatches;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** What people decided of two records each, with the way to take it back. */
@Named
@RequestScoped
public class DecidedMatchesPage {

  @Inject DecidedMatches decisions;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Pager pager;
  private List<DecidedMatches.Decided> decided;

  @PostConstruct
  void open() {
    pager =
        new Pager(
            Page.DECIDED_MATCHES.path(),
            Pager.number(request.getParameter("page")),
            DecidedMatches.PAGE,
            decisions.count(caller.get()));
    decided = decisions.page(caller.get(), pager.page() - 1);
  }

  public List<DecidedMatches.Decided> getDecided() {
    return decided;
  }

  public Pager getPager() {
    return pager;
  }
}
