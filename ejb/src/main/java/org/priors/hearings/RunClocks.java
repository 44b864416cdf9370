package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * Makes the steps that a day brings by itself: the time to ask for a hearing runs out, a suspension
 * takes effect, and is served out.
 */
@Stateless
public class RunClocks {

  private static final String BY = "Priors, as the day came";

  @Inject Database database;
  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject ActionLaw law;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject ToldOfLicense told;
  @Inject Clock clock;

  /** The next actions after this one that a day may bring something to, by their numbers. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public List<Long> running(Caller caller, long after, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select x.id from administrative_action x
                    where x.id > :after and x.notice = 'SERVED' and x.effect in ('NOT_IN_EFFECT', 'ORDERED', 'IN_EFFECT')
                      and (x.hearing in ('NOT_REQUESTED', 'REQUESTED', 'TO_BE_SET', 'SET', 'NOTIFIED')
                           or exists (select from license_interval i where i.action_id = x.id))
                    order by x.id limit :most
                    """)
                .bind("after", after)
                .bind("most", most)
                .mapTo(Long.class)
                .list());
  }

  /**
   * Makes the step of one action that its day has brought; asked again once it is made, what that
   * day has brought besides.
   *
   * @return whether one was made
   */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public boolean go(Caller caller, long id) {
    AdministrativeAction action = actions.get(id);
    CaseFile file = cases.get(action.caseId());
    LocalDate today = LocalDate.now(clock.withZone(agencies.get(file.agencyId()).zone()));
    ActionAnswer answer = law.toStoreBy(caller, action);
    Step due = due(action, answer, today);
    if (due == null) {
      return false;
    }
    changes.begin(caller, due.title());
    ActionStep step =
        ActionStep.now(due, null, new Recorded(BY, clock.instant(), file.arrest().at()));
    boolean isOrdered = action.license().withdrawnFrom() != null;
    List<LicenseInterval> periods = isOrdered ? List.of() : byLaw(answer);
    action.make(step);
    action.order(step, periods);
    actions.flush();
    audit.allowed(caller, due.title(), "case", file.id(), null);
    told.tell(file);
    return true;
  }

  private static Step due(AdministrativeAction action, ActionAnswer answer, LocalDate today) {
    Stages at = action.stages();
    LicensePeriods license = action.license();
    if (at.refusal(Step.LET_REQUEST_LAPSE).isEmpty()
        && !at.isAt(Stage.ORDERED)
        && answer.toRequest(null).isPassedBy(today)) {
      return Step.LET_REQUEST_LAPSE;
    }
    LocalDate from = license.withdrawnFrom();
    if (from == null && hasLostThePrivilege(action, answer) && !byLaw(answer).isEmpty()) {
      from = byLaw(answer).get(0).starts();
    }
    if (from != null && !from.isAfter(today) && mayTakeEffect(at)) {
      return Step.TAKE_EFFECT;
    }
    LocalDate until = license.withdrawnUntil();
    boolean isOver = until != null && until.isBefore(today);
    return isOver && at.isAt(Stage.IN_EFFECT) ? Step.SERVE_OUT : null;
  }

  private static boolean mayTakeEffect(Stages at) {
    return at.isAt(Stage.NOT_IN_EFFECT, Stage.ORDERED)
        && !at.isAt(Stage.HELD, Stage.DRIVER_ABSENT, Stage.STATE_ABSENT)
        && at.refusal(Step.TAKE_EFFECT).isEmpty();
  }

  /** A hearing was asked for, and later than the law lets whoever asks drive until it is held. */
  private static boolean hasLostThePrivilege(AdministrativeAction action, ActionAnswer answer) {
    LastDay toKeep = answer.day("hearing.request.keepsDriving");
    return action.stages().isAt(Stage.REQUESTED, Stage.TO_BE_SET, Stage.SET, Stage.NOTIFIED)
        && action
            .openRequest()
            .filter(request -> toKeep.isPassedBy(request.receivedOn()))
            .isPresent();
  }

  /** What the law book says without anybody being asked; else nothing, and a person orders it. */
  private static List<LicenseInterval> byLaw(ActionAnswer answer) {
    LicenseTerms terms = LicenseTerms.of(answer);
    if (!terms.isExact() || !terms.begins().isKnown()) {
      return List.of();
    }
    try {
      return terms.under(LicenseOrder.BY_LAW, terms.begins().day());
    } catch (Refused nobodyWasAsked) {
      return List.of();
    }
  }
}
