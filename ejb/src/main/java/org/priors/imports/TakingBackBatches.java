package org.priors.imports;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.priors.audit.ChangeSets;
import org.priors.cases.WithdrawnCases;
import org.priors.people.Regrouping;

/**
 * Carries the taking back of an import on by one batch of cases: what becomes of them, and how far
 * it has come, are stored together or not at all.
 */
@Stateless
public class TakingBackBatches {

  private static final int CASES_AT_ONCE = 100;

  @Inject TakingsBack takings;
  @Inject WithdrawnCases withdrawn;
  @Inject Regrouping regrouping;
  @Inject ChangeSets changes;

  /** Takes the next cases back, or puts them back; says whether there may be more. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean next(long id) {
    // Before anything is read: whoever waits has no connection, and one batch follows another.
    regrouping.lockPatiently();
    Optional<TakingBack> running = takings.running(id);
    return running.isPresent() && goOn(running.get());
  }

  private boolean goOn(TakingBack now) {
    List<Long> cases =
        now.stopAsked()
            ? List.of()
            : takings.after(now.runId(), now.restores(), now.upto(), CASES_AT_ONCE);
    if (cases.isEmpty()) {
      takings.end(now.id(), now.stopAsked() ? "canceled" : "done");
      return false;
    }
    changes.begin(ImportTask.author(now.askedBy()), now.inWords());
    Set<Long> moved = now.restores() ? withdrawn.restore(cases) : withdraw(now, cases);
    takings.advance(
        now.id(), cases.get(cases.size() - 1), moved.size(), (long) cases.size() - moved.size());
    return true;
  }

  private Set<Long> withdraw(TakingBack now, List<Long> cases) {
    Set<Long> others = takings.addedToByOthers(now.runId(), cases);
    Set<Long> moved =
        withdrawn.withdraw(cases.stream().filter(one -> !others.contains(one)).toList());
    takings.forgetRows(moved);
    return moved;
  }

  /** Gives up one that stops at the same case time and again. */
  @TransactionAttribute(REQUIRES_NEW)
  public void giveUp(long id) {
    takings.end(id, "failed");
  }
}
