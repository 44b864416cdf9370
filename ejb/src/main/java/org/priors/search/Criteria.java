package org.priors.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.priors.agencies.States;
import org.priors.problems.Collector;
import org.priors.problems.Guard;

/**
 * What a driver must fit beside the words in the search box. Each part may be null, and asks for
 * nothing then.
 *
 * @param bornFrom the earliest birth date
 * @param bornTo the latest birth date
 * @param state code of a State that has an event of the driver
 * @param agency name of an agency or court that has an event of the driver
 * @param priors the fewest refusals and convictions, together
 * @param refusedYears how many years ago the latest refusal may be
 * @param marks what must be so of the driver now
 * @param repeat how often, and from how many courts, in which time
 */
public record Criteria(
    LocalDate bornFrom,
    LocalDate bornTo,
    String state,
    String agency,
    Integer priors,
    Integer refusedYears,
    Set<Mark> marks,
    Repeat repeat) {

  /** Asks for nothing. */
  public static final Criteria NONE =
      new Criteria(null, null, null, null, null, null, Set.of(), null);

  private static final int HIGHEST = 99;
  private static final int LONGEST_NAME = 200;

  /** Refuses with all that is wrong, each at its field. */
  public Criteria {
    Collector problems = new Collector();
    String code = state;
    String name = agency;
    state = problems.at("", () -> States.optional(code, "/state"));
    agency = problems.at("", () -> Guard.optional(name, "/agency", "The agency", LONGEST_NAME));
    if (bornFrom != null && bornTo != null && bornFrom.isAfter(bornTo)) {
      problems.add(
          "wrong-order", "/bornTo", "The last birth date is before the first; swap the two.");
    }
    checkBirth(problems, bornFrom, "/bornFrom");
    checkBirth(problems, bornTo, "/bornTo");
    checkNumber(problems, priors, "/priors", "The number of priors");
    checkNumber(problems, refusedYears, "/refusedYears", "The number of years");
    Set<Mark> known = EnumSet.noneOf(Mark.class);
    known.addAll(marks);
    marks = Collections.unmodifiableSet(known);
    problems.refuseIfAny();
  }

  /** Neither the index nor the record has days of another length. */
  private static void checkBirth(Collector problems, LocalDate day, String place) {
    if (day != null && (day.getYear() < 1000 || day.getYear() > 9999)) {
      problems.add("out-of-range", place, "A birth date lies in the years 1000 to 9999.");
    }
  }

  private static void checkNumber(Collector problems, Integer number, String place, String name) {
    if (number != null && (number < 1 || number > HIGHEST)) {
      problems.add("out-of-range", place, name + " is 1 to " + HIGHEST + ".");
    }
  }

  /** Only this is asked for. */
  public static Criteria of(Mark mark) {
    return new Criteria(null, null, null, null, null, null, Set.of(mark), null);
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return bornFrom == null
        && bornTo == null
        && state == null
        && agency == null
        && priors == null
        && refusedYears == null
        && repeat == null
        && marks.isEmpty();
  }

  /** Whether this must be so of the driver. */
  public boolean asks(Mark mark) {
    return marks.contains(mark);
  }

  /** The first day on which a refusal counts; null where none is asked for. */
  LocalDate refusedSince(LocalDate today) {
    return refusedYears == null ? null : today.minusYears(refusedYears);
  }

  /** What is asked for, such as {@code State LA, at least 2 priors}; empty where nothing is. */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    say(parts, "born from ", bornFrom, "");
    say(parts, "born to ", bornTo, "");
    say(parts, "State ", state, "");
    say(parts, "agency ", agency, "");
    say(parts, "at least ", priors, one(priors) ? " prior" : " priors");
    say(parts, "refused in the last ", refusedYears, one(refusedYears) ? " year" : " years");
    say(parts, "", repeat == null ? null : repeat.inWords(), "");
    marks.forEach(mark -> parts.add(mark.words()));
    return String.join(", ", parts);
  }

  private static boolean one(Integer number) {
    return number != null && number == 1;
  }

  private static void say(List<String> parts, String before, Object value, String after) {
    if (value != null) {
      parts.add(before + value + after);
    }
  }
}
