package org.priors.evaluations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.audit.AuditLog;
import org.priors.drivers.DriverReader;
import org.priors.drivers.DriverView;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.FactsCheck;
import org.priors.problems.Collector;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;

/** Answers what the law in use says of facts that anybody sends. */
@Stateless
public class EvaluateLaw {

  @Inject CurrentLaw law;
  @Inject Verifications verifications;
  @Inject DriverReader drivers;
  @Inject AuditLog audit;

  /**
   * Evaluates.
   *
   * @param problems what was found wrong while the facts were read
   * @throws Refused with every problem of the facts
   */
  public Answer evaluate(Caller caller, Facts facts, Collector problems) {
    caller.require(Permission.READ_LAW);
    Evaluator evaluator = law.evaluator();
    FactsCheck.check(evaluator.book(), facts, problems);
    problems.refuseIfAny();
    Evaluation evaluation = evaluator.evaluate(facts);
    return Answer.of(evaluation, evaluator.book(), verifications.paths(caller));
  }

  /** The events of a driver's record, in the place of a history that was sent. */
  public DriverPast past(Caller caller, long driverId) {
    caller.require(Permission.READ_DRIVERS);
    DriverView driver = drivers.read(driverId);
    audit.allowed(caller, "Took the history for an evaluation", "driver", driverId, null);
    return DriverPast.of(driver.events());
  }
}
