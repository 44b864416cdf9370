package org.priors.hearings;

import java.time.Instant;

/**
 * Who recorded a step, when, and of which arrest.
 *
 * @param by as pages print it
 * @param arrestedAt as the case says by now; nothing of the action can have happened before
 */
record Recorded(String by, Instant at, Instant arrestedAt) {}
