package org.priors.law.words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.priors.law.DueDay;
import org.priors.law.Evaluation;
import org.priors.law.Judged;
import org.priors.law.Numbered;
import org.priors.law.OldLaw;
import org.priors.law.Rule;
import org.priors.law.Since;

/**
 * What has to be said of law that no office has verified and that is older than a case by more than
 * the house rule allows: its days must not be acted on.
 */
public final class Outdated {

  private static final String POLICY = "agencies/";
  private static final String ALL_STATES = "us/default/";

  private final LocalDate day;
  private final Set<String> verified;

  /**
   * @param day of the offense
   * @param verified the parameters that were verified, by path
   */
  public Outdated(LocalDate day, Set<String> verified) {
    this.day = day;
    this.verified = verified;
  }

  /** As of an evaluation. */
  public static Outdated of(Evaluation evaluation, Set<String> verified) {
    return new Outdated(evaluation.facts().offense().at().toLocalDate(), verified);
  }

  /** The sentence on an evaluation; null where none is needed. */
  public static String inWords(Evaluation evaluation, Set<String> verified) {
    boolean arrested = evaluation.facts().arrestAt() != null;
    Outdated outdated = of(evaluation, verified);
    return outdated.inWords(
        (arrested ? "This arrest" : "This offense") + " is of " + outdated.day.getYear() + ".",
        rules(evaluation));
  }

  /**
   * The sentence on what is shown; null where none is needed.
   *
   * @param asked in a sentence, of which day that is
   */
  public String inWords(String asked, Collection<Rule> shown) {
    List<Rule> law = shown.stream().filter(Outdated::isLaw).toList();
    List<Since> old = law.stream().filter(this::isOld).map(Rule::since).toList();
    if (old.isEmpty()) {
      return null;
    }
    return asked
        + (old.size() == law.size() ? " The law shown is of " : " Part of the law shown is of ")
        + years(old)
        + " and has not been checked: do not act on its days.";
  }

  /**
   * {@code 2002}: of which year the law is that a day was counted by; null unless it is too old.
   */
  public Integer byLawOf(Rule rule) {
    return rule == null || !isOld(rule) ? null : Integer.valueOf(rule.since().day().getYear());
  }

  /** {@code by the law of 2002}, to stand beside a day; null unless it is too old. */
  public String byLaw(Rule rule) {
    Integer year = byLawOf(rule);
    String what = rule != null && rule.parameter().startsWith(POLICY) ? "policy" : "law";
    return year == null ? null : "by the " + what + " of " + year;
  }

  private boolean isOld(Rule rule) {
    return !rule.source().isHouseRule()
        && !verified.contains(rule.parameter())
        && OldLaw.isTooOldFor(day, rule.since().day());
  }

  /**
   * Neither the product's own rules, nor what it takes for all States, nor an agency's are its law.
   */
  private static boolean isLaw(Rule rule) {
    return !rule.source().isHouseRule()
        && !rule.parameter().startsWith(POLICY)
        && !rule.parameter().startsWith(ALL_STATES);
  }

  private static String years(List<Since> old) {
    Since first = old.stream().min(Comparator.comparing(Since::day)).orElseThrow();
    Since last = old.stream().max(Comparator.comparing(Since::day)).orElseThrow();
    int from = first.day().getYear();
    int to = last.day().getYear();
    String about = first.stated() ? "" : "about ";
    return about + (from == to ? Integer.toString(from) : from + " to " + to);
  }

  private static List<Rule> rules(Evaluation evaluation) {
    Stream<Rule> ofLines =
        evaluation.lines().values().stream().flatMap(line -> line.allRules().stream());
    Stream<Rule> ofClocks = evaluation.clocks().stream().map(DueDay::rule);
    Stream<Rule> ofNumbers =
        Stream.of(evaluation.offense(), evaluation.action(), evaluation.refusal())
            .map(Numbered::events)
            .flatMap(List::stream)
            .map(Judged::rule);
    return Stream.of(ofLines, ofClocks, ofNumbers)
        .flatMap(rules -> rules)
        .filter(Objects::nonNull)
        .toList();
  }
}
