package org.priors.people;

import java.time.LocalDate;
import java.time.Period;
import org.priors.problems.Guard;

/**
 * Birth dates that no driver can have who was arrested on a day. These are no law: who is outside
 * them is so much rarer than a slip of the year or of the arrest that a person has to look.
 */
public final class BirthDate {

  /**
   * Children of eight and nine have been stopped at the wheel drunk; of younger ones nobody tells.
   */
  static final int YOUNGEST = 8;

  /** The oldest people known to have driven were about 110. */
  static final int OLDEST = 110;

  private BirthDate() {}

  /**
   * Refuses a birth date that nobody has who was arrested on that day.
   *
   * @param born null where it is not known, which is let pass
   * @param arrested the day of the arrest where it was made
   * @param place of the birth date in what was sent
   */
  public static void refuseUnlessDriving(LocalDate born, LocalDate arrested, String place) {
    if (born == null) {
      return;
    }
    Guard.check(
        !born.isAfter(arrested),
        "arrest-before-birth",
        place,
        "The driver was born after the arrest: on " + born + ", arrested on " + arrested + ".");
    refuseUnlessOfAge(born, arrested, place, "the arrest");
  }

  /**
   * Refuses the day of an earlier event on which nobody drove who was born then.
   *
   * @param born null where it is not known, which is let pass
   * @param place of the day in what was sent
   */
  public static void refuseUnlessDrivingThen(LocalDate born, LocalDate happened, String place) {
    if (born == null) {
      return;
    }
    Guard.check(
        !born.isAfter(happened),
        "event-before-birth",
        place,
        "The driver was born after this event: on " + born + ", and this was on " + happened + ".");
    refuseUnlessOfAge(born, happened, place, "this event");
  }

  private static void refuseUnlessOfAge(LocalDate born, LocalDate day, String place, String what) {
    int age = Period.between(born, day).getYears();
    String told = "Born on " + born + ", the driver was " + years(age) + " old at " + what;
    Guard.check(age >= YOUNGEST, "too-young", place, told + ": too young.");
    Guard.check(age <= OLDEST, "too-old", place, told + ": too old.");
  }

  private static String years(int age) {
    return age == 1 ? "1 year" : age + " years";
  }
}
