package org.priors.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One hearing of a docket.
 *
 * @param begins on the wall of the office
 * @param number of the case
 * @param driver null where nobody is named
 * @param priors what the driver was on record for before, in words
 * @param earlier each of that, with who tells of it
 */
public record DocketHearing(
    LocalDateTime begins,
    Seat seat,
    String number,
    String driver,
    String basis,
    String stage,
    String priors,
    List<Earlier> earlier) {

  /**
   * Where it is, and who comes.
   *
   * @param people who comes besides the driver, in words
   */
  public record Seat(String place, String officer, String people) {}

  /**
   * Something that the driver was on record for before.
   *
   * @param source who tells of it
   */
  public record Earlier(LocalDate day, String kind, String source, String state) {
    public Earlier {
      Checks.given(day, "An earlier event has a day.");
      Checks.filled(kind, "An earlier event has a kind.");
      Checks.filled(source, "An earlier event has a source.");
    }
  }

  public DocketHearing {
    Checks.given(begins, "A hearing has a time.");
    Checks.given(seat, "A hearing has a place.");
    Checks.filled(number, "A hearing is of a case.");
    earlier = List.copyOf(Checks.given(earlier, "Earlier events may be none, but not missing."));
  }
}
