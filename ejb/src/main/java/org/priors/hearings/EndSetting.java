package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Tells the parties of a hearing, postpones it, or takes its setting or the request back. */
@Stateless
public class EndSetting {

  @Inject ActionWork work;
  @Inject SlotsOfSettings slots;

  /** The notice of the hearing was served on the parties. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void notified(Caller caller, SeenAction seen, Instant at, String document) {
    OpenedAction opened = work.open(caller, seen, Step.NOTIFY_OF_HEARING.title());
    Guard.present(at, "/at", "When the parties were told");
    opened
        .action()
        .setting()
        .ifPresent(
            setting ->
                Guard.check(
                    at.isBefore(setting.begins()),
                    "after-the-hearing",
                    "/at",
                    "The hearing has begun before that."));
    opened.action().make(opened.at(Step.NOTIFY_OF_HEARING, at, null, document));
    work.keep(caller, opened, Step.NOTIFY_OF_HEARING.title(), null);
  }

  /** It is put off: another setting is to be made. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void postpone(Caller caller, SeenAction seen, Side by, String reason) {
    Guard.present(by, "/by", "Who asked for it");
    end(caller, seen, Step.POSTPONE, by, reason);
  }

  /** It should not have been set so. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void takeBack(Caller caller, SeenAction seen, String reason) {
    end(caller, seen, Step.TAKE_SETTING_BACK, null, reason);
  }

  private void end(Caller caller, SeenAction seen, Step kind, Side by, String reason) {
    OpenedAction opened = work.open(caller, seen, kind.title());
    slots.end(opened.action(), opened.now(kind, reason), by);
    work.keep(caller, opened, kind.title(), reason);
  }

  /** Whoever asked for the hearing does not want it any more. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void withdraw(Caller caller, SeenAction seen, Instant at, String reason, String document) {
    OpenedAction opened = work.open(caller, seen, Step.WITHDRAW_REQUEST.title());
    ActionStep step =
        opened.at(
            Step.WITHDRAW_REQUEST, Guard.present(at, "/at", "When it came"), reason, document);
    slots.end(opened.action(), step, null);
    work.keep(caller, opened, Step.WITHDRAW_REQUEST.title(), reason);
  }
}
