package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.audit.AuditLog;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Drivers who repeat: so many refusals or convictions, arrested again, or charged as if they did
 * not. Who they are is told to those who find drivers; the others are told how many.
 */
@Stateless
public class RepeatOffenders {

  @Inject DriverFinder finder;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * One page of them, the most priors first; without a hit for who may not read drivers.
   *
   * @param page from 0
   */
  @TransactionAttribute(NOT_SUPPORTED)
  @UseCase(Permission.COUNT_REPEAT_OFFENDERS)
  public Hits find(Caller caller, Criteria criteria, int page) {
    boolean named = caller.may(Permission.READ_DRIVERS);
    Guard.check(
        criteria.repeat() != null || !criteria.marks().isEmpty(),
        "nothing-asked",
        "/repeat",
        "Say how often, or what is so of the driver now.");
    Guard.check(
        named || criteria.bornFrom() == null && criteria.bornTo() == null,
        "not-counted",
        "/bornFrom",
        "How many drivers were born on a day is told to those who find drivers.");
    SearchQuestion asked = SearchQuestion.of(caller, "", criteria, HitOrder.PRIORS, clock);
    Hits hits =
        finder.page(caller, asked, named ? DriverSearch.PAGE : 0, DriverSearch.skipped(page));
    audit.listed(
        caller,
        named ? "Listed repeat offenders" : "Counted repeat offenders",
        "search",
        asked.inWords() + ": " + hits.inWords(),
        hits.ids());
    return hits;
  }
}
