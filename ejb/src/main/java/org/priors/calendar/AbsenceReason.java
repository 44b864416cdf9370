package org.priors.calendar;

/** Why somebody is not to be had, or a room is closed. */
public enum AbsenceReason {
  LEAVE("on leave"),
  SICK("sick"),
  TRAINING("in training"),
  OFF_DUTY("off duty"),
  COURT("in court"),
  OTHER("not available");

  private final String inWords;

  AbsenceReason(String inWords) {
    this.inWords = inWords;
  }

  /** As it follows a name: {@code on leave}. */
  public String inWords() {
    return inWords;
  }
}
