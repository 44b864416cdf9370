package org.priors.web.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.priors.law.Count;
import org.priors.law.Counts;
import org.priors.law.DueDay;
import org.priors.law.EarlierEvent;
import org.priors.law.Evaluation;
import org.priors.law.Judged;
import org.priors.law.Numbered;
import org.priors.law.Phrases;
import org.priors.law.Recommendation;
import org.priors.law.Rule;
import org.priors.law.words.Advised;
import org.priors.law.words.Conditions;
import org.priors.law.words.Days;
import org.priors.law.words.LawTable.Cite;
import org.priors.law.words.LineWords;
import org.priors.law.words.Outdated;

/** What stands beside the tables of an evaluation: earlier events, days that are due, policies. */
public final class AnswerRows {

  private AnswerRows() {}

  /**
   * What an earlier event does to a number. WEB-INF/law/events.xhtml shows a list of them.
   *
   * @param kind of the tag that says so
   * @param event such as {@code Conviction of 18 Jan 2000, LA}
   * @param mayBe another that may be of the same occurrence; null for none
   * @param cite the rule that decided, null for none
   */
  public record Event(
      String kind,
      String icon,
      boolean dashed,
      String counts,
      String event,
      String why,
      String mayBe,
      Cite cite) {}

  /** A number with its earlier events. */
  public record Number(String title, String inWords, List<Event> events) {}

  /**
   * A day by which something is due. WEB-INF/law/clocks.xhtml shows a list of them.
   *
   * @param due in words; null where nobody can say
   * @param byLaw {@code by the law of 2002} where that is too old to act on; else null
   * @param path of the parameter that says so, null for none
   */
  public record Due(
      String title, String due, String byLaw, String why, String citation, String path) {}

  /**
   * What an agency's own policy recommends.
   *
   * @param charges that apply
   * @param perhaps that apply on a condition
   */
  public record Policy(String agency, List<Charge> charges, List<Charge> perhaps) {}

  /**
   * A charge that a policy recommends.
   *
   * @param charge null where the policy names a step, no charge
   * @param condition on what it hangs whether it applies; null where it does
   */
  public record Charge(String charge, String text, String condition, String citation) {}

  /** The events of a number, in the order in which they were given. */
  public static List<Event> events(Evaluation evaluation, Numbered number) {
    List<EarlierEvent> history = evaluation.facts().history();
    return number.events().stream().map(judged -> event(judged, history)).toList();
  }

  /** The three numbers, the criminal one first. */
  public static List<Number> numbers(Evaluation evaluation) {
    return Arrays.stream(Count.values()).map(count -> number(evaluation, count)).toList();
  }

  private static Number number(Evaluation evaluation, Count count) {
    Numbered number = evaluation.numbers().of(count);
    return new Number(count.title(), inWords(number, count), events(evaluation, number));
  }

  /** {@code 2nd license action, at most the 3rd}. */
  public static String inWords(Numbered number, Count count) {
    return Phrases.ordinal(number.value())
        + " "
        + count.noun()
        + (number.value() == number.atMost()
            ? ""
            : ", at most the " + Phrases.ordinal(number.atMost()));
  }

  private static Event event(Judged judged, List<EarlierEvent> history) {
    Counts counts = judged.counts();
    Rule rule = judged.rule();
    return new Event(
        counts == Counts.YES ? "yes" : counts == Counts.NO ? "no" : "warn",
        counts == Counts.YES ? "check" : counts == Counts.NO ? "dash" : "q",
        counts == Counts.UNKNOWN,
        counts.title(),
        inWords(judged.event()),
        judged.why(),
        judged.mayBe() == null ? null : inWords(history.get(judged.mayBe())),
        rule == null
            ? null
            : new Cite(LineWords.brief(rule.source().citation()), rule.parameter()));
  }

  private static String inWords(EarlierEvent event) {
    String status =
        event.status() == EarlierEvent.Status.ON_RECORD
            ? ""
            : ", " + event.status().name().toLowerCase(Locale.ROOT);
    return Conditions.capital(event.kind().title())
        + " of "
        + Days.day(event.date())
        + ", "
        + event.state()
        + status;
  }

  /** The days of which the law book knows anything, in the order of the procedure. */
  public static List<Due> clocks(Evaluation evaluation, Outdated outdated) {
    return evaluation.clocks().stream()
        .filter(clock -> clock.rule() != null)
        .map(clock -> due(clock, outdated))
        .toList();
  }

  /** The days of which it knows nothing, by title. */
  public static List<String> withoutClock(Evaluation evaluation) {
    return evaluation.clocks().stream()
        .filter(clock -> clock.rule() == null)
        .map(DueDay::title)
        .toList();
  }

  private static Due due(DueDay clock, Outdated outdated) {
    Rule rule = clock.rule();
    return new Due(
        clock.title(),
        clock.due() == null ? null : Days.weekday(clock.due()),
        outdated.byLaw(rule),
        clock.why() == null && rule != null ? rule.text() : clock.why(),
        rule == null ? null : LineWords.brief(rule.source().citation()),
        rule == null ? null : rule.parameter());
  }

  /** What the policies of the State's police agencies recommend. */
  public static List<Policy> policies(Evaluation evaluation) {
    return evaluation.recommendations().stream().map(AnswerRows::policy).toList();
  }

  private static Policy policy(Recommendation of) {
    return new Policy(
        of.agency().name(),
        charges(of, advised -> advised.condition() == null),
        charges(of, advised -> advised.condition() != null));
  }

  private static List<Charge> charges(Recommendation of, Predicate<Advised> which) {
    return Advised.of(of).stream().filter(which).map(AnswerRows::charge).toList();
  }

  private static Charge charge(Advised advised) {
    Rule rule = advised.charge();
    return new Charge(
        rule.value() == null ? null : Conditions.capital(rule.value()),
        rule.text(),
        advised.condition(),
        rule.source().citation());
  }
}
