package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.priors.cases.CaseFiles;
import org.priors.problems.Collector;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Decides after a hearing, on findings on each of its issues, and orders what becomes of the
 * license: in one transaction.
 */
@Stateless
public class DecideHearing {

  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject LicensingAgency licensing;
  @Inject ActionLaw law;
  @Inject ActionWork work;
  @Inject HearingRecords records;
  @Inject ToldOfLicense told;

  /** What the law book says of the license in this action, for who decides. */
  @UseCase(Permission.HEAR)
  public LicenseTerms terms(Caller caller, long id) {
    AdministrativeAction action = actions.get(id);
    licensing.require(caller, cases.get(action.caseId()));
    return terms(caller, action);
  }

  private LicenseTerms terms(Caller caller, AdministrativeAction action) {
    LicenseTerms terms = LicenseTerms.of(law.toStoreBy(caller, action));
    boolean isInEffect = action.stages().isAt(Stage.IN_EFFECT);
    return isInEffect ? terms.runningSince(action.license().withdrawnFrom()) : terms;
  }

  /**
   * Decides.
   *
   * @param reason why, beside the findings
   * @param order of the license what the law book does not say; not asked where it is set aside
   */
  @UseCase(Permission.HEAR)
  public void decide(
      Caller caller, SeenAction seen, Outcome outcome, String reason, LicenseOrder order) {
    Guard.present(outcome, "/outcome", "The decision");
    OpenedAction opened = work.open(caller, seen, outcome.title());
    AdministrativeAction action = opened.action();
    Collector problems = new Collector();
    ActionStep step = problems.at("", () -> opened.now(outcome.step(), reason));
    HearingRecord record = record(action);
    problems.at("", () -> found(record, action, outcome));
    LocalDate today = opened.day(opened.recorded().at());
    List<LicenseInterval> periods =
        outcome == Outcome.SET_ASIDE
            ? List.of()
            : problems.at("", () -> periods(caller, action, outcome, order, today));
    problems.refuseIfAny();
    action.make(step);
    if (record != null && !record.findings().isEmpty()) {
      records.add(record.signedWith(step));
    }
    action.license().cut(step, outcome == Outcome.SET_ASIDE ? today : null);
    action.order(step, periods);
    work.keep(caller, opened, outcome.title(), reason);
    told.tell(opened.file());
  }

  private HearingRecord record(AdministrativeAction action) {
    return action.heard().flatMap(records::of).orElse(null);
  }

  /** Who did not appear is decided against without findings, as the law book has it. */
  private static Void found(HearingRecord record, AdministrativeAction action, Outcome outcome) {
    if (action.stages().isAt(Stage.DRIVER_ABSENT, Stage.STATE_ABSENT)) {
      return null;
    }
    if (record == null) {
      throw new Conflict("Nothing is on record of this hearing: no issue has a finding.");
    }
    record.refuseUnlessFound();
    Guard.check(
        outcome == Outcome.SET_ASIDE || record.isAllProved(),
        "not-proved",
        "/outcome",
        "An issue was not proved, so the action cannot stand.");
    return null;
  }

  private List<LicenseInterval> periods(
      Caller caller,
      AdministrativeAction action,
      Outcome outcome,
      LicenseOrder order,
      LocalDate today) {
    Guard.check(
        outcome != Outcome.MODIFY || order.restriction() != null,
        "missing",
        "/restriction",
        "What the license is modified to is missing: restricted, or with an interlock.");
    Guard.check(
        outcome == Outcome.MODIFY || order.restriction() == null,
        "not-modified",
        "/restriction",
        "A license is restricted, or has an interlock, where the action is modified.");
    return terms(caller, action).under(order, today);
  }
}
