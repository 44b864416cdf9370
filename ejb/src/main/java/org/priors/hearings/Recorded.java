package org.priors.hearings;

import java.time.Instant;

/**
 * Who recorded a step, and when.
 *
 * @param by as pages print it
 */
record Recorded(String by, Instant at) {}
