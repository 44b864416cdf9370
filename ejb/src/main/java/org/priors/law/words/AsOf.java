package org.priors.law.words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.Since;

/** Whose law it is, and as of when, in words. */
public final class AsOf {

  private AsOf() {}

  /** {@code as of January 2002, the reference date of the publication}. */
  public static String inWords(InForce value) {
    return inWords(since(value));
  }

  /** The same of a rule. */
  public static String inWords(Since since) {
    return since.stated()
        ? "in force from " + Days.weekday(since.day()) + ", as the source states"
        : "as of " + Days.month(since.day()) + ", the reference date of the publication";
  }

  /** {@code Louisiana law}; the baseline system and policies by their names alone. */
  public static String law(Jurisdiction of) {
    return of.path().startsWith("us/") ? of.name() + " law" : of.name();
  }

  /**
   * Whose law it is and as of when: {@code Maryland law as printed about 2002}. Of what a source
   * dates itself the day is named.
   *
   * @param shown the values that are shown; empty for none
   */
  public static String title(Jurisdiction of, Collection<InForce> shown) {
    String law = law(of);
    Optional<LocalDate> printed = newest(shown, false);
    Optional<LocalDate> stated = newest(shown, true);
    if (printed.isEmpty()) {
      return law + stated.map(day -> " as of " + Days.day(day)).orElse("");
    }
    String about = law + " as printed about " + printed.get().getYear();
    return about
        + stated
            .filter(day -> day.isAfter(printed.get()))
            .map(day -> ", changed since, last on " + Days.day(day))
            .orElse("");
  }

  private static Optional<LocalDate> newest(Collection<InForce> shown, boolean stated) {
    return shown.stream()
        .filter(value -> value.dateStated() == stated)
        .map(InForce::from)
        .max(LocalDate::compareTo);
  }

  /** The short form: {@code 2002-01}, or the day where the source states it. */
  public static String mark(InForce value) {
    return mark(since(value));
  }

  /** The same of a rule. */
  public static String mark(Since since) {
    return since.stated() ? Days.day(since.day()) : Days.shortMonth(since.day());
  }

  private static Since since(InForce value) {
    return new Since(value.from(), value.dateStated());
  }
}
