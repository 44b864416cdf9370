package org.priors.hearings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.priors.cases.CaseFile;

/**
 * An action that somebody of the licensing agency has opened to make a step in it.
 *
 * @param zone of the agency that made the arrest, whose days the law counts
 */
record OpenedAction(AdministrativeAction action, CaseFile file, ZoneId zone, Recorded recorded) {

  /** A step that is made as it is recorded. */
  ActionStep now(Step kind, String reason) {
    return ActionStep.now(kind, reason, recorded);
  }

  /** A step that was made at a time that is told. */
  ActionStep at(Step kind, Instant at, String reason, String document) {
    return new ActionStep(kind, at, reason, document, recorded);
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
