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
 */
public record NextAct(String who, String what, LocalDate by, Instant at) {

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
          default -> null;
        });
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
