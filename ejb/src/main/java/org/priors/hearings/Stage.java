package org.priors.hearings;

import static org.priors.hearings.Track.EFFECT;
import static org.priors.hearings.Track.HEARING;
import static org.priors.hearings.Track.NOTICE;
import static org.priors.hearings.Track.REVIEW;
import static org.priors.hearings.Track.STATEMENT;

/** Where an administrative action stands on one of its tracks. */
public enum Stage {
  AWAITING_STATEMENT(STATEMENT, "Awaiting the officer's statement"),
  RECEIVED(STATEMENT, "Statement received"),
  RETURNED(STATEMENT, "Returned for correction"),
  REJECTED(STATEMENT, "Statement rejected"),
  VALIDATED(STATEMENT, "Statement validated"),

  NOT_NOTIFIED(NOTICE, "No notice yet"),
  NOTICE_ISSUED(NOTICE, "Notice issued"),
  SERVED(NOTICE, "Notice served"),

  NOT_REQUESTED(HEARING, "No hearing requested"),
  REQUESTED(HEARING, "Hearing requested"),
  REQUEST_REFUSED(HEARING, "Request refused"),
  LAPSED(HEARING, "No hearing requested in time"),
  TO_BE_SET(HEARING, "Hearing to be set"),
  SET(HEARING, "Hearing set"),
  NOTIFIED(HEARING, "Parties notified of the hearing"),
  WITHDRAWN(HEARING, "Request withdrawn"),
  DRIVER_ABSENT(HEARING, "Driver did not appear"),
  STATE_ABSENT(HEARING, "The State's witness did not appear"),
  HELD(HEARING, "Hearing held"),
  SUSTAINED(HEARING, "Sustained"),
  MODIFIED(HEARING, "Modified"),
  SET_ASIDE(HEARING, "Set aside"),

  NOT_IN_EFFECT(EFFECT, "Not in effect"),
  ORDERED(EFFECT, "Suspension ordered"),
  IN_EFFECT(EFFECT, "In effect"),
  STAYED(EFFECT, "Stayed"),
  SERVED_OUT(EFFECT, "Served out"),
  REINSTATED(EFFECT, "License reinstated"),
  ENDED(EFFECT, "Ended without effect"),

  NOT_REVIEWED(REVIEW, "No review filed"),
  REVIEW_FILED(REVIEW, "Review filed"),
  UPHELD(REVIEW, "Upheld on review"),
  REVERSED(REVIEW, "Reversed on review");

  private final Track track;
  private final String title;

  Stage(Track track, String title) {
    this.track = track;
    this.title = title;
  }

  public Track track() {
    return track;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  /** Whether a step has led here. */
  boolean isMoved() {
    return this != first(track);
  }

  /** Where a new action stands on a track. */
  static Stage first(Track track) {
    return switch (track) {
      case STATEMENT -> AWAITING_STATEMENT;
      case NOTICE -> NOT_NOTIFIED;
      case HEARING -> NOT_REQUESTED;
      case EFFECT -> NOT_IN_EFFECT;
      case REVIEW -> NOT_REVIEWED;
    };
  }
}
