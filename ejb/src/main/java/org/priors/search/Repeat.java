package org.priors.search;

import java.time.LocalDate;
import java.util.Locale;
import org.priors.problems.Collector;

/**
 * So many refusals or convictions in so many years, from so many courts or agencies.
 *
 * @param of what is counted
 * @param times how many, at least
 * @param years how many years back from today
 * @param courts of how many different courts or agencies those within the years are, at least
 */
public record Repeat(Of of, int times, int years, int courts) {

  /** As many as the index tells apart. */
  public static final int MOST = 9;

  private static final int MOST_YEARS = 99;

  /** What is counted. */
  public enum Of {
    REFUSAL("refusals"),
    CONVICTION("convictions"),
    EITHER("refusals or convictions");

    private final String many;

    Of(String many) {
      this.many = many;
    }

    /** In words, such as {@code refusals}. */
    public String words() {
      return many;
    }
  }

  /** Refuses with all that is wrong, each at its field. */
  public Repeat {
    Collector problems = new Collector();
    if (of == null) {
      problems.add(
          "missing", "/repeat", "Say what is counted: refusals, convictions or either of them.");
    }
    check(problems, times, MOST, "/times", "The number of times");
    check(problems, years, MOST_YEARS, "/years", "The number of years");
    check(problems, courts, MOST, "/courts", "The number of courts or agencies");
    if (problems.isEmpty() && courts > times) {
      problems.add(
          "out-of-range",
          "/courts",
          "The number of courts or agencies is not above the number of times; each event is of one.");
    }
    problems.refuseIfAny();
  }

  private static void check(Collector problems, int number, int most, String place, String what) {
    if (number < 1 || number > most) {
      problems.add("out-of-range", place, what + " is 1 to " + most + ".");
    }
  }

  /** The first day that counts. */
  LocalDate since(LocalDate today) {
    return today.minusYears(years);
  }

  /** In words, such as {@code 2 or more refusals in the last 5 years, of 2 or more courts}. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "%d or more %s in the last %s%s",
        times,
        of.many,
        years == 1 ? "year" : years + " years",
        courts == 1 ? "" : ", from " + courts + " or more courts or agencies");
  }
}
