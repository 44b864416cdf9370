package org.priors.history;

import org.priors.law.ActionFor;

/**
 * What a line of a driver record is of, by its code.
 *
 * @param what what the line tells of; null for a violation of another kind and for a code that is
 *     on no list
 * @param actionFor what a license action under it is for; null where it is none
 * @param chargeKind what a decision of a court under it is of; null where nothing says
 * @param words what it is of, in a few words; null where the list that is read has none
 * @param listed whether it is on the public list
 */
public record AcdCode(
    What what, ActionFor actionFor, String chargeKind, String words, boolean listed) {

  /** What a line of a driver record tells of. */
  public enum What {
    CONVICTION,
    LICENSE_ACTION,
    WITHDRAWAL,
    NONCOMPLIANCE
  }

  /**
   * Why no line under this code can be an event of this kind; null where it can.
   *
   * @param of what the line itself says it is of, by the kind of a charge; null where it does not
   */
  String contradiction(EventKind kind, String of) {
    if (actionFor == ActionFor.FAILURE && (isOfACourt(kind) || kind == EventKind.REFUSAL)) {
      return "is of an administrative action after a test";
    }
    if (actionFor == ActionFor.REFUSAL && isNoRefusal(kind, of)) {
      return "is of refusing the test";
    }
    if (what == What.WITHDRAWAL && kind != EventKind.ADMINISTRATIVE_ACTION) {
      return "is of a withdrawal of the license for something else than one offense";
    }
    return null;
  }

  /** Where a State has an offense of refusing, a court convicts of that under the same code. */
  private static boolean isNoRefusal(EventKind kind, String of) {
    return kind == EventKind.TEST_FAILURE
        || isOfACourt(kind) && of != null && !of.equals("REFUSAL");
  }

  private static boolean isOfACourt(EventKind kind) {
    return switch (kind) {
      case CONVICTION, DIVERSION, REDUCED_PLEA -> true;
      default -> false;
    };
  }

  /** What an event of this kind under the code was an action of the licensing agency for. */
  ActionFor actionOf(EventKind kind) {
    return isOfACourt(kind) || kind == EventKind.ARREST ? null : actionFor;
  }
}
