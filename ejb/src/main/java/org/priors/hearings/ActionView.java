package org.priors.hearings;

import java.time.ZoneId;
import java.util.List;
import org.priors.cases.CaseFile;

/**
 * An administrative action with the case that it is of, as whoever looks may see it.
 *
 * @param driver as whom the history shows the driver, surname first; null where nobody is named,
 *     and in a list of the case, which names the driver itself
 * @param zone of the agency that made the arrest
 * @param maySend whether the caller sends statements on the arrest
 * @param mayWork whether the caller goes through its statement and records its notice
 * @param maySchedule whether the caller takes in requests and sets hearings in it
 * @param next who has to act next; null where nobody has
 */
public record ActionView(
    AdministrativeAction action,
    CaseFile file,
    String driver,
    ZoneId zone,
    boolean mayWork,
    boolean maySchedule,
    boolean maySend,
    NextAct next) {

  /** Whether the caller schedules, and this step of the hearing can be made from here. */
  public boolean isToBeMade(Step step) {
    return maySchedule && action.stages().refusal(step).isEmpty();
  }

  /** Whether somebody has to go through the statement. */
  public boolean isToBeChecked() {
    return mayWork && action.stages().isAt(Stage.RECEIVED);
  }

  /** Whether the caller has to send the statement again. */
  public boolean isToBeSentAgain() {
    return maySend && action.stages().isAt(Stage.RETURNED);
  }

  /** What the caller may record of the notice; nothing where that is not the caller's to do. */
  public List<Step> ofNotice() {
    return mayWork ? NoteNotice.possible(action) : List.of();
  }

  /** Whether the caller orders what follows, for no hearing decides it. */
  public boolean isToBeOrdered() {
    return mayWork && action.stages().refusal(Step.ORDER_SUSPENSION).isEmpty();
  }

  /** What the caller may record of what a court does about it, and that the license is back. */
  public List<Step> afterTheDecision() {
    return mayWork ? ReviewAction.possible(action) : List.of();
  }

  /** Whether a step can be undone. */
  public boolean isToBeUndone() {
    return mayWork && !action.standing().isEmpty();
  }
}
