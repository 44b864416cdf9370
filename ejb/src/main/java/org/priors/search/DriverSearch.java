package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.priors.audit.AuditLog;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Finds drivers by any part of a name, a birth date, a license number or a case number, and by what
 * their record must fit beside it.
 */
@Stateless
public class DriverSearch {

  /** How many hits a page has. */
  public static final int PAGE = 20;

  /** How many drivers a search shows: Elasticsearch pages no deeper. */
  public static final int DEEPEST = 10_000;

  /** What to do where more drivers fit than are shown. */
  public static final String NARROW =
      String.format(
          Locale.US,
          "Only the first %,d drivers that fit are shown. Narrow the search by a State, an agency, birth dates or a"
              + " number of priors to see the others.",
          DEEPEST);

  @Inject DriverFinder finder;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * One page of the drivers that fit; nothing where neither text nor field asks for anything, or a
   * text has nothing in it to search for. The search itself is audited.
   *
   * @param page from 0 to 499
   * @throws org.priors.problems.Refused at a page beyond
   */
  @TransactionAttribute(NOT_SUPPORTED)
  @UseCase(Permission.READ_DRIVERS)
  public Hits find(Caller caller, String typed, Criteria criteria, HitOrder order, int page) {
    SearchQuestion asked = SearchQuestion.of(caller, typed, criteria, order, clock);
    if (asked.text().isEmpty() && (criteria.isEmpty() || asked.isInVain())) {
      return Hits.NONE;
    }
    Hits hits = finder.page(caller, asked, PAGE, skipped(page));
    audit.listed(
        caller,
        criteria.asks(Mark.UNDERCHARGED) ? "Searched drivers charged too low" : "Searched",
        "search",
        asked.inWords() + ": " + hits.inWords(),
        hits.ids());
    return hits;
  }

  /**
   * How many come before the page.
   *
   * @throws org.priors.problems.Refused if it lies beyond what is shown
   */
  public static int skipped(int page) {
    Guard.check(page >= 0, "out-of-range", "/page", "Pages are counted from 0.");
    Guard.check(page < DEEPEST / PAGE, "too-deep", "/page", NARROW);
    return page * PAGE;
  }
}
