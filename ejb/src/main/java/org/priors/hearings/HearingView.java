package org.priors.hearings;

import java.util.List;

/**
 * A hearing with the action that it is about, as whoever looks may see it.
 *
 * @param setting when and where it is, or was
 * @param record what was kept of it last; null for nothing
 * @param issues what it is about by the law book; nothing where no source prints it
 * @param comers who has to come, and who came
 * @param mayHear whether the caller hears for the licensing agency that it belongs to
 */
public record HearingView(
    ActionView of,
    Setting setting,
    HearingRecord record,
    List<Issue> issues,
    List<Comer> comers,
    boolean mayHear) {

  /** Whether the record may still grow. */
  public boolean isToBeKept() {
    return mayHear && (record == null || !record.isSigned());
  }

  /** Whether people who come may be marked, and marks put right. */
  public boolean isToBeMarked() {
    return of.maySchedule() && (record == null || !record.isSigned());
  }

  /** Whether somebody has to say what became of the hearing. */
  public boolean isToBeHeld() {
    return mayHear && of.action().stages().isAt(Stage.NOTIFIED);
  }

  /** Whether somebody did not appear, which may be excused. */
  public boolean isToBeExcused() {
    return mayHear && of.action().stages().isAt(Stage.DRIVER_ABSENT, Stage.STATE_ABSENT);
  }

  /** What can be decided now. */
  public List<Outcome> outcomes() {
    Stages at = of.action().stages();
    return mayHear
        ? List.of(Outcome.values()).stream()
            .filter(outcome -> at.refusal(outcome.step()).isEmpty())
            .toList()
        : List.of();
  }
}
