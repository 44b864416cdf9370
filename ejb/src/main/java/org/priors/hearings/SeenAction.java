package org.priors.hearings;

/**
 * An action as it was shown.
 *
 * @param version that was shown
 */
public record SeenAction(long id, int version) {}
