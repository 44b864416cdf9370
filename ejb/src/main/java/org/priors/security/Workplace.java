package org.priors.security;

import java.io.Serializable;

/**
 * The office that somebody works at, as far as it says who asks.
 *
 * @param agencyId null for a court
 */
public record Workplace(long officeId, Long agencyId, String name) implements Serializable {}
