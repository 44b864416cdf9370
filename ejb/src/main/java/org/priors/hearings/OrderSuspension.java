package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.priors.law.Phrases;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Orders what follows where no hearing is to be decided: the driver asked for none, too late, or
 * not any more.
 */
@Stateless
public class OrderSuspension {

  @Inject ActionWork work;
  @Inject ActionLaw law;
  @Inject ToldOfLicense told;

  /**
   * Orders it.
   *
   * @param order what the law book does not say
   * @throws Conflict while the driver may still ask for a hearing
   */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void order(Caller caller, SeenAction seen, String reason, LicenseOrder order) {
    OpenedAction opened = work.open(caller, seen, Step.ORDER_SUSPENSION.title());
    ActionAnswer answer = law.toStoreBy(caller, opened.action());
    LocalDate today = opened.day(opened.recorded().at());
    refuseWhileAHearingMayBeAsked(opened.action(), answer.toRequest(null), today);
    ActionStep step = opened.now(Step.ORDER_SUSPENSION, reason);
    List<LicenseInterval> periods = LicenseTerms.of(answer).under(order, today);
    opened.action().make(step);
    opened.action().license().cut(step, null);
    opened.action().order(step, periods);
    work.keep(caller, opened, Step.ORDER_SUSPENSION.title(), reason);
    told.tell(opened.file());
  }

  private static void refuseWhileAHearingMayBeAsked(
      AdministrativeAction action, LastDay lastDay, LocalDate today) {
    if (action.stages().isAt(Stage.NOT_REQUESTED) && lastDay.holds(today)) {
      throw new Conflict(
          "The driver may ask for a hearing until "
              + Phrases.day(lastDay.day())
              + ". "
              + lastDay.by());
    }
  }
}
