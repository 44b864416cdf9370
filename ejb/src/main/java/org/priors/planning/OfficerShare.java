package org.priors.planning;

/**
 * What an officer gets by a plan.
 *
 * @param before how many they have booked in its period
 * @param more how many the plan gives them
 * @param less how many it takes from them
 */
public record OfficerShare(String officer, int before, int more, int less) {

  /** How many they would have. */
  public int after() {
    return before + more - less;
  }
}
