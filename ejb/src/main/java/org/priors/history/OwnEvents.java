package org.priors.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a driver's history is of one case: what the case tells of, and what is one with that on
 * another record, such as the suspension for the refusal at its arrest.
 */
record OwnEvents(Long caseId, Set<String> keys, Set<String> cases) {

  /**
   * @param caseId null for none
   */
  static OwnEvents of(List<Event> history, Long caseId) {
    return new OwnEvents(
        caseId,
        history.stream()
            .filter(event -> caseId != null && event.isOfCase(caseId))
            .map(OwnEvents::key)
            .collect(Collectors.toSet()),
        history.stream()
            .filter(event -> caseId != null && event.isOfCase(caseId))
            .map(Event::priorKey)
            .collect(Collectors.toSet()));
  }

  private static String key(Event event) {
    return event.priorKind() + " " + event.priorKey();
  }

  boolean include(Event event) {
    return caseId != null
        && (event.isOfCase(caseId)
            || ("case " + caseId).equals(event.priorKey())
            || event.caseId() != null && cases.contains(event.priorKey())
            || keys.contains(key(event)));
  }
}
