package org.priors.rulings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.priors.audit.AuditLog;
import org.priors.history.DriverPast;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.FactsCheck;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.Verifications;
import org.priors.problems.Collector;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

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
  @UseCase(Permission.READ_LAW)
  public Evaluation evaluate(Caller caller, Facts facts, Collector problems) {
    Evaluator evaluator = law.evaluator();
    FactsCheck.check(evaluator.book(), facts, problems);
    problems.refuseIfAny();
    return evaluator.evaluate(facts);
  }

  /** An evaluation under the law in use as systems get it. */
  @UseCase(Permission.READ_LAW)
  public Answer answer(Caller caller, Evaluation evaluation) {
    String state = evaluation.jurisdiction().code();
    return Answer.of(evaluation, verifications.paths(caller, state));
  }

  /**
   * The facts with the events of a driver's record in the place of a history that was sent. What is
   * on record from the day of the offense on is no history.
   */
  @UseCase(Permission.READ_DRIVERS)
  public Facts withPast(Caller caller, Facts facts, long driverId) {
    DriverView driver = drivers.read(driverId);
    audit.allowed(caller, "Took the history for an evaluation", "driver", driverId, null);
    LocalDateTime at = facts.offense().at();
    LocalDate before = at == null ? null : at.toLocalDate();
    DriverPast past =
        DriverPast.of(
            driver.events().stream()
                .filter(event -> before == null || event.happenedOn().isBefore(before))
                .toList(),
            driver.decided());
    return facts.withDriver(driver.born(), past.asAsked(), past.said());
  }
}
