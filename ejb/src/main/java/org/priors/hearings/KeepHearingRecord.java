package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.problems.Collector;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Keeps the record of a hearing while it grows, so that nothing is lost with the browser. */
@Stateless
public class KeepHearingRecord {

  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject LicensingAgency licensing;
  @Inject ActionLaw law;
  @Inject HearingRecords records;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /**
   * Keeps a revision of it.
   *
   * @throws Conflict where somebody else has kept something meanwhile, or it is signed
   */
  @UseCase(Permission.HEAR)
  public void keep(Caller caller, long id, HearingDraft draft) {
    AdministrativeAction action = actions.get(id);
    CaseFile file = cases.get(action.caseId());
    licensing.require(caller, file);
    changes.begin(caller, "The record of a hearing kept");
    Setting setting = action.heard().orElseThrow(() -> new Conflict("No hearing is set."));
    HearingRecord before = records.of(setting).orElse(null);
    if (draft.revision() != (before == null ? 0 : before.revision())) {
      throw new Conflict(
          "Somebody else has kept something of this hearing while this page was open. Look at it"
              + " again.");
    }
    Collector problems = new Collector();
    HearingRecord.Said said = said(draft, law.toStoreBy(caller, action).issues(), caller, problems);
    problems.refuseIfAny();
    records.add(new HearingRecord(setting, before, said));
    actions.flush();
    audit.allowed(caller, "Kept the record of a hearing", "case", file.id(), null);
  }

  private static HearingRecord.Said said(
      HearingDraft draft, List<Issue> printed, Caller caller, Collector problems) {
    Guard.check(
        printed.isEmpty() || printed.size() == draft.findings().size(),
        "not-the-issues",
        "/findings",
        "The law book has " + printed.size() + " issues here. Look at the page again.");
    List<Finding> findings =
        each(
            draft.findings(),
            problems,
            row -> finding(draft.findings().get(row), row, printed, caller.displayName()));
    List<Exhibit> exhibits =
        each(
            draft.exhibits(),
            problems,
            row -> {
              HearingDraft.TypedExhibit typed = draft.exhibits().get(row);
              return new Exhibit(
                  "/exhibits/" + row, typed.title(), typed.offeredBy(), typed.ruling());
            });
    List<Appearance> appearances =
        each(
            draft.appearances(),
            problems,
            row -> {
              HearingDraft.TypedAppearance typed = draft.appearances().get(row);
              return new Appearance(
                  "/appearances/" + row, typed.part(), typed.name(), typed.manner(), typed.sworn());
            });
    return new HearingRecord.Said(
        draft.recording(), draft.scopeNote(), findings, exhibits, appearances);
  }

  private static Finding finding(
      HearingDraft.Typed typed, int row, List<Issue> printed, String who) {
    String place = "/findings/" + row;
    Issue issue = printed.isEmpty() ? Issue.ofOffice(typed.issue(), who, place) : printed.get(row);
    return new Finding(issue)
        .heard(place, typed.evidence(), typed.officerAccount(), typed.driverAccount())
        .found(place, typed.finding(), typed.reason());
  }

  private static <R> List<R> each(List<?> typed, Collector problems, IntFunction<R> make) {
    List<R> made = new ArrayList<>();
    for (int row = 0; row < typed.size(); row++) {
      int at = row;
      made.add(problems.at("", () -> make.apply(at)));
    }
    return made;
  }
}
