package org.priors.rulings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.cases.Arrest;
import org.priors.cases.ChargeSays;
import org.priors.history.DriverPast;
import org.priors.imports.ImportProfiles;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.FactsCheck;
import org.priors.law.Numbered;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.problems.Collector;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Evaluates a case file under the law in use, by the driver's record and as it is charged. */
@Stateless
public class EvaluateCase {

  @Inject CurrentLaw law;
  @Inject ImportProfiles profiles;

  /** What the law says; where it says nothing, why. */
  @UseCase(Permission.READ_CASES)
  public CaseLaw evaluate(Caller caller, CaseOnRecord onRecord) {
    try {
      return evaluate(caller, onRecord, law.snapshot());
    } catch (Refused unreadable) {
      ChargeSays says = says(onRecord);
      return onRecord.driver() == null
          ? nobody(says)
          : CaseLaw.notComputed(says, above(onRecord, says, null), unreadable.getMessage());
    }
  }

  /**
   * What the law of that moment says.
   *
   * @throws Refused where it says nothing
   */
  @UseCase(Permission.READ_CASES)
  public CaseLaw evaluate(Caller caller, CaseOnRecord onRecord, LawSnapshot by) {
    ChargeSays says = says(onRecord);
    if (onRecord.driver() == null) {
      return nobody(says);
    }
    DriverPast past = DriverPast.of(onRecord.decidedByNow(), onRecord.driver().decided());
    Facts facts = CaseFacts.of(onRecord, says, past, null);
    return evaluate(by.evaluator(), onRecord, facts, past, says);
  }

  private static CaseLaw nobody(ChargeSays says) {
    return CaseLaw.notComputed(
        says, AboveRecord.NOTHING, "The driver is not known, so nothing can be counted.");
  }

  private static CaseLaw evaluate(
      Evaluator evaluator, CaseOnRecord onRecord, Facts facts, DriverPast past, ChargeSays says) {
    Collector problems = new Collector();
    FactsCheck.state(evaluator.book(), facts, problems);
    problems.refuseIfAny();
    Evaluation found = evaluator.evaluate(facts);
    Integer charged = says.covering(found.offense().atMost());
    return new CaseLaw(
        found,
        charged == null ? null : evaluator.evaluate(CaseFacts.of(onRecord, says, past, charged)),
        charged,
        above(onRecord, says, found.offense()),
        past,
        null);
  }

  private ChargeSays says(CaseOnRecord onRecord) {
    return onRecord.says(profiles.chargeWords(onRecord.agency().ori()));
  }

  private static AboveRecord above(CaseOnRecord onRecord, ChargeSays says, Numbered number) {
    Arrest arrest = onRecord.file().arrest();
    return AboveRecord.of(
        says,
        new AboveRecord.Held(
            number == null ? null : number.value(),
            number == null ? null : number.atMost(),
            onRecord.priors(),
            onRecord.driver().born(),
            onRecord.arrestedOn(),
            arrest.isAggravated()));
  }
}
