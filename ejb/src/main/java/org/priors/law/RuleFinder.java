package org.priors.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the rule that answers a question: the narrowest one of the highest number that holds. */
final class RuleFinder {

  private static final String OTHERWISE = "If it is otherwise. The source prints no row for that.";

  private final Statute statute;
  private final Facts facts;

  RuleFinder(Statute statute, Facts facts) {
    this.statute = statute;
    this.facts = facts;
  }

  /** The line that holds whatever the number of the offense. */
  Line find(Topic topic, Situation now) {
    return find(topic, Span.ONE, now);
  }

  /** The line that holds on a day other than the one that selects it. */
  Line find(Topic topic, Situation now, LocalDate day) {
    Parameter parameter = statute.parameter(topic);
    return parameter == null
        ? Line.none(topic, null, statute.missing(topic))
        : find(topic, parameter, parameter.at(day), Span.ONE, now);
  }

  /** The line for the number that the parameter's columns count. */
  Line find(Topic topic, Numbers numbers, Situation now) {
    Parameter parameter = statute.parameter(topic);
    Line line = find(topic, parameter == null ? Span.ONE : numbers.asked(topic, parameter), now);
    String apart = numbers.apart(topic);
    return apart == null ? line : line.because(apart);
  }

  private Line find(Topic topic, Span number, Situation now) {
    Parameter parameter = statute.parameter(topic);
    if (parameter == null) {
      return Line.none(topic, null, statute.missing(topic));
    }
    return find(topic, parameter, parameter.at(facts.on(parameter.selectedBy())), number, now);
  }

  private Line find(Topic topic, Parameter parameter, InForce value, Span number, Situation now) {
    if (value == null) {
      return Line.none(topic, null, onThatDay(statute.missing(topic)));
    }
    Line least = find(topic, value, number.least(), now);
    return number.most() == number.least()
        ? least
        : least.with(least.also(), further(least, topic, parameter, value, number, now));
  }

  /** What holds for each higher number that it may be, and after all that, what may hold. */
  private List<Line> further(
      Line least, Topic topic, Parameter parameter, InForce value, Span number, Situation now) {
    List<Line> either = new ArrayList<>(least.either());
    List<Line> perhaps = new ArrayList<>(0);
    Rule before = least.rule();
    for (int n = number.least() + 1; n <= Math.min(number.most(), last(value)); n++) {
      RuleChoice choice = RuleChoice.of(value, n, now);
      String ifThe = parameter.countedBy().ifThe(n);
      if (choice.rule() != null && isOther(choice.rule(), before)) {
        addUnlessSaid(either, line(topic, value, choice.rule(), n, now), ifThe, now);
        for (Line also : also(topic, value, choice, n, now)) {
          addUnlessSaid(either, also, ifThe, now);
        }
        before = choice.rule();
      }
      for (Rule may : choice.perhaps()) {
        if (isOther(may, least.rule())) {
          perhaps.add(line(topic, value, may, n, now).because(now.why(may.when())).because(ifThe));
        }
      }
    }
    for (Line may : perhaps) {
      if (!isSaid(either, may.rule())) {
        either.add(may);
      }
    }
    return either;
  }

  private static boolean isOther(Rule rule, Rule before) {
    return before == null || rule != before && !RuleChoice.saysTheSame(rule, before);
  }

  /** What is said of another driver, vehicle or crash than is taken is not said of this number. */
  private static void addUnlessSaid(List<Line> either, Line line, String ifThe, Situation now) {
    for (Line said : either) {
      if (said.rule() != null
          && RuleChoice.saysTheSame(said.rule(), line.rule())
          && said.rule().when().asTaken(now) == Counts.YES) {
        return;
      }
    }
    either.add(line.because(ifThe));
  }

  private static boolean isSaid(List<Line> lines, Rule rule) {
    for (Line line : lines) {
      if (line.rule() != null && RuleChoice.saysTheSame(line.rule(), rule)) {
        return true;
      }
    }
    return false;
  }

  /** The highest number that is printed. */
  private static int last(InForce value) {
    int last = 0;
    for (Rule rule : value.rules()) {
      last = Math.max(last, rule.when().number());
    }
    return last;
  }

  private Line find(Topic topic, InForce value, int number, Situation now) {
    RuleChoice choice = RuleChoice.of(value, number, now);
    Rule rule = choice.rule();
    if (rule == null) {
      return Line.none(topic, null, noRow(value, number, now))
          .with(List.of(), either(topic, value, choice, number, now));
    }
    Line line = line(topic, value, rule, number, now);
    if (choice.isOpen(now)) {
      line = line.because(now.why(rule.when()));
    }
    return line.with(
        also(topic, value, choice, number, now), either(topic, value, choice, number, now));
  }

  private static List<Line> also(
      Topic topic, InForce value, RuleChoice choice, int number, Situation now) {
    List<Rule> more = adding(value, choice.rule(), now, Adding.BESIDE, Counts.YES);
    if (choice.also().isEmpty() && more.isEmpty()) {
      return List.of();
    }
    List<Line> also = new ArrayList<>(1);
    choice.also().forEach(each -> also.add(line(topic, value, each, number, now)));
    more.forEach(each -> also.add(alone(topic, each, null)));
    return also;
  }

  private static Line alone(Topic topic, Rule rule, String why) {
    return Line.of(topic, rule, List.of(), List.of(), why);
  }

  private static List<Line> either(
      Topic topic, InForce value, RuleChoice choice, int number, Situation now) {
    Rule row = choice.rule();
    List<Rule> perhapsMore = adding(value, row, now, null, Counts.UNKNOWN);
    List<Rule> unsaid = adding(value, row, now, Adding.PERHAPS, Counts.YES);
    if (choice.perhaps().isEmpty()
        && perhapsMore.isEmpty()
        && unsaid.isEmpty()
        && !choice.mayBeNone()) {
      return List.of();
    }
    List<Line> either = new ArrayList<>(1);
    if (choice.mayBeNone()) {
      either.add(Line.none(topic, null, OTHERWISE));
    }
    for (Rule each : choice.perhaps()) {
      either.add(line(topic, value, each, number, now).because(now.why(each.when())));
    }
    for (Rule each : perhapsMore) {
      if (unsaid.stream().noneMatch(said -> RuleChoice.saysTheSame(said, each))) {
        String more = each.adding() == Adding.PERHAPS ? Adding.NOT_SAID : "In addition.";
        either.add(alone(topic, each, more).because(now.why(each.when())));
      }
    }
    unsaid.forEach(each -> either.add(alone(topic, each, Adding.NOT_SAID)));
    return either;
  }

  private static Line line(Topic topic, InForce value, Rule rule, int number, Situation now) {
    if (!rule.isPrinted()) {
      return Line.none(topic, rule, "The source has no value: " + rule.source().missing() + ".");
    }
    return Line.of(
        topic,
        rule,
        adding(value, rule, now, Adding.TO_THE_ROW, Counts.YES),
        others(value.others(), rule),
        lastColumn(rule, number));
  }

  private static String onThatDay(String missing) {
    return missing.substring(0, missing.length() - 1) + " on that day.";
  }

  private static String noRow(InForce value, int number, Situation now) {
    boolean forAnotherResult =
        now.bac() >= 0 && RuleChoice.of(value, number, now.withBac(now.limit())).rule() != null;
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

  /**
   * What adds to a row.
   *
   * @param base the row; null for none, which nothing adds to
   * @param how null for any way
   */
  private static List<Rule> adding(
      InForce value, Rule base, Situation now, Adding how, Counts holding) {
    if (base == null || value.supplements().isEmpty()) {
      return List.of();
    }
    List<Rule> found = new ArrayList<>();
    for (Rule rule : value.supplements()) {
      int number = rule.when().number();
      if ((how == null || rule.adding() == how)
          && (number == 0 || number == base.when().number())
          && rule.when().holds(now) == holding) {
        found.add(rule);
      }
    }
    return found;
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
