package org.priors.reports;

import java.time.LocalDate;

/**
 * One driver of a list.
 *
 * @param born null where no agency gives a birth date
 * @param license null where no agency gives a number
 * @param address null where no agency gives one
 * @param refusals as many as are told of
 * @param refusalsAtLeast if those are one that may be; so with convictions
 * @param sources agencies and courts that have an event of the driver
 * @param states their States
 * @param now what is so of the driver now, in words; may be empty
 * @param why why the driver was found, in words; may be empty
 */
public record DriverLine(
    String name,
    LocalDate born,
    String license,
    String address,
    int arrests,
    long refusals,
    long refusalsAtLeast,
    long convictions,
    long convictionsAtLeast,
    int sources,
    String states,
    String now,
    String why) {
  public DriverLine {
    Checks.filled(name, "A driver has a name.");
    Checks.given(states, "The States may be empty, but not missing.");
    Checks.given(now, "What is so now may be empty, but not missing.");
    Checks.given(why, "The reason may be empty, but not missing.");
  }
}
