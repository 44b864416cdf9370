package org.priors.law.words;

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
