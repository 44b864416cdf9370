package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Reads a hearing: for who hears it, and for the prosecutor on the same day. */
@Stateless
public class ReadHearing {

  private static final Set<Stage> DECIDED =
      EnumSet.of(Stage.SUSTAINED, Stage.MODIFIED, Stage.SET_ASIDE);

  @Inject Actions actions;
  @Inject HearingRecords records;
  @Inject CheckIns marks;
  @Inject ActionLaw law;
  @Inject LicensingAgency licensing;

  /**
   * The hearing that is set in an action that the caller has opened, or was held last.
   *
   * @throws NotFound where none is
   */
  @UseCase(Permission.READ_CASES)
  public HearingView of(Caller caller, ActionView view) {
    Setting setting =
        view.action()
            .heard()
            .orElseThrow(() -> new NotFound("hearing of action", view.action().id()));
    HearingRecord record = records.of(setting).map(HearingRecord::whole).orElse(null);
    return new HearingView(
        view,
        setting,
        record,
        law.of(caller, view.action()).issues(),
        Comer.of(setting, view.driver(), marks.of(setting)),
        caller.may(Permission.HEAR) && licensing.isOf(caller, view.file().state()));
  }

  /**
   * What was said and found at the hearing in an action of a case that the caller has opened; empty
   * before it is signed with its decision.
   */
  @UseCase(Permission.READ_CASES)
  public Optional<HearingRecord> signed(Caller caller, ActionView view) {
    return view.action().reached().stream().anyMatch(DECIDED::contains)
        ? actions
            .get(view.action().id())
            .heard()
            .flatMap(records::of)
            .filter(HearingRecord::isSigned)
            .map(HearingRecord::whole)
        : Optional.empty();
  }
}
