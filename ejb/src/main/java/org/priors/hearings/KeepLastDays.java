package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.cases.CaseFiles;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Works out anew by when hearings have to be held, once the law or the record has changed. */
@Stateless
public class KeepLastDays {

  @Inject HearingLastDays days;
  @Inject Actions actions;
  @Inject CaseFiles cases;

  /** The next actions after this one whose hearing another law answered for, by their numbers. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public List<Long> ofOtherLaw(Caller caller, long after, int most) {
    return days.ofOtherLaw(after, most);
  }

  /** Keeps that of one action. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void again(Caller caller, long id) {
    days.hold(id);
    AdministrativeAction action = actions.get(id);
    days.keep(caller, action, cases.get(action.caseId()).state());
  }

  /**
   * Keeps those of drivers.
   *
   * @return whether they have any
   */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public boolean ofDrivers(Caller caller, Collection<Long> drivers) {
    List<Long> waiting = days.of(drivers);
    waiting.forEach(id -> again(caller, id));
    return !waiting.isEmpty();
  }
}
