package org.priors.hearings;

import java.util.Set;

/**
 * Where an action has to stand on another track before a step.
 *
 * @param oneOf stages of one track
 * @param otherwise why the step is refused elsewhere, a sentence
 * @param comesBefore whether the step that led there lies before this one in time too; what is
 *     recorded late may have happened before where it does not matter
 */
record Need(Set<Stage> oneOf, String otherwise, boolean comesBefore) {

  static Need of(String otherwise, Stage... oneOf) {
    return new Need(Set.of(oneOf), otherwise, false);
  }

  /** Where the step cannot have happened before that. */
  static Need after(String otherwise, Stage stage) {
    return new Need(Set.of(stage), otherwise, true);
  }

  Track track() {
    return oneOf.iterator().next().track();
  }

  boolean isMet(Stages at) {
    return oneOf.contains(at.on(track()));
  }
}
