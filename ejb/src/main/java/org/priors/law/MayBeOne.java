package org.priors.law;

/**
 * Whether what is known of two entries leaves open that they tell of one event, or of one night.
 */
final class MayBeOne {

  private MayBeOne() {}

  /** Whether two entries that nothing tells to be one may be: alike, or one the arrest of both. */
  static boolean event(EarlierEvent one, EarlierEvent other) {
    if (one.isOfImpairedDriving() != other.isOfImpairedDriving()) {
      return one.mayBeOfTheChargeOf(other) || other.mayBeOfTheChargeOf(one);
    }
    return one.isOfOneIncidentWith(other)
        || entry(one, other)
        || entry(other, one)
        || ofArrest(one, other)
        || ofArrest(other, one);
  }

  /** Whether an entry may be what came of an arrest. */
  private static boolean ofArrest(EarlierEvent one, EarlierEvent arrest) {
    return arrest.kind() == EarlierEventKind.ARREST
        && one.state().equals(arrest.state())
        && (one.offenseDate() == null
            ? isNear(one, arrest)
            : !one.isOfAKnownNight()
                && OneEvent.areBesideEachOther(one.offenseDate(), arrest.offenseOrOwnDate()));
  }

  /**
   * Whether one may be the other under another day: one whose day of the offense is not known lies
   * near it, or a line without an arrest is of a day beside it, for a stop before midnight is
   * entered under either, or of another day under the same docket.
   */
  static boolean entry(EarlierEvent one, EarlierEvent other) {
    if (!areAlike(one, other) || !one.state().equals(other.state())) {
      return false;
    }
    return one.offenseDate() == null
        ? areOfOneDay(one, other)
            || one.isOfLikeCharge(other) && (isNear(one, other) || one.isOfLikeDocket(other))
        : !one.isOfAKnownNight()
            && one.isOfLikeCharge(other)
            && (areOfDaysBeside(one, other) || one.isOfLikeDocket(other));
  }

  /**
   * Whether one is a license action and the other a judgment, and what is known of their days
   * leaves open that both are of one night.
   */
  static boolean night(EarlierEvent one, EarlierEvent other) {
    boolean areActionAndJudgment =
        one.isOnTheLicense() && other.isOutcome() || one.isOutcome() && other.isOnTheLicense();
    return one.offenseDate() == null
        && areActionAndJudgment
        && one.state().equals(other.state())
        && (OneEvent.mayBeTakenOn(one.date(), other.offenseOrOwnDate())
            || other.offenseDate() == null && OneEvent.mayBeTakenOn(other.date(), one.date()));
  }

  private static boolean areAlike(EarlierEvent one, EarlierEvent other) {
    return one.kind() == other.kind()
        || one.isOutcome() && other.isOutcome()
        || one.isOnTheLicense() && other.isOnTheLicense() && areForTheSame(one, other);
  }

  private static boolean areForTheSame(EarlierEvent one, EarlierEvent other) {
    return reason(one) == null || reason(other) == null || reason(one) == reason(other);
  }

  private static ActionFor reason(EarlierEvent event) {
    return event.kind() == EarlierEventKind.REFUSAL ? ActionFor.REFUSAL : event.actionFor();
  }

  private static boolean areOfOneDay(EarlierEvent one, EarlierEvent other) {
    return one.kind() == other.kind() && one.date().equals(other.date());
  }

  private static boolean areOfDaysBeside(EarlierEvent one, EarlierEvent other) {
    return other.offenseDate() != null
        && OneEvent.areBesideEachOther(one.offenseDate(), other.offenseDate())
        && (!one.isOutcome() || OneEvent.mayBeEnteredOn(one.date(), null, other.date()));
  }

  private static boolean isNear(EarlierEvent one, EarlierEvent other) {
    return switch (one.kind()) {
      case ADMINISTRATIVE_ACTION -> OneEvent.mayBeTakenOn(one.date(), other.offenseOrOwnDate());
      case REFUSAL -> OneEvent.mayBeRefusedOn(one.date(), other.offenseDate(), other.date());
      default -> OneEvent.mayBeEnteredOn(one.date(), other.offenseDate(), other.date());
    };
  }
}
