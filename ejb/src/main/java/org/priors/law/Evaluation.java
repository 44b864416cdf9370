package org.priors.law;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the law in force answers for one offense and one driver's history, each line with the rule
 * that fired.
 *
 * @param lawVersion the law book that answered: the same book answers the same
 * @param offense which offense this is
 * @param refusal which refusal this is, or would be
 * @param lines an answer for each topic that was asked
 * @param clocks in the order of the procedure
 * @param recommendations what policies of police agencies in the State recommend
 * @param assumptions what was not known, and how it was taken
 */
public record Evaluation(
    String lawVersion,
    Jurisdiction jurisdiction,
    Facts facts,
    Numbered offense,
    Numbered refusal,
    Map<Topic, Line> lines,
    List<Clock> clocks,
    List<Recommendation> recommendations,
    List<String> assumptions) {

  public Evaluation {
    lines = Collections.unmodifiableMap(lines);
  }

  public Line line(Topic topic) {
    return lines.get(topic);
  }

  /** The paths of all parameters of law that the answer rests on; an agency's policy is none. */
  public Set<String> parameters() {
    Set<String> paths = new TreeSet<>();
    lines.values().forEach(line -> line.rules().forEach(rule -> paths.add(rule.parameter())));
    clocks.stream()
        .filter(clock -> clock.rule() != null && !Paths.isPolicy(clock.rule().parameter()))
        .forEach(clock -> paths.add(clock.rule().parameter()));
    for (Numbered number : List.of(offense, refusal)) {
      number.events().stream()
          .filter(event -> event.rule() != null)
          .forEach(event -> paths.add(event.rule().parameter()));
    }
    return paths;
  }

  /**
   * What a charge as a first offense would overlook, in a sentence; null where it is a first
   * offense by all that counts.
   */
  public String overlooked() {
    if (offense.atMost() < 2) {
      return null;
    }
    String counted =
        String.join(
            "; ",
            offense.events().stream()
                .filter(event -> event.counts() == Counts.YES)
                .map(
                    event ->
                        event.event().kind().title()
                            + " of "
                            + Say.day(event.event().date())
                            + ", "
                            + event.event().state())
                .toList());
    long open = offense.events().stream().filter(event -> event.counts() == Counts.UNKNOWN).count();
    String unknown =
        open == 0
            ? ""
            : " "
                + open
                + (open == 1 ? " earlier event" : " earlier events")
                + " of which nobody can tell whether it counts may make it the "
                + Say.ordinal(offense.atMost())
                + ".";
    return offense.value() < 2
        ? "For certain this is a 1st offense." + unknown
        : "Charged as a 1st offense, this would overlook what counts: "
            + counted
            + ". It is the "
            + Say.ordinal(offense.value())
            + " offense."
            + unknown;
  }
}
