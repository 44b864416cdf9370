package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.cases.OwnAgency;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** An arresting officer asks for another day of a hearing, and the licensing agency answers. */
@Stateless
public class SwapHearing {

  private static final String ASKED = "Asked for another day of a hearing";
  private static final String REFUSED = "Refused another day of a hearing";

  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject Swaps swaps;
  @Inject ActionWork work;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Asks for another day of the hearing that was shown, for the agency that made the arrest.
   *
   * @throws Conflict where it is set otherwise by now, or somebody has asked already
   */
  @UseCase(Permission.APPEAR_AT_HEARINGS)
  public void ask(Caller caller, SeenAction seen, String reason) {
    AdministrativeAction action = actions.asSeen(seen);
    CaseFile file = cases.get(action.caseId());
    OwnAgency.require(caller, file);
    Setting setting =
        action.setting().orElseThrow(() -> new Conflict("No hearing of this action is set."));
    if (swaps.of(setting).filter(Swap::isOpen).isPresent()) {
      throw new Conflict("Another day is asked for already, and nobody has answered yet.");
    }
    changes.begin(caller, ASKED);
    swaps.add(
        new Swap(
            setting,
            reason,
            new Recorded(caller.displayName(), clock.instant(), file.arrest().at()),
            agencies.get(file.agencyId()).zone()));
    swaps.flush();
    audit.allowed(caller, ASKED, "case", file.id(), reason);
  }

  /** Answers that the hearing stays on its day. Postponing it grants another one. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void refuse(Caller caller, SeenAction seen, String reason) {
    OpenedAction opened = work.open(caller, seen, REFUSED);
    opened
        .action()
        .setting()
        .flatMap(swaps::of)
        .orElseThrow(() -> new Conflict("Nobody has asked for another day of this hearing."))
        .refuse(reason, opened.recorded());
    swaps.flush();
    work.note(caller, opened, REFUSED, reason);
  }

  /** What was asked last of the hearing that is set in an action; empty for nothing. */
  @UseCase(Permission.READ_CASES)
  public Optional<Swap> of(Caller caller, ActionView view) {
    return actions.get(view.action().id()).setting().flatMap(swaps::of);
  }
}
