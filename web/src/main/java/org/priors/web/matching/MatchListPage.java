package org.priors.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.matching.EarlierRules;
import org.priors.matching.MatchQueue;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** All pairs of person records that wait for a decision. */
@Named
@RequestScoped
public class MatchListPage {

  @Inject MatchQueue queue;
  @Inject EarlierRules earlierRules;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Pager pager;
  private List<MatchQueue.Waiting> waiting;
  private Pager differingPager;
  private List<EarlierRules.Differing> differing;
  private boolean moreDiffering;

  @PostConstruct
  void open() {
    pager =
        new Pager(
            Page.MATCHES.path(),
            Pager.number(request.getParameter("page")),
            MatchQueue.PAGE,
            queue.count(caller.get()));
    waiting = queue.page(caller.get(), pager.page() - 1);
    long all = earlierRules.count(caller.get());
    moreDiffering = all > EarlierRules.MOST;
    long shown = Math.min(all, EarlierRules.MOST);
    differingPager =
        new Pager(
            Page.MATCHES.path(),
            "earlier",
            Pager.number(request.getParameter("earlier")),
            EarlierRules.PAGE,
            shown,
            shown);
    differing =
        differingPager.total() == 0
            ? List.of()
            : earlierRules.page(caller.get(), differingPager.page() - 1);
  }

  public List<MatchQueue.Waiting> getWaiting() {
    return waiting;
  }

  /** Pairs that stand otherwise than the present rules have it. */
  public List<EarlierRules.Differing> getDiffering() {
    return differing;
  }

  /** Whether there are more than can be paged through. */
  public boolean isMoreDiffering() {
    return moreDiffering;
  }

  public Pager getDifferingPager() {
    return differingPager;
  }

  public Pager getPager() {
    return pager;
  }

  /** {@code 95 in 100}. */
  public String likelihood(MatchQueue.Waiting pair) {
    return Likelihood.of(pair.weight());
  }
}
