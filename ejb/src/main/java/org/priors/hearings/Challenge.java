package org.priors.hearings;

import java.util.Set;

/**
 * What an officer may be asked at a hearing, as far as a source tells.
 *
 * @param text in words
 * @param state in which it is told of, two letters
 * @param of for which actions
 * @param cite the source
 */
public record Challenge(String text, String state, Set<Basis> of, String cite) {

  boolean isFor(String state, Basis basis) {
    return this.state.equals(state) && of.contains(basis);
  }
}
