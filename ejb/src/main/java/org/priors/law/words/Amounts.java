package org.priors.law.words;

import java.util.Locale;
import org.priors.law.Measure;
import org.priors.law.Phrases;
import org.priors.law.Sanction;
import org.priors.law.Term;
import org.priors.law.Unit;

/** Figures of the law book in words, each in the unit that its source prints. */
final class Amounts {

  private static final int CENTS = 100;

  private Amounts() {}

  /** {@code $1,000}, {@code 1.5 years}, {@code .141}, {@code 30 days}. */
  static String of(Measure measure, Unit unit) {
    if (measure.term() != null) {
      return of(measure.term());
    }
    return switch (unit) {
      case USD -> dollars(measure.number());
      case BAC -> Phrases.bac(measure.number());
      case DAYS -> measure.number() + (measure.number() == 1 ? " day" : " days");
      case PERIOD, SERVICE, COUNT, TEXT -> Long.toString(measure.number());
    };
  }

  /** {@code 6 months}; a term of nothing is {@code 0}. */
  static String of(Term term) {
    return term.roughHours() == 0 ? "0" : term.inWords();
  }

  private static String dollars(long cents) {
    return cents % CENTS == 0
        ? String.format(Locale.US, "$%,d", cents / CENTS)
        : String.format(Locale.US, "$%,d.%02d", cents / CENTS, cents % CENTS);
  }

  /**
   * The range of a sanction: {@code $300 to $1,000}, {@code 1 to 5 years}, {@code up to 6 months}.
   * Null where it has no figure.
   *
   * @param min null for none
   * @param max null for none
   */
  static String range(Measure min, Measure max, String form, Unit unit) {
    if (min == null && max == null) {
      return null;
    }
    if (max == null) {
      return "at least " + of(min, unit);
    }
    if (min == null) {
      boolean unending = max.term() != null && max.term().life();
      return unending ? "for life" : most(form) + of(max, unit);
    }
    if (min.equals(max)) {
      return min.term() != null && min.term().roughHours() == 0 ? "none" : of(min, unit);
    }
    return between(of(min, unit), "alternatives".equals(form) ? " or " : " to ", max, unit);
  }

  static String range(Sanction sanction, Unit unit) {
    return range(sanction.min(), sanction.max(), sanction.form(), unit);
  }

  private static String most(String form) {
    return "less-than".equals(form) ? "less than " : "up to ";
  }

  private static String between(String min, String joined, Measure max, Unit unit) {
    if (max.term() != null && max.term().life()) {
      return min + joined + "life";
    }
    String most = of(max, unit);
    String[] least = min.split(" ");
    String[] words = most.split(" ");
    boolean sameUnit =
        least.length == 2
            && words.length == 2
            && words[1].replaceFirst("s$", "").equals(least[1].replaceFirst("s$", ""));
    return (sameUnit ? least[0] : min) + joined + most;
  }
}
