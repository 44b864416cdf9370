package org.priors.security;

import java.io.Serializable;

/**
 * The office that somebody works at, as far as it says who asks.
 *
 * @param agencyId null for a court
 * @param state two letters
 */
public record Workplace(long officeId, Long agencyId, String state, String name)
    implements Serializable {}
