package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.priors.audit.AuditLog;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** All drivers that a search finds, to take away. */
@Stateless
public class DriverList {

  @Inject DriverFinder finder;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * What a list came to.
   *
   * @param asked what was searched for, in words
   * @param total drivers that fit
   * @param more whether there may be more than that, which the record is not asked to count
   * @param told those that were handed over: as many as the search pages
   * @param degraded whether the record was searched in place of the index, where nothing is found
   *     by its sound and the order is the closest first
   */
  public record Made(String asked, long total, boolean more, long told, boolean degraded) {}

  /** Hands over the drivers one by one. That they were taken away is audited. */
  @TransactionAttribute(NOT_SUPPORTED)
  @UseCase(Permission.EXPORT_DRIVERS)
  public Made write(
      Caller caller, String typed, Criteria criteria, HitOrder order, Consumer<Hits.Hit> taker) {
    SearchQuestion asked = SearchQuestion.of(caller, typed, criteria, order, clock);
    if (asked.isInVain() || asked.inWords().isEmpty()) {
      throw new Refused(
          "nothing-asked", "/q", "Nothing is searched for, so there is nothing to list.");
    }
    List<Long> shown = new ArrayList<>();
    DriverFinder.Listed listed =
        finder.each(
            caller,
            asked,
            DriverSearch.DEEPEST,
            hit -> {
              shown.add(hit.id());
              taker.accept(hit);
            });
    audit.listed(
        caller,
        "Downloaded a list of drivers",
        "search",
        asked.inWords()
            + ": "
            + listed.told()
            + (listed.more() ? " of at least " : " of ")
            + listed.total(),
        shown);
    return new Made(
        asked.inWords(), listed.total(), listed.more(), listed.told(), listed.degraded());
  }
}
