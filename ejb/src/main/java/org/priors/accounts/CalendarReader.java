package org.priors.accounts;

import org.priors.security.Caller;

/**
 * Whose hearings a calendar program reads.
 *
 * @param code by which the calendar tells the caller from others
 */
public record CalendarReader(Caller caller, String code) {}
