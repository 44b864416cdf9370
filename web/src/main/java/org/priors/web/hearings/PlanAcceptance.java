package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.hearings.AcceptPlan;
import org.priors.problems.Causes;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;

/**
 * Accepts lines of a plan, each in a transaction of its own, so that whatever ends it loses none
 * that is booked, and whoever goes on books none twice.
 */
@RequestScoped
public class PlanAcceptance {

  /** So many are accepted by one click, and no more wait for one answer. */
  private static final int MOST = 300;

  private static final String NOT_SEEN = "The case is out of your sight by now.";

  @Inject AcceptPlan plan;

  /** Accepts what is left, in the order of the lines. */
  void all(Caller caller, long id) {
    List<Long> open = plan.open(caller, id, 0, MOST);
    for (long line : open) {
      accept(caller, id, line);
    }
    plan.closeIfDone(caller, id);
  }

  void one(Caller caller, long id, long line) {
    accept(caller, id, line);
    plan.closeIfDone(caller, id);
  }

  /** What cannot be booked any more is told why; where somebody is at work on it, it stays open. */
  private void accept(Caller caller, long id, long line) {
    try {
      plan.accept(caller, id, line);
    } catch (Conflict went) {
      plan.turnDown(caller, id, line, went.getMessage());
    } catch (Refused late) {
      plan.turnDown(caller, id, line, late.getMessage());
    } catch (NotFound hidden) {
      plan.turnDown(caller, id, line, NOT_SEEN);
    } catch (RuntimeException failure) {
      if (!Causes.areOvertaking(failure)) {
        throw failure;
      }
    }
  }
}
