package org.priors.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Clearance;

/**
 * Finds drivers by any part of a name, a birth date, a licence number or a case number, and by what
 * their record must fit beside it.
 */
@Stateless
public class DriverSearch {

  /** How many hits a page has. */
  public static final int PAGE = 20;

  /** Elasticsearch pages no deeper; whoever is there should type more. */
  static final int DEEPEST = 10_000;

  @Inject Finder finder;
  @Inject Clearance clearance;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * One page of the drivers that fit; nothing where neither text nor field asks for anything, or a
   * text has nothing in it to search for. The search itself is audited.
   *
   * @param page from 0
   */
  public Hits find(Caller caller, String typed, Criteria criteria, HitOrder order, int page) {
    caller.require(Permission.READ_DRIVERS);
    clearance.of(caller);
    Asked asked = Asked.of(caller, typed, criteria, order, clock);
    if (asked.text().isEmpty() && (criteria.isEmpty() || asked.isInVain())) {
      return Hits.NONE;
    }
    Hits hits = finder.page(asked, PAGE, skipped(page));
    audit.allowed(
        caller,
        criteria.asks(Mark.UNDERCHARGED) ? "Searched drivers charged too low" : "Searched",
        "search",
        null,
        asked.inWords() + ": " + hits.total() + " found");
    return hits;
  }

  /** How many come before the page, as deep as it can be. */
  static int skipped(int page) {
    return Math.min(DEEPEST / PAGE - 1, Math.max(0, page)) * PAGE;
  }
}
