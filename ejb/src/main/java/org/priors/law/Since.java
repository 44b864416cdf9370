package org.priors.law;

import java.time.LocalDate;

/**
 * Since when something holds.
 *
 * @param day the first day
 * @param stated whether the source states that day; else it is the reference date of the
 *     publication
 */
public record Since(LocalDate day, boolean stated) {}
