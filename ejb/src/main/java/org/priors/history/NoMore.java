package org.priors.history;

import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.priors.problems.Refused;

/**
 * An event that is on record as vacated, set aside or entered in error. The same event in other
 * words would count again.
 *
 * @param forum the court or agency that it is of
 */
record NoMore(@Nested EventDetail told, String forum, String status) {

  /**
   * Refuses an entry beside these, of its kind, day and State, unless it is said to be of another
   * event, or does not stand itself.
   */
  static void refuse(RecordEntry sent, List<NoMore> onFile) {
    if (onFile.isEmpty() || sent.isOfAnotherEvent() || !sent.stands()) {
      return;
    }
    NoMore one = onFile.get(0);
    throw new Refused(
        "on-record-as-no-more",
        "/anotherEvent",
        "An event of this kind, day and State is on record as "
            + switch (one.status()) {
              case "VACATED" -> "vacated";
              case "SET_ASIDE" -> "set aside";
              default -> "entered in error";
            }
            + ": "
            + one.told().inWords(one.status())
            + ", "
            + one.forum()
            + ". If this is the same, it does not count again by other words. If it is another, say"
            + " that it is another event.");
  }
}
