package org.priors.web.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.priors.law.Phrases;
import org.priors.matching.MatchView.Effect;
import org.priors.matching.Standing;

/**
 * What a step does to an open case, in words that are read before the step is taken.
 *
 * @param step {@code Joining}, {@code Keeping apart} or {@code Taking the decision back}
 * @param lowers what becomes less, each as {@code from 2 prior refusals to 0}
 * @param raises what becomes more
 */
public record CaseChange(String step, String caseNumber, List<String> lowers, List<String> raises) {

  /** Those that lower anything first. */
  static final Comparator<CaseChange> LOWERING_FIRST =
      Comparator.comparing(CaseChange::isLowering).reversed();

  /** Of each case that the step changes; those of which it lowers anything first. */
  static List<CaseChange> of(String step, List<Effect> effects, Function<Effect, Standing> after) {
    return effects.stream()
        .flatMap(each -> of(step, each.caseNumber(), each.now(), after.apply(each)).stream())
        .sorted(LOWERING_FIRST)
        .toList();
  }

  /** Empty where it changes nothing. */
  static Optional<CaseChange> of(String step, String caseNumber, Standing now, Standing after) {
    List<String> lowers = new ArrayList<>();
    List<String> raises = new ArrayList<>();
    if (now.number() != null && after.number() != null) {
      add(lowers, raises, now.number(), after.number(), CaseChange::offense);
      if (now.number().equals(after.number())) {
        add(lowers, raises, now.atMost(), after.atMost(), most -> "at most " + offense(most));
      }
    } else if (now.number() != null) {
      lowers.add("from " + offense(now.number()) + " to a number that cannot be computed");
    } else if (after.number() != null) {
      raises.add("from a number that cannot be computed to " + offense(after.number()));
    }
    add(lowers, raises, now.refusals(), after.refusals(), of -> counted(of, "prior refusal"));
    add(
        lowers,
        raises,
        now.convictions(),
        after.convictions(),
        of -> counted(of, "prior conviction"));
    return lowers.isEmpty() && raises.isEmpty()
        ? Optional.empty()
        : Optional.of(new CaseChange(step, caseNumber, lowers, raises));
  }

  private static void add(
      List<String> lowers,
      List<String> raises,
      long now,
      long after,
      Function<Long, String> words) {
    if (now != after) {
      (after < now ? lowers : raises).add("from " + words.apply(now) + " to " + words.apply(after));
    }
  }

  private static String offense(long number) {
    return Phrases.ordinal((int) number) + " offense";
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  public boolean isLowering() {
    return !lowers.isEmpty();
  }

  /** {@code Joining raises case LA-2002-000004: from 1st offense to 2nd offense}. */
  public String inWords() {
    String parts =
        Stream.of(told("lowers", lowers), told("raises", raises))
            .filter(part -> !part.isEmpty())
            .reduce((one, other) -> one + "; and " + other)
            .orElseThrow();
    return step + " " + parts + ".";
  }

  private String told(String what, List<String> changes) {
    return changes.isEmpty()
        ? ""
        : what + " case " + caseNumber + ": " + String.join(", ", changes);
  }
}
