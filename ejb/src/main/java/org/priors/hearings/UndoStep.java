package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Undoes the last step of an action, where somebody has ordered it. The step stays on file. */
@Stateless
public class UndoStep {

  @Inject ActionWork work;
  @Inject SlotsOfSettings slots;
  @Inject ToldOfLicense told;

  /**
   * Who ordered it and why.
   *
   * @param authority a person or a court
   * @param document the paper that says so
   */
  public record Order(String authority, String reason, String document) {}

  @UseCase(Permission.WORK_ON_ACTIONS)
  public void undo(Caller caller, SeenAction seen, Order order) {
    OpenedAction opened = work.open(caller, seen, "A step of an administrative action undone");
    ActionStep undone =
        opened
            .action()
            .undoLast(
                new StepUndo(
                    order.authority(), order.reason(), order.document(), opened.recorded()));
    slots.follow(opened, undone);
    work.keep(caller, opened, "Undid a step of an administrative action", order.reason());
    told.tell(opened.file());
  }
}
