package org.priors.law.sources;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.law.Term;

/** Tells whether words print a length of time in just the unit in which a rule has it. */
final class Printed {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)|(h(?:ou)?rs?|days?|months?|mnths?|y(?:(?:ea)?rs?)?)(?![a-z]|/o)");

  private Printed() {}

  static boolean in(String words, Term term) {
    if (term == null || term.life() || term.equals(new Term(0, 0, 0, 0, false))) {
      return true;
    }
    Set<String> printed = figures(words.toLowerCase(Locale.ROOT).replace(",", ""));
    if (term.years() > 0 && term.months() > 0) {
      return printed.contains(term.years() + ".5y");
    }
    return has(printed, term.years(), 'y')
        && has(printed, term.months(), 'm')
        && has(printed, term.days(), 'd')
        && has(printed, term.hours(), 'h');
  }

  private static boolean has(Set<String> printed, int number, char unit) {
    return number == 0 || printed.contains("" + number + unit);
  }

  /** Each number with the first letter of the next unit: that of {@code 30-60 days} is days. */
  private static Set<String> figures(String words) {
    Set<String> figures = new HashSet<>();
    Set<String> waiting = new HashSet<>();
    Matcher tokens = TOKEN.matcher(words);
    while (tokens.find()) {
      if (tokens.group(1) != null) {
        waiting.add(tokens.group(1));
      } else {
        waiting.forEach(number -> figures.add(number + tokens.group(2).charAt(0)));
        waiting.clear();
      }
    }
    return figures;
  }
}
