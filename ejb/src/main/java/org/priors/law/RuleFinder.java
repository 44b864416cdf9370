package org.priors.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the rule that answers a question: the narrowest one of the highest number that holds. */
final class RuleFinder {

  private final Statute statute;
  private final Facts facts;

  RuleFinder(Statute statute, Facts facts) {
    this.statute = statute;
    this.facts = facts;
  }

  /** The line that holds whatever the number of the offense. */
  Line find(Topic topic, Situation now) {
    return find(topic, 1, now);
  }

  /** The line that holds on a day other than the one that selects it. */
  Line find(Topic topic, Situation now, LocalDate day) {
    Parameter parameter = statute.parameter(topic);
    return parameter == null
        ? Line.none(topic, null, statute.missing(topic))
        : find(topic, parameter.at(day), 1, now);
  }

  /**
   * The line for the nth offense or refusal.
   *
   * @param number from 1
   */
  Line find(Topic topic, int number, Situation now) {
    Parameter parameter = statute.parameter(topic);
    if (parameter == null) {
      return Line.none(topic, null, statute.missing(topic));
    }
    return find(topic, parameter.at(facts.on(parameter.selectedBy())), number, now);
  }

  private Line find(Topic topic, InForce value, int number, Situation now) {
    if (value == null) {
      return Line.none(topic, null, onThatDay(statute.missing(topic)));
    }
    Rule rule = pick(value.rules(), number, now);
    if (rule == null) {
      return Line.none(topic, null, noRow(value, number, now));
    }
    if (!rule.isPrinted()) {
      return Line.none(topic, rule, "The source has no value: " + rule.source().missing() + ".");
    }
    return Line.of(
        topic,
        rule,
        supplements(value.rules(), rule, now),
        others(value.others(), rule),
        lastColumn(rule, number));
  }

  private static String onThatDay(String missing) {
    return missing.substring(0, missing.length() - 1) + " on that day.";
  }

  private static String noRow(InForce value, int number, Situation now) {
    boolean forAnotherResult =
        now.bac() >= 0 && pick(value.rules(), number, now.withBac(now.limit())) != null;
    return forAnotherResult
        ? "The source prints no row for a result of " + Phrases.bac(now.bac()) + "."
        : "The source prints no row for this case.";
  }

  private static String lastColumn(Rule rule, int number) {
    int printed = rule.when().number();
    return printed == 0 || printed == number
        ? null
        : "The last column that the source prints is the "
            + Phrases.ordinal(printed)
            + "; it is shown for the "
            + Phrases.ordinal(number)
            + ".";
  }

  static Rule pick(List<Rule> rules, int number, Situation now) {
    Rule found = null;
    for (Rule rule : rules) {
      if (!rule.supplements()
          && rule.when().number() <= number
          && rule.when().holds(now)
          && (found == null || isNearer(rule, found, now))) {
        found = rule;
      }
    }
    return found;
  }

  /** A rule made for the driver's age comes first, then the nearest number, then the narrower. */
  private static boolean isNearer(Rule one, Rule other, Situation now) {
    boolean agedOne = one.when().age() != null;
    boolean agedOther = other.when().age() != null;
    if (agedOne != agedOther) {
      return agedOne;
    }
    if (one.when().number() != other.when().number()) {
      return one.when().number() > other.when().number();
    }
    return one.when().narrowness(now.limit()) > other.when().narrowness(now.limit());
  }

  private static List<Rule> supplements(List<Rule> rules, Rule base, Situation now) {
    List<Rule> found = null;
    for (Rule rule : rules) {
      int number = rule.when().number();
      if (rule.supplements()
          && (number == 0 || number == base.when().number())
          && rule.when().holds(now)) {
        found = found == null ? new ArrayList<>() : found;
        found.add(rule);
      }
    }
    return found == null ? List.of() : found;
  }

  /** What is older than an amended rule was printed of another value. */
  private static List<Rule> others(List<Rule> others, Rule base) {
    if (others.isEmpty()) {
      return others;
    }
    List<Rule> same = new ArrayList<>(others.size());
    for (Rule other : others) {
      int number = other.when().number();
      boolean isOfThen = !other.since().day().isBefore(base.since().day());
      if (isOfThen && (number == 0 || number == base.when().number())) {
        same.add(other);
      }
    }
    return same;
  }
}
