package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Records what a court does about an action, and that the license is given back. */
@Stateless
public class ReviewAction {

  /** Every step after the decision that a person records. */
  public static final Set<Step> AFTER_THE_DECISION =
      Collections.unmodifiableSet(
          EnumSet.of(
              Step.FILE_REVIEW,
              Step.STAY,
              Step.LIFT_STAY,
              Step.UPHOLD,
              Step.REVERSE,
              Step.END_BY_COURT,
              Step.REINSTATE));

  /** From the day of these on, nothing withdraws the license by this action. */
  private static final Set<Step> CUTS = EnumSet.of(Step.STAY, Step.REVERSE, Step.END_BY_COURT);

  @Inject ActionWork work;
  @Inject ToldOfLicense told;

  /**
   * What was done, when, why and by which paper.
   *
   * @param runsFrom of a stay that is lifted, from which day on what was left runs; else null
   */
  public record Done(Step step, Instant at, String reason, String document, LocalDate runsFrom) {}

  /** The steps after the decision that can be made from where an action stands. */
  public static List<Step> possible(AdministrativeAction action) {
    Stages at = action.stages();
    return AFTER_THE_DECISION.stream().filter(step -> at.refusal(step).isEmpty()).toList();
  }

  /** Records it. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void record(Caller caller, SeenAction seen, Done done) {
    Step kind = Guard.present(done.step(), "/step", "What was done");
    Guard.check(
        AFTER_THE_DECISION.contains(kind),
        "not-after-the-decision",
        "/step",
        "That is no step after a decision.");
    OpenedAction opened = work.open(caller, seen, kind.title());
    AdministrativeAction action = opened.action();
    ActionStep step =
        opened.at(
            kind,
            Guard.present(done.at(), "/at", "When it was done"),
            done.reason(),
            done.document());
    List<LicenseInterval> left = kind == Step.LIFT_STAY ? left(action, done) : List.of();
    action.make(step);
    if (CUTS.contains(kind)) {
      action.license().cut(step, opened.day(done.at()));
    }
    action.order(step, left);
    work.keep(caller, opened, kind.title(), done.reason());
    told.tell(opened.file());
  }

  private static List<LicenseInterval> left(AdministrativeAction action, Done done) {
    LocalDate from =
        Guard.present(
            done.runsFrom(),
            "/runsFrom",
            "From which day on what was left of the suspension runs: no source prints it, the"
                + " order says so. The day");
    return action
        .last(Track.EFFECT)
        .filter(step -> step.kind() == Step.STAY)
        .map(stay -> action.license().left(stay, from))
        .orElse(List.of());
  }
}
