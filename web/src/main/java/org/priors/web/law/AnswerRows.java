package org.priors.web.law;

import java.util.List;
import java.util.Locale;
import org.priors.law.Counts;
import org.priors.law.DueDay;
import org.priors.law.EarlierEvent;
import org.priors.law.Evaluation;
import org.priors.law.Judged;
import org.priors.law.Numbered;
import org.priors.law.Recommendation;
import org.priors.law.Rule;
import org.priors.law.words.Conditions;
import org.priors.law.words.Days;
import org.priors.law.words.LineWords;

/** What stands beside the tables of an evaluation: earlier events, days that are due, policies. */
public final class AnswerRows {

  private AnswerRows() {}

  /**
   * What an earlier event does to a number. WEB-INF/law/events.xhtml shows a list of them.
   *
   * @param kind of the tag that says so
   * @param event such as {@code Conviction of 18 Jan 2000, LA}
   * @param path of the parameter that decided, null for none
   */
  public record Event(
      String kind,
      String icon,
      boolean dashed,
      String counts,
      String event,
      String why,
      String citation,
      String path) {}

  /**
   * A day by which something is due. WEB-INF/law/clocks.xhtml shows a list of them.
   *
   * @param due in words; null where nobody can say
   * @param path of the parameter that says so, null for none
   */
  public record Due(String title, String due, String why, String citation, String path) {}

  /** What an agency's own policy recommends. */
  public record Policy(String agency, List<Charge> charges) {}

  /**
   * A charge that a policy recommends.
   *
   * @param charge null where the policy names a step, no charge
   */
  public record Charge(String charge, String text, String citation) {}

  /** The events of a number, in the order in which they were given. */
  public static List<Event> events(Numbered number) {
    return number.events().stream().map(AnswerRows::event).toList();
  }

  private static Event event(Judged judged) {
    Counts counts = judged.counts();
    Rule rule = judged.rule();
    return new Event(
        counts == Counts.YES ? "yes" : counts == Counts.NO ? "no" : "warn",
        counts == Counts.YES ? "check" : counts == Counts.NO ? "dash" : "q",
        counts == Counts.UNKNOWN,
        counts.title(),
        inWords(judged.event()),
        judged.why(),
        rule == null ? null : LineWords.brief(rule.source().citation()),
        rule == null ? null : rule.parameter());
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
  public static List<Due> clocks(Evaluation evaluation) {
    return evaluation.clocks().stream()
        .filter(clock -> clock.rule() != null)
        .map(AnswerRows::due)
        .toList();
  }

  /** The days of which it knows nothing, by title. */
  public static List<String> withoutClock(Evaluation evaluation) {
    return evaluation.clocks().stream()
        .filter(clock -> clock.rule() == null)
        .map(DueDay::title)
        .toList();
  }

  private static Due due(DueDay clock) {
    Rule rule = clock.rule();
    return new Due(
        clock.title(),
        clock.due() == null ? null : Days.weekday(clock.due()),
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
        of.charges().stream()
            .map(
                rule ->
                    new Charge(
                        rule.value() == null ? null : Conditions.capital(rule.value()),
                        rule.text(),
                        rule.source().citation()))
            .toList());
  }
}
