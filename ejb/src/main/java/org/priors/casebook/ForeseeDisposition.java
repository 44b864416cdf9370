package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.priors.cases.CaseFile;
import org.priors.cases.Disposition;
import org.priors.cases.RecordDisposition;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Says what a court's decision would change before it is recorded. */
@Stateless
public class ForeseeDisposition {

  @Inject RecordDisposition dispositions;
  @Inject Foresight foresight;

  /**
   * What would follow.
   *
   * @param isNew whether it is not on file already
   * @param effects for this case and other open ones, each a sentence; empty for nothing
   */
  public record Foreseen(boolean isNew, List<String> effects) {}

  /**
   * Says it; nothing is recorded.
   *
   * @param decided as it is recorded with
   */
  @UseCase(Permission.RECORD_DISPOSITIONS)
  public Foreseen foresee(
      Caller caller, long caseId, Integer seenVersion, Function<CaseFile, Disposition> decided) {
    Foresight.Foreseen<RecordDisposition.Recorded> seen =
        foresight.of(
            caller,
            caseId,
            "Looked at what a disposition changes",
            () -> dispositions.record(caller, caseId, seenVersion, decided));
    return new Foreseen(seen.made().isNew(), seen.effects());
  }
}
