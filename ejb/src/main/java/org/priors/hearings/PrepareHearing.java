package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.cases.OwnAgency;
import org.priors.rulings.CaseOnRecord;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Puts together what an arresting officer needs before a hearing. */
@Stateless
public class PrepareHearing {

  @Inject ActionReader reader;
  @Inject CasesOnRecord cases;
  @Inject Swaps swaps;
  @Inject ActionLaw law;

  /** The sheet of an action whose arrest the caller's agency made. */
  @UseCase(Permission.APPEAR_AT_HEARINGS)
  public PreparationSheet sheet(Caller caller, long id) {
    ActionView view = reader.open(caller, id);
    OwnAgency.require(caller, view.file());
    CaseOnRecord onRecord = cases.read(view.file().id());
    Setting setting = view.action().setting().orElse(null);
    return new PreparationSheet(
        view,
        onRecord,
        setting,
        setting == null ? null : swaps.of(setting).orElse(null),
        law.of(caller, view.action()).issues().stream()
            .map(issue -> new PreparationSheet.OnIssue(issue, Preparation.factsOf(issue)))
            .toList(),
        Preparation.challenges(view.file().state(), view.action().basis()));
  }
}
