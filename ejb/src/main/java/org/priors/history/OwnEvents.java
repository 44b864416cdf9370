package org.priors.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a driver's history is of one case: what the case tells of, and what is one with that on
 * another record, such as the suspension for the refusal at its arrest.
 *
 * @param keys what its events are counted as, and under which keys
 * @param cases the keys of its events, which another case file of the same arrest has too
 */
record OwnEvents(Long caseId, Set<String> keys, Set<String> cases) {

  /**
   * @param caseId null for none
   */
  static OwnEvents of(List<Event> history, Long caseId) {
    List<Event> own =
        caseId == null
            ? List.of()
            : history.stream().filter(event -> event.isOfCase(caseId)).toList();
    return new OwnEvents(
        caseId,
        own.stream().map(OwnEvents::key).collect(Collectors.toSet()),
        own.stream().map(Event::priorKey).collect(Collectors.toSet()));
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
