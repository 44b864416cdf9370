package org.priors.hearings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.priors.problems.Guard;

/**
 * A day by which something has to be done, and who says so: the law book, or the office where no
 * source prints one.
 */
@Embeddable
public class LastDay {

  @Column(name = "last_day")
  private LocalDate day;

  @Column(name = "last_day_by")
  private String by;

  protected LastDay() {}

  /**
   * @param day local to the agency; null where nobody can say
   * @param by where the day is from, or why there is none: a sentence
   */
  LastDay(LocalDate day, String by) {
    this.day = day;
    this.by = by;
  }

  /**
   * As the office has it, where the law book has no day.
   *
   * @param ofOffice null where the office sets none
   * @param place of the day in its form
   */
  LastDay orSetByOffice(LocalDate ofOffice, String who, String place) {
    Guard.check(
        ofOffice == null || day == null || day.equals(ofOffice),
        "printed",
        place,
        "The law book has that day. It is not the office's to set.");
    return ofOffice == null || day != null
        ? this
        : new LastDay(ofOffice, "Set by " + who + ". " + by);
  }

  /** Null where nobody can say. */
  public LocalDate day() {
    return day;
  }

  /** Where the day is from, or why there is none. */
  public String by() {
    return by;
  }

  /** Whether somebody can say by when. */
  public boolean isKnown() {
    return day != null;
  }

  /** Whether a day is known to lie within it. */
  boolean holds(LocalDate asked) {
    return day != null && !asked.isAfter(day);
  }

  /** Whether a day is known to lie after it. */
  public boolean isPassedBy(LocalDate asked) {
    return day != null && asked.isAfter(day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LastDay last && Objects.equals(day, last.day) && by.equals(last.by);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, by);
  }
}
