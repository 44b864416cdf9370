package org.priors.hearings;

import java.time.Instant;

/**
 * An officer's statement as it came.
 *
 * @param number the agency's own, by which it is known when it is sent again
 * @param receivedAt when the licensing agency got it
 * @param document what it is: {@code DR-15}
 */
public record StatementReceived(String number, Basis basis, Instant receivedAt, String document) {}
