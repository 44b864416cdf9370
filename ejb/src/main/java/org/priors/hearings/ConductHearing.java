package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Says that a hearing was held, or who did not appear, and excuses an absence. */
@Stateless
public class ConductHearing {

  private static final Set<Step> AT_A_HEARING =
      Set.of(Step.HOLD_HEARING, Step.NOTE_DRIVER_ABSENT, Step.NOTE_STATE_ABSENT);

  @Inject ActionWork work;

  /**
   * What became of the hearing at its time.
   *
   * @param step that it was held, or who did not appear
   */
  @UseCase(Permission.HEAR)
  public void note(Caller caller, SeenAction seen, Step step, Instant at, String reason) {
    Guard.present(step, "/step", "What became of the hearing");
    Guard.check(
        AT_A_HEARING.contains(step), "not-of-a-hearing", "/step", "That is not said of a hearing.");
    OpenedAction opened = work.open(caller, seen, step.title());
    ActionStep made = opened.at(step, Guard.present(at, "/at", "The time"), reason, null);
    opened
        .action()
        .setting()
        .ifPresent(setting -> setting.refuseBefore(opened.day(at), opened.zone()));
    opened.action().endSetting(made, null);
    work.keep(caller, opened, step.title(), reason);
  }

  /** Excuses who did not appear: the hearing is to be set anew. */
  @UseCase(Permission.HEAR)
  public void excuse(Caller caller, SeenAction seen, String reason) {
    OpenedAction opened = work.open(caller, seen, Step.VACATE_ABSENCE.title());
    opened.action().make(opened.now(Step.VACATE_ABSENCE, reason));
    work.keep(caller, opened, Step.VACATE_ABSENCE.title(), reason);
  }
}
