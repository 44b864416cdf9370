package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.priors.problems.Collector;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Goes through an officer's statement item by item, and says what is to become of it. */
@Stateless
public class CheckStatement {

  @Inject ActionWork work;

  /**
   * What was found of a statement.
   *
   * @param items by the key of each item
   * @param reason needed to return or to reject it
   * @param dueOn by when it has to come again where it is returned: no source prints a day, the
   *     office sets it
   */
  public record Found(Map<String, ItemAnswer> items, String reason, LocalDate dueOn) {}

  /** The statement has all that it needs. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void validate(Caller caller, SeenAction seen, Found found) {
    make(caller, seen, Step.VALIDATE_STATEMENT, found, AdministrativeAction::validateStatement);
  }

  /** It goes back to the agency. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void giveBack(Caller caller, SeenAction seen, Found found) {
    make(caller, seen, Step.RETURN_STATEMENT, found, AdministrativeAction::returnStatement);
  }

  /** Nothing follows from it. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void reject(Caller caller, SeenAction seen, Found found) {
    make(caller, seen, Step.REJECT_STATEMENT, found, AdministrativeAction::rejectStatement);
  }

  private interface Making {
    void make(AdministrativeAction action, StatementCheck check, ActionStep step);
  }

  private void make(Caller caller, SeenAction seen, Step kind, Found found, Making making) {
    OpenedAction opened = work.open(caller, seen, kind.title());
    Collector problems = new Collector();
    StatementCheck check =
        problems.at("", () -> new StatementCheck(opened.action().basis(), found.items()));
    ActionStep step = problems.at("", () -> opened.now(kind, found.reason()));
    LocalDate due =
        kind == Step.RETURN_STATEMENT
            ? problems.at(
                "", () -> ActionStep.dayLeft(found.dueOn(), opened.recorded().at(), opened.zone()))
            : null;
    problems.refuseIfAny();
    making.make(opened.action(), check, step.due(due));
    work.keep(caller, opened, kind.title(), step.reason());
  }
}
