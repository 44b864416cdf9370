package org.priors.law;

/**
 * How a clock runs or a look-back is measured.
 *
 * @param from the day it runs from, null where the rule has none
 * @param to the day a look-back is measured to, null likewise
 * @param businessDays whether days of business are counted, else days of the calendar
 * @param variant which kind of hearing it is of: formal, informal; null for any
 * @param certain within which an event counts although no look-back is printed; null for none
 * @param toLast whether the years may reach to the last conviction alone, so that those before it
 *     count at any age
 * @param leapDay when a look-back ends that runs from a 29 February; null where nothing says
 */
public record Timing(
    Anchor from,
    Anchor to,
    boolean businessDays,
    String variant,
    Term certain,
    boolean toLast,
    LeapDay leapDay) {

  /** A day in a case. */
  public enum Anchor {
    OFFENSE("the offense"),
    ARREST("the arrest"),
    NOTICE("the notice of suspension"),
    REQUEST("the request for a hearing"),
    WARRANT("the warrant"),
    CONVICTION("the conviction"),
    /** The day on which an earlier event other than a conviction was decided. */
    DECISION("the decision"),
    /** The source does not say; each day that it may be is looked at. */
    NOT_STATED("the day that the source does not name");

    private final String title;

    Anchor(String title) {
      this.title = title;
    }

    /** In words, with the article. */
    public String title() {
      return title;
    }
  }
}
