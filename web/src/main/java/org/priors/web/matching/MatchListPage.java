package org.priors.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.matching.MatchQueue;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** All pairs of person records that wait for a decision. */
@Named
@RequestScoped
public class MatchListPage {

  @Inject MatchQueue queue;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Pager pager;
  private List<MatchQueue.Waiting> waiting;

  @PostConstruct
  void open() {
    pager =
        new Pager(
            Page.MATCHES.path(),
            Pager.number(request.getParameter("page")),
            MatchQueue.PAGE,
            queue.count(caller.get()));
    waiting = queue.page(caller.get(), pager.page() - 1);
  }

  public List<MatchQueue.Waiting> getWaiting() {
    return waiting;
  }

  public Pager getPager() {
    return pager;
  }

  public String weight(MatchQueue.Waiting pair) {
    return FieldRow.signed(pair.weight());
  }
}
