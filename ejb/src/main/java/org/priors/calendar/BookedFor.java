package org.priors.calendar;

import java.util.Collection;
import java.util.Map;
import org.priors.security.Caller;

/**
 * What is booked by a package, for those who may see it. The calendar knows subjects by their names
 * alone, such as {@code action:12}; whoever books under a prefix explains them.
 */
public interface BookedFor {

  /**
   * A subject, as a calendar shows it.
   *
   * @param address of its page, from the root; null for none
   * @param moves address of the page on which it is moved, to which the number of a slot is added;
   *     null where it is not
   */
  record Told(String title, String address, String moves) {}

  /** What its subjects begin with, before the colon. */
  String prefix();

  /**
   * Those of these numbers that the caller may see, by their numbers; the others are shown as
   * taken. Notes who was shown, where that is to be noted.
   */
  Map<Long, Told> tell(Caller caller, Collection<Long> numbers);
}
