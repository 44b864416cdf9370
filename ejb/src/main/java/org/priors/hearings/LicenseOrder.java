package org.priors.hearings;

import java.time.LocalDate;

/**
 * What whoever decides says of the license, as far as the law book does not.
 *
 * @param begins the first day; null where the law book has it
 * @param ends the last day; null where the law book has the length, or for life
 * @param restriction what is allowed from some day on, RESTRICTED or INTERLOCK; null for nothing
 * @param restrictedFrom from which day on; null likewise
 * @param restrictedUntil until which day; null for as long as the suspension lasts
 */
public record LicenseOrder(
    LocalDate begins,
    LocalDate ends,
    IntervalKind restriction,
    LocalDate restrictedFrom,
    LocalDate restrictedUntil) {

  /** As the law book has it. */
  public static final LicenseOrder BY_LAW = new LicenseOrder(null, null, null, null, null);
}
