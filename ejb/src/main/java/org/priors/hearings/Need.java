package org.priors.hearings;

import java.util.Set;

/**
 * Where an action has to stand on another track before a step.
 *
 * @param oneOf stages of one track
 * @param otherwise why the step is refused elsewhere, a sentence
 */
record Need(Set<Stage> oneOf, String otherwise) {

  static Need of(String otherwise, Stage... oneOf) {
    return new Need(Set.of(oneOf), otherwise);
  }

  boolean isMet(Stages at) {
    return oneOf.contains(at.on(oneOf.iterator().next().track()));
  }
}
