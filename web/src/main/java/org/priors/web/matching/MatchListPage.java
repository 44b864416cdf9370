package org.priors.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.priors.matching.EarlierRules;
import org.priors.matching.MatchQueue;
import org.priors.matching.Stake;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Everybody who may be one person and waits for a decision. */
@Named
@RequestScoped
public class MatchListPage {

  @Inject MatchQueue queue;
  @Inject EarlierRules earlierRules;
  @Inject QueueFilter filter;
  @Inject QueuePlace place;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Pager pager;
  private Map<Stake, Long> counts;
  private List<MatchQueue.People> waiting;
  private Pager differingPager;
  private List<EarlierRules.Differing> differing;
  private boolean moreDiffering;

  /**
   * One of the lists, as a link.
   *
   * @param waiting how many wait there
   */
  public record Choice(String title, String path, boolean isCurrent, long waiting) {}

  @PostConstruct
  void open() {
    MatchQueue.Asked asked = filter.getAsked();
    counts = queue.countByStake(caller.get(), asked);
    pager =
        new Pager(
            filter.on(Page.MATCHES.path()),
            Pager.number(request.getParameter("page")),
            MatchQueue.PAGE,
            count(asked.stake()));
    waiting = queue.page(caller.get(), asked, pager.page() - 1);
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

  private long count(Stake stake) {
    return stake == null
        ? counts.values().stream().mapToLong(Long::longValue).sum()
        : counts.getOrDefault(stake, 0L);
  }

  /** All, and those with each thing at stake. */
  public List<Choice> choices() {
    return Stream.concat(Stream.of((Stake) null), Arrays.stream(Stake.values()))
        .map(
            each ->
                new Choice(
                    title(each),
                    filter.on(Page.MATCHES.path(), each),
                    each == filter.getAsked().stake(),
                    count(each)))
        .toList();
  }

  private static String title(Stake stake) {
    if (stake == null) {
      return "All";
    }
    return switch (stake) {
      case NUMBER -> "An open case's number hangs on it";
      case RECORD -> "An open case's record hangs on it";
      case NOTHING -> "Nothing open hangs on it";
    };
  }

  /** What hangs on these people being one, in a sentence. */
  public String stake(MatchQueue.People of) {
    return switch (of.stake()) {
      case NUMBER -> "If all are one, the number of " + open(of) + " changes";
      case RECORD -> "If all are one, " + open(of) + " has more on record; no number changes";
      case NOTHING ->
          of.cases() == 0
              ? "Nothing: none of their cases is open"
              : "Nothing: no open case changes";
    };
  }

  private static String open(MatchQueue.People of) {
    return of.cases() == 1 ? "1 open case" : of.cases() + " open cases";
  }

  /** Where they are decided on. */
  public String path(MatchQueue.People of) {
    return place.path(of.place());
  }

  /** Whether some are not gathered yet. */
  public boolean isBehind() {
    return queue.isBehind(caller.get());
  }

  public List<MatchQueue.People> getWaiting() {
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
  public String likelihood(MatchQueue.People of) {
    return Likelihood.of(of.weight());
  }
}
