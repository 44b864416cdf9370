package org.priors.hearings;

import static org.priors.hearings.Stage.*;

import java.util.List;
import java.util.Set;

/**
 * What may be done in an administrative action, from where and to where, as the baseline DWI
 * enforcement system (functions 3.1, 3.2 and 4.1) and the five States of DOT HS 809 876 (pp. 18-45)
 * have it; what is not listed is refused.
 */
public enum Step {
  RECEIVE_STATEMENT("Statement received", RECEIVED, Set.of(AWAITING_STATEMENT, RETURNED)),
  RETURN_STATEMENT("Statement returned for correction", RETURNED, Set.of(RECEIVED)),
  REJECT_STATEMENT("Statement rejected", REJECTED, Set.of(RECEIVED), Needs.NOTHING_DECIDED),
  VALIDATE_STATEMENT("Statement validated", VALIDATED, Set.of(RECEIVED)),

  ISSUE_NOTICE_AT_ARREST(
      "Notice issued by the officer", NOTICE_ISSUED, Set.of(NOT_NOTIFIED), Needs.STANDING),
  ISSUE_NOTICE_BY_LETTER(
      "Notice issued by letter",
      NOTICE_ISSUED,
      Set.of(NOT_NOTIFIED),
      Needs.STANDING,
      Needs.VALID_STATEMENT),
  SERVE_NOTICE("Notice served", SERVED, Set.of(NOTICE_ISSUED), Needs.STANDING),
  FIND_NOTICE_UNSERVED(
      "Notice came back unserved", NOT_NOTIFIED, Set.of(NOTICE_ISSUED), Needs.STANDING),

  REQUEST_HEARING(
      "Hearing requested",
      REQUESTED,
      Set.of(NOT_REQUESTED, LAPSED, REQUEST_REFUSED, WITHDRAWN),
      Needs.SERVED_NOTICE,
      Needs.STANDING),
  REFUSE_REQUEST("Request refused", REQUEST_REFUSED, Set.of(REQUESTED)),
  ACCEPT_REQUEST("Request accepted", TO_BE_SET, Set.of(REQUESTED), Needs.STANDING),
  LET_REQUEST_LAPSE(
      "Time to request a hearing ran out", LAPSED, Set.of(NOT_REQUESTED), Needs.SERVED_NOTICE),
  WITHDRAW_REQUEST("Request withdrawn", WITHDRAWN, Set.of(REQUESTED, TO_BE_SET, SET, NOTIFIED)),

  SET_HEARING("Hearing set", SET, Set.of(TO_BE_SET), Needs.STANDING),
  NOTIFY_OF_HEARING("Notice of hearing served", NOTIFIED, Set.of(SET)),
  POSTPONE("Hearing postponed", TO_BE_SET, Set.of(SET, NOTIFIED)),
  TAKE_SETTING_BACK("Setting entered in error", TO_BE_SET, Set.of(SET, NOTIFIED)),
  NOTE_DRIVER_ABSENT("Driver did not appear", DRIVER_ABSENT, Set.of(NOTIFIED)),
  NOTE_STATE_ABSENT("The State's witness did not appear", STATE_ABSENT, Set.of(NOTIFIED)),
  VACATE_ABSENCE("Absence excused", TO_BE_SET, Set.of(DRIVER_ABSENT, STATE_ABSENT)),
  HOLD_HEARING("Hearing held", HELD, Set.of(NOTIFIED), Needs.SERVED_NOTICE, Needs.VALID_STATEMENT),

  SUSTAIN("Sustained", SUSTAINED, Set.of(HELD, DRIVER_ABSENT), Needs.VALID_STATEMENT),
  MODIFY("Modified", MODIFIED, Set.of(HELD), Needs.VALID_STATEMENT),
  SET_ASIDE("Set aside", Stage.SET_ASIDE, Set.of(HELD, STATE_ABSENT)),

  ORDER_SUSPENSION(
      "Suspension ordered",
      ORDERED,
      Set.of(NOT_IN_EFFECT),
      Needs.SERVED_NOTICE,
      Needs.NOT_REJECTED,
      Needs.NO_HEARING),
  TAKE_EFFECT(
      "Took effect",
      IN_EFFECT,
      Set.of(NOT_IN_EFFECT, ORDERED),
      Needs.SERVED_NOTICE,
      Needs.NOT_REJECTED),
  STAY("Stayed", STAYED, Set.of(NOT_IN_EFFECT, ORDERED, IN_EFFECT)),
  LIFT_STAY("Stay lifted", NOT_IN_EFFECT, Set.of(STAYED)),
  SERVE_OUT("Served out", SERVED_OUT, Set.of(IN_EFFECT)),
  REINSTATE("License reinstated", REINSTATED, Set.of(SERVED_OUT)),
  END_BY_COURT(
      "Ended by the court's outcome", ENDED, Set.of(NOT_IN_EFFECT, ORDERED, IN_EFFECT, STAYED)),

  FILE_REVIEW("Review filed", REVIEW_FILED, Set.of(NOT_REVIEWED), Needs.AGAINST_THE_DRIVER),
  UPHOLD("Upheld on review", UPHELD, Set.of(REVIEW_FILED)),
  REVERSE("Reversed on review", REVERSED, Set.of(REVIEW_FILED));

  /** What a step asks of the other tracks. */
  private static final class Needs {
    static final Need VALID_STATEMENT =
        Need.of("The officer's statement has not been validated.", VALIDATED);
    static final Need NOT_REJECTED =
        Need.of(
            "The officer's statement was rejected.",
            AWAITING_STATEMENT,
            RECEIVED,
            RETURNED,
            VALIDATED);
    static final Need SERVED_NOTICE =
        Need.after("The notice has not been served on the driver.", SERVED);
    static final Need STANDING =
        Need.of(
            "The action has ended.",
            NOT_IN_EFFECT,
            ORDERED,
            IN_EFFECT,
            STAYED,
            SERVED_OUT,
            REINSTATED);
    static final Need NO_HEARING =
        Need.of(
            "A hearing was asked for: its decision says what follows.",
            NOT_REQUESTED,
            LAPSED,
            REQUEST_REFUSED,
            WITHDRAWN);
    static final Need NOTHING_DECIDED =
        Need.of(
            "The action has been decided.",
            NOT_REQUESTED,
            REQUESTED,
            REQUEST_REFUSED,
            LAPSED,
            TO_BE_SET,
            SET,
            NOTIFIED,
            WITHDRAWN);
    static final Need AGAINST_THE_DRIVER =
        Need.of("Nothing has been decided against the driver.", SUSTAINED, MODIFIED);
  }

  private static final Set<Step> WITH_REASON =
      Set.of(
          ORDER_SUSPENSION,
          RETURN_STATEMENT,
          REJECT_STATEMENT,
          FIND_NOTICE_UNSERVED,
          REFUSE_REQUEST,
          WITHDRAW_REQUEST,
          POSTPONE,
          TAKE_SETTING_BACK,
          VACATE_ABSENCE,
          SUSTAIN,
          MODIFY,
          SET_ASIDE,
          STAY,
          LIFT_STAY,
          END_BY_COURT,
          UPHOLD,
          REVERSE);

  private static final Set<Step> WITH_DOCUMENT =
      Set.of(
          RECEIVE_STATEMENT,
          ISSUE_NOTICE_AT_ARREST,
          ISSUE_NOTICE_BY_LETTER,
          SERVE_NOTICE,
          REQUEST_HEARING,
          WITHDRAW_REQUEST,
          NOTIFY_OF_HEARING,
          STAY,
          LIFT_STAY,
          END_BY_COURT,
          FILE_REVIEW,
          UPHOLD,
          REVERSE);

  /** After these nothing is left to take effect, whatever was in effect before. */
  private static final Set<Stage> END_IT = Set.of(REJECTED, Stage.SET_ASIDE, REVERSED);

  private final String title;
  private final Stage to;
  private final Set<Stage> from;
  private final List<Need> needs;

  Step(String title, Stage to, Set<Stage> from, Need... needs) {
    this.title = title;
    this.to = to;
    this.from = from;
    this.needs = List.of(needs);
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  Stage to() {
    return to;
  }

  Set<Stage> from() {
    return from;
  }

  List<Need> needs() {
    return needs;
  }

  /** Whether whoever makes it says why. */
  public boolean needsReason() {
    return WITH_REASON.contains(this);
  }

  /** Whether whoever makes it names the paper that says so. */
  public boolean needsDocument() {
    return WITH_DOCUMENT.contains(this);
  }

  boolean endsTheAction() {
    return END_IT.contains(to);
  }
}
