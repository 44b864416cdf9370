package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.cases.CorrectCase;
import org.priors.cases.Correction;
import org.priors.cases.Difference;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Says what a correction would change before it is stored. */
@Stateless
public class ForeseeCorrection {

  @Inject CorrectCase correct;
  @Inject HeldByDecision holding;
  @Inject Foresight foresight;

  /**
   * What a correction would change.
   *
   * @param effects what follows for this case and other open ones, each a sentence
   * @param held decisions of people that alone hold whom it is about with others then
   */
  public record Foreseen(
      List<Difference> differences, List<String> effects, List<HeldByDecision.Held> held) {}

  @UseCase(Permission.RECORD_CASES)
  public Foreseen foresee(Caller caller, long caseId, Integer seenVersion, Correction correction) {
    Foresight.Foreseen<Made> seen =
        foresight.of(
            caller,
            caseId,
            "Looked at what a correction changes",
            () -> made(caller, caseId, seenVersion, correction));
    return new Foreseen(seen.made().differences(), seen.effects(), seen.made().held());
  }

  private record Made(List<Difference> differences, List<HeldByDecision.Held> held) {}

  private Made made(Caller caller, long caseId, Integer seenVersion, Correction correction) {
    List<Difference> differences = correct.correct(caller, caseId, seenVersion, correction);
    boolean isOfThePerson = differences.stream().anyMatch(Difference::tellsPerson);
    return new Made(differences, isOfThePerson ? holding.of(caller, caseId) : List.of());
  }
}
