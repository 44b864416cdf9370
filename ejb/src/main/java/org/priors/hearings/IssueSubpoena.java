package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Issues subpoenas for a hearing as it is set, and records what came of them. */
@Stateless
public class IssueSubpoena {

  private static final String ISSUED = "Subpoena issued";

  @Inject ActionWork work;

  /** Issues one for the setting that stands. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void issue(Caller caller, SeenAction seen, Subpoena.Said said) {
    OpenedAction opened = work.open(caller, seen, ISSUED);
    setting(opened).subpoena(new Subpoena(said, opened.recorded()));
    work.keep(caller, opened, ISSUED, null);
  }

  /** Issues for the setting that stands the same as for the one before. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void issueAgain(Caller caller, SeenAction seen) {
    OpenedAction opened = work.open(caller, seen, ISSUED);
    Setting setting = setting(opened);
    List<Subpoena> before = setting.subpoenasToRepeat();
    if (before.isEmpty()) {
      throw new Conflict("Every subpoena of the setting before is issued again already.");
    }
    before.forEach(each -> setting.subpoena(new Subpoena(each.again(), opened.recorded())));
    work.keep(caller, opened, ISSUED, null);
  }

  private static Setting setting(OpenedAction opened) {
    Setting setting =
        opened
            .action()
            .setting()
            .orElseThrow(
                () -> new Conflict("No hearing is set, so nobody can be subpoenaed for it."));
    if (!setting.begins().isAfter(opened.recorded().at())) {
      throw new Conflict("The hearing has begun, and nobody is subpoenaed for it any more.");
    }
    return setting;
  }

  /** Records what came of one; said again, the last counts and the others stay on file. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void note(Caller caller, SeenAction seen, long subpoena, SubpoenaReturn.Said said) {
    OpenedAction opened = work.open(caller, seen, "Return of a subpoena");
    opened.action().settings().stream()
        .flatMap(setting -> setting.subpoenas().stream())
        .filter(each -> each.id() == subpoena)
        .findFirst()
        .orElseThrow(() -> new NotFound("subpoena", subpoena))
        .note(new SubpoenaReturn(said, opened.recorded()));
    work.keep(caller, opened, "Recorded the return of a subpoena", null);
  }
}
