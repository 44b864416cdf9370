package org.priors.hearings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who has to act next in an administrative action.
 *
 * @param who as a sentence begins
 * @param what as it goes on
 * @param by by when; null where no day is set
 * @param at when it happens, for a hearing that is set; null for others
 * @param day how the day is said: by, on or until it
 */
public record NextAct(String who, String what, LocalDate by, Instant at, String day) {

  private static final String BY = "by";

  private NextAct(String who, String what, LocalDate by, Instant at) {
    this(who, what, by, at, BY);
  }

  private static final String LICENSING = "The licensing agency";

  /**
   * In this action.
   *
   * @param agency the name of the one that made the arrest
   * @param law asked only where the day is the law's
   */
  static Optional<NextAct> in(
      AdministrativeAction action, String agency, Supplier<ActionAnswer> law) {
    Stages at = action.stages();
    if (at.isAt(Stage.ENDED)) {
      return Optional.empty();
    }
    return ofStatement(action, at, agency)
        .or(() -> ofHearing(action, at, law))
        .or(() -> ofLicense(action, at))
        .or(() -> ofNotice(at, law));
  }

  private static Optional<NextAct> ofStatement(
      AdministrativeAction action, Stages at, String agency) {
    return Optional.ofNullable(
        switch (at.on(Track.STATEMENT)) {
          case AWAITING_STATEMENT -> new NextAct(agency, "sends the statement", null, null);
          case RETURNED ->
              new NextAct(
                  agency,
                  "sends the statement again",
                  action.last(Track.STATEMENT).map(ActionStep::dueOn).orElse(null),
                  null);
          case RECEIVED -> new NextAct(LICENSING, "goes through the statement", null, null);
          default -> null;
        });
  }

  private static Optional<NextAct> ofHearing(
      AdministrativeAction action, Stages at, Supplier<ActionAnswer> law) {
    return Optional.ofNullable(
        switch (at.on(Track.HEARING)) {
          case REQUESTED ->
              new NextAct(LICENSING, "accepts or refuses the request for a hearing", null, null);
          case TO_BE_SET ->
              new NextAct(
                  LICENSING, "sets the hearing", law.get().toHold(kind(action)).day(), null);
          case SET, NOTIFIED ->
              action
                  .setting()
                  .map(set -> new NextAct(set.officer(), "hears the case", null, set.begins()))
                  .orElse(null);
          case HELD -> new NextAct(LICENSING, "decides", null, null);
          case DRIVER_ABSENT, STATE_ABSENT ->
              new NextAct(LICENSING, "decides, or excuses the absence", null, null);
          default -> null;
        });
  }

  private static Optional<NextAct> ofLicense(AdministrativeAction action, Stages at) {
    return Optional.ofNullable(
        switch (at.on(Track.EFFECT)) {
          case NOT_IN_EFFECT, ORDERED -> ordered(action, at);
          case IN_EFFECT -> lasting(action.license().withdrawnUntil());
          case SERVED_OUT -> new NextAct(LICENSING, "gives the license back", null, null);
          default -> null;
        });
  }

  private static NextAct ordered(AdministrativeAction action, Stages at) {
    LocalDate from = action.license().withdrawnFrom();
    if (from != null) {
      return new NextAct("The suspension", "takes effect", from, null, "on");
    }
    return at.isAt(Stage.LAPSED, Stage.REQUEST_REFUSED, Stage.WITHDRAWN)
        ? new NextAct(LICENSING, "orders the suspension", null, null)
        : null;
  }

  private static NextAct lasting(LocalDate until) {
    return until == null ? null : new NextAct("The suspension", "lasts", until, null, "until");
  }

  private static String kind(AdministrativeAction action) {
    return action.openRequest().map(HearingRequest::kind).orElse(null);
  }

  private static Optional<NextAct> ofNotice(Stages at, Supplier<ActionAnswer> law) {
    return Optional.ofNullable(
        switch (at.on(Track.NOTICE)) {
          case NOT_NOTIFIED ->
              at.isAt(Stage.VALIDATED)
                  ? new NextAct(LICENSING, "gives the driver notice", null, null)
                  : null;
          case NOTICE_ISSUED ->
              new NextAct(LICENSING, "records whether the notice was served", null, null);
          case SERVED ->
              at.isAt(Stage.NOT_REQUESTED)
                  ? new NextAct(
                      "The driver", "may ask for a hearing", law.get().toRequest(null).day(), null)
                  : null;
          default -> null;
        });
  }
}
