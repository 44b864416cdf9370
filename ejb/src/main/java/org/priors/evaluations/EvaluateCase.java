package org.priors.evaluations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.priors.cases.CaseView;
import org.priors.cases.ChargeKind;
import org.priors.cases.OffenceNumber;
import org.priors.drivers.Event;
import org.priors.law.EarlierEvent;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.FactsCheck;
import org.priors.problems.Collector;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;

/** Evaluates a case file under the law in use, by the driver's record and as it is charged. */
@Stateless
public class EvaluateCase {

  @Inject CurrentLaw law;

  /** What the law says; where it says nothing, why. */
  public CaseLaw evaluate(Caller caller, CaseView view) {
    caller.require(Permission.READ_CASES);
    Integer charged = charged(view);
    if (view.driver() == null) {
      return CaseLaw.notComputed(charged, "The driver is not known, so nothing can be counted.");
    }
    List<Event> before = view.priors().events();
    DriverPast past = DriverPast.of(before);
    Facts facts = CaseFacts.of(view, past.asAsked(), null);
    try {
      return evaluate(law.evaluator(), view, facts, past, charged);
    } catch (Refused unreadable) {
      return CaseLaw.notComputed(charged, unreadable.getMessage());
    }
  }

  private static CaseLaw evaluate(
      Evaluator evaluator, CaseView view, Facts facts, DriverPast past, Integer charged) {
    Collector problems = new Collector();
    FactsCheck.state(evaluator.book(), facts, problems);
    problems.refuseIfAny();
    List<EarlierEvent> history = past.asAsked();
    return new CaseLaw(
        evaluator.evaluate(facts),
        charged == null ? null : evaluator.evaluate(CaseFacts.of(view, history, charged)),
        charged,
        past,
        null);
  }

  /** The highest number that a charge of impaired driving names; null for none. */
  static Integer charged(CaseView view) {
    return view.file().charges().stream()
        .filter(charge -> charge.kind() == ChargeKind.IMPAIRED_DRIVING)
        .map(charge -> OffenceNumber.in(charge.degree()))
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElse(null);
  }
}
