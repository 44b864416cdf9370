package org.priors.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** How hard a line of an answer is, figure by figure; what is not printed compares with nothing. */
enum Severity {
  ACTION(line -> line.action() == null ? null : ofAction(line.action())),
  MIN(line -> isNothing(line) ? Long.valueOf(0) : of(line.min())),
  MAX(line -> isNothing(line) ? Long.valueOf(0) : of(line.max())),
  HARD(
      line ->
          line.rule().sanction().hardPart() == null
              ? null
              : ofTerm(line.rule().sanction().hardPart()));

  private static final LocalDate ANY = LocalDate.of(2002, 1, 1);
  private static final long HOURS_OF_A_DAY = 24;

  private final Function<Line, Long> measured;

  Severity(Function<Line, Long> measured) {
    this.measured = measured;
  }

  /** Whether a line prints this figure. */
  boolean isIn(Line line) {
    return line.isKnown() && measured.apply(line) != null;
  }

  /** Whether the second line prints less than the first; not if either prints nothing. */
  boolean isLess(Line before, Line after) {
    return isIn(before) && isIn(after) && measured.apply(after) < measured.apply(before);
  }

  private static Long ofAction(Action action) {
    return switch (action) {
      case NONE -> 0L;
      case SUSPENSION -> 1L;
      case REVOCATION -> 2L;
      case COURT, OTHER -> null;
    };
  }

  private static boolean isNothing(Line line) {
    return line.action() == Action.NONE
        || line.supplements().isEmpty() && "none".equals(line.rule().sanction().form());
  }

  private static Long of(Measure measure) {
    if (measure == null) {
      return null;
    }
    return measure.term() == null
        ? Long.valueOf(measure.number())
        : Long.valueOf(ofTerm(measure.term()));
  }

  /** By the calendar: 12 months are a year. */
  private static long ofTerm(Term term) {
    return term.life()
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(ANY, term.after(ANY)) * HOURS_OF_A_DAY
            + term.hours() % HOURS_OF_A_DAY;
  }
}
