package org.priors.law;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the law in force answers for one offense and one driver's history, each line with the rule
 * that fired.
 *
 * @param lawVersion the law book that answered: the same book answers the same
 * @param numbers which offense, license action and refusal this is, or would be
 * @param lines an answer for each topic that was asked
 * @param clocks in the order of the procedure
 * @param recommendations what policies of police agencies in the State recommend
 * @param assumptions what was not known, and how it was taken
 */
public record Evaluation(
    String lawVersion,
    Jurisdiction jurisdiction,
    Facts facts,
    Numbers numbers,
    Map<Topic, Line> lines,
    List<DueDay> clocks,
    List<Recommendation> recommendations,
    List<String> assumptions) {

  public Evaluation {
    lines = Collections.unmodifiableMap(lines);
  }

  /** Which offense this is. */
  public Numbered offense() {
    return numbers.offense();
  }

  /** Which license action this is, or would be. */
  public Numbered action() {
    return numbers.action();
  }

  /** Which refusal this is, or would be. */
  public Numbered refusal() {
    return numbers.refusal();
  }

  public Line line(Topic topic) {
    return lines.get(topic);
  }

  /** The paths of all parameters of law that the answer rests on; an agency's policy is none. */
  public Set<String> parameters() {
    return rules().map(Rule::parameter).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Since when the newest rule of law holds that the answer rests on; null where none is used. */
  public Since newest() {
    return rules()
        .map(Rule::since)
        .max(Comparator.comparing(Since::day).thenComparing(Since::stated))
        .orElse(null);
  }

  private Stream<Rule> rules() {
    Stream<Rule> ofLines = lines.values().stream().flatMap(line -> line.allRules().stream());
    Stream<Rule> ofClocks =
        clocks.stream()
            .map(DueDay::rule)
            .filter(Objects::nonNull)
            .filter(rule -> !Paths.isPolicy(rule.parameter()));
    Stream<Rule> ofNumbers =
        Arrays.stream(Count.values())
            .map(numbers::of)
            .flatMap(number -> number.events().stream())
            .map(Judged::rule)
            .filter(Objects::nonNull);
    return Stream.of(ofLines, ofClocks, ofNumbers).flatMap(Function.identity());
  }

  /**
   * What a charge as a first offense would overlook, in a sentence; null where it is a first
   * offense by all that counts.
   */
  public String overlooked() {
    if (offense().atMost() < 2) {
      return null;
    }
    String counted =
        String.join(
            "; ",
            offense().events().stream()
                .filter(event -> event.counts() == Counts.YES)
                .map(
                    event ->
                        event.event().kind().title()
                            + " of "
                            + Phrases.day(event.event().date())
                            + ", "
                            + event.event().state())
                .toList());
    long open =
        offense().events().stream().filter(event -> event.counts() == Counts.UNKNOWN).count();
    String unknown =
        open == 0
            ? ""
            : " "
                + open
                + (open == 1 ? " earlier event" : " earlier events")
                + " of which nobody can tell whether it counts may make it the "
                + Phrases.ordinal(offense().atMost())
                + ".";
    return offense().value() < 2
        ? "By what is on file this is a 1st offense." + unknown
        : "Charged as a 1st offense, this would overlook what counts: "
            + counted
            + ". It is the "
            + Phrases.ordinal(offense().value())
            + " offense."
            + unknown;
  }
}
