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
                      and (x.effect <> 'IN_EFFECT' and x.hearing in ('NOT_REQUESTED', 'REQUESTED', 'TO_BE_SET', 'SET', 'NOTIFIED')
                           or exists (select from license_interval i where i.action_id = x.id
                                      and case x.effect when 'IN_EFFECT' then least(i.ends, i.cut_on) else i.starts end <= :tomorrow))
                    order by x.id limit :most
                    """)
                .bind("after", after)
                // Today in every zone.
                .bind("tomorrow", LocalDate.now(clock).plusDays(1))
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
    Due due = due(caller, action, today);
    if (due == null) {
      return false;
    }
    changes.begin(caller, due.step().title());
    ActionStep step =
        ActionStep.now(due.step(), null, new Recorded(BY, clock.instant(), file.arrest().at()));
    action.make(step);
    action.order(step, due.periods());
    actions.flush();
    audit.allowed(caller, due.step().title(), "case", file.id(), null);
    told.tell(file);
    return true;
  }

  /**
   * What a day brings.
   *
   * @param periods of the license that are ordered with it
   */
  private record Due(Step step, List<LicenseInterval> periods) {}

  /** The law is asked only where nothing is ordered yet; null where the day brings nothing. */
  private Due due(Caller caller, AdministrativeAction action, LocalDate today) {
    Stages at = action.stages();
    LicensePeriods license = action.license();
    if (at.isAt(Stage.IN_EFFECT)) {
      LocalDate until = license.withdrawnUntil();
      return until != null && until.isBefore(today) ? new Due(Step.SERVE_OUT, List.of()) : null;
    }
    if (license.withdrawnFrom() != null) {
      return takesEffect(at, license.withdrawnFrom(), today)
          ? new Due(Step.TAKE_EFFECT, List.of())
          : null;
    }
    return byLaw(action, at, law.toStoreBy(caller, action), today);
  }

  private static Due byLaw(
      AdministrativeAction action, Stages at, ActionAnswer answer, LocalDate today) {
    if (at.refusal(Step.LET_REQUEST_LAPSE).isEmpty() && answer.toRequest(null).isPassedBy(today)) {
      return new Due(Step.LET_REQUEST_LAPSE, byLaw(answer));
    }
    List<LicenseInterval> periods = hasLostThePrivilege(action, answer) ? byLaw(answer) : List.of();
    return !periods.isEmpty() && takesEffect(at, periods.get(0).starts(), today)
        ? new Due(Step.TAKE_EFFECT, periods)
        : null;
  }

  private static boolean takesEffect(Stages at, LocalDate from, LocalDate today) {
    return !from.isAfter(today) && mayTakeEffect(at);
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
