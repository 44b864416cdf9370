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

/**
 * Records how the driver was given notice of the action: by the officer at the arrest, or by
 * letter.
 */
@Stateless
public class NoteNotice {

  /** Every step of a notice. */
  public static final Set<Step> OF_NOTICES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Step.ISSUE_NOTICE_AT_ARREST,
              Step.ISSUE_NOTICE_BY_LETTER,
              Step.SERVE_NOTICE,
              Step.FIND_NOTICE_UNSERVED));

  @Inject ActionWork work;
  @Inject ActionLaw law;

  /**
   * What was done, when, and by which paper.
   *
   * @param reason needed where the notice came back
   * @param permit whether a temporary permit came with it; null where nothing says
   * @param permitUntil its last day, where the law book has none
   */
  public record Noted(
      Step step,
      Instant at,
      String document,
      String reason,
      Boolean permit,
      LocalDate permitUntil) {}

  /** The steps of the notice that can be made from where an action stands. */
  public static List<Step> possible(AdministrativeAction action) {
    Stages at = action.stages();
    return OF_NOTICES.stream().filter(step -> at.refusal(step).isEmpty()).toList();
  }

  @UseCase(Permission.WORK_ON_ACTIONS)
  public void note(Caller caller, SeenAction seen, Noted noted) {
    Step step = Guard.present(noted.step(), "/step", "What was done");
    Guard.check(
        OF_NOTICES.contains(step), "not-of-a-notice", "/step", "That is no step of a notice.");
    OpenedAction opened = work.open(caller, seen, step.title());
    ActionStep made =
        opened.at(
            step,
            Guard.present(noted.at(), "/at", "When it was done"),
            noted.reason(),
            noted.document());
    opened.action().make(made);
    if (Boolean.TRUE.equals(noted.permit())) {
      Guard.check(
          step == Step.SERVE_NOTICE,
          "not-served",
          "/permit",
          "A permit is given to the driver with the service of the notice.");
      opened.action().order(made, List.of(permit(caller, opened, noted)));
    }
    work.keep(caller, opened, step.title(), noted.reason());
  }

  /** From the day of the service, for as long as the law book has it, or as the office says. */
  private LicenseInterval permit(Caller caller, OpenedAction opened, Noted noted) {
    LastDay last =
        law.toStoreBy(caller, opened.action())
            .day("permit.expires")
            .orSetByOffice(noted.permitUntil(), caller.displayName(), "/permitUntil");
    LocalDate from = opened.day(noted.at());
    Guard.present(
        last.day(),
        "/permitUntil",
        "The law book has no days of a permit here, so the office says it. Its last day");
    Guard.check(
        !last.day().isBefore(from),
        "before-it-begins",
        "/permitUntil",
        "It ends before it begins.");
    return new LicenseInterval(IntervalKind.PERMIT, from, last.day(), last.by());
  }
}
