package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.priors.cases.CaseFile;
import org.priors.law.Facts;
import org.priors.law.Offense;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.problems.Refused;
import org.priors.rulings.CaseLaw;
import org.priors.rulings.CaseOnRecord;
import org.priors.rulings.CasesOnRecord;
import org.priors.rulings.EvaluateCase;
import org.priors.security.Caller;

/**
 * Asks the law in use about an action: by its own notice and request, which may have come later
 * than the report of the arrest tells.
 */
@ApplicationScoped
class ActionLaw {

  @Inject CurrentLaw law;
  @Inject CasesOnRecord cases;
  @Inject EvaluateCase evaluate;

  /** What it says; where it says nothing, why. */
  ActionAnswer of(Caller caller, AdministrativeAction action) {
    LawSnapshot by;
    try {
      by = law.snapshot();
    } catch (Refused unreadable) {
      return new ActionAnswer(null, action.basis(), null, null, unreadable.getMessage());
    }
    return of(caller, action, by);
  }

  /**
   * The same, for what is stored.
   *
   * @throws Refused while the law cannot be read: nothing is stored by a law that is not there
   */
  ActionAnswer toStoreBy(Caller caller, AdministrativeAction action) {
    return of(caller, action, law.snapshot());
  }

  private ActionAnswer of(Caller caller, AdministrativeAction action, LawSnapshot by) {
    CaseOnRecord onRecord = cases.read(action.caseId());
    try {
      CaseLaw found = evaluate.evaluate(caller, onRecord, by);
      if (found.evaluation() == null) {
        return bare(by, action, onRecord, found.whyNot());
      }
      Facts asked = asked(found.evaluation().facts(), action, onRecord.agency().zone());
      return new ActionAnswer(
          by.book(), action.basis(), asked, by.evaluator().evaluate(asked), null);
    } catch (Refused unreadable) {
      return bare(by, action, onRecord, unreadable.getMessage());
    }
  }

  /** What is printed for all drivers can be told without the driver. */
  private static ActionAnswer bare(
      LawSnapshot by, AdministrativeAction action, CaseOnRecord onRecord, String whyNot) {
    CaseFile file = onRecord.file();
    ZoneId zone = onRecord.agency().zone();
    Facts facts =
        Facts.of(file.state(), Offense.at(local(file.arrest().at(), zone)).build())
            .arrestAt(local(file.arrest().at(), zone))
            .build();
    return new ActionAnswer(by.book(), action.basis(), asked(facts, action, zone), null, whyNot);
  }

  private static Facts asked(Facts facts, AdministrativeAction action, ZoneId zone) {
    LocalDateTime served = at(action, Track.NOTICE, Stage.SERVED, zone);
    LocalDateTime requested =
        local(action.openRequest().map(asked -> asked.step().happenedAt()).orElse(null), zone);
    return facts.toBuilder()
        .noticeAt(served == null ? facts.noticeAt() : served)
        .requestAt(requested)
        .build();
  }

  private static LocalDateTime at(
      AdministrativeAction action, Track track, Stage stage, ZoneId zone) {
    return action
        .last(track)
        .filter(step -> step.kind().to() == stage)
        .map(step -> local(step.happenedAt(), zone))
        .orElse(null);
  }

  private static LocalDateTime local(Instant at, ZoneId zone) {
    return at == null ? null : LocalDateTime.ofInstant(at, zone);
  }
}
