package org.priors.calendar;

/** What a day on the calendar is for. */
public enum DayPurpose {
  /** Hearings of a licensing agency. */
  HEARINGS,
  /** A court's docket. */
  DOCKET
}
