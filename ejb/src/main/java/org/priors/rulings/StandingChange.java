package org.priors.rulings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * What becomes of where a case stands, in words that are read before a step is taken.
 *
 * @param lowers what becomes less, each as {@code from 2 prior refusals to 0}
 * @param raises what becomes more
 */
public record StandingChange(List<String> lowers, List<String> raises) {

  /** What differs between the two. */
  public static StandingChange of(Standing now, Standing after) {
    StandingChange change = new StandingChange(new ArrayList<>(), new ArrayList<>());
    if (now.number() != null && after.number() != null) {
      change.add(now.number(), after.number(), Standing::offense);
      if (now.number().equals(after.number())) {
        change.add(now.atMost(), after.atMost(), most -> "at most " + Standing.offense(most));
      }
    } else if (now.number() != null) {
      change.lowers.add(
          "from " + Standing.offense(now.number()) + " to a number that cannot be computed");
    } else if (after.number() != null) {
      change.raises.add(
          "from a number that cannot be computed to " + Standing.offense(after.number()));
    }
    change.add(now.refusals(), after.refusals(), of -> counted(of, "prior refusal"));
    change.add(now.convictions(), after.convictions(), of -> counted(of, "prior conviction"));
    return change;
  }

  private void add(long now, long after, LongFunction<String> words) {
    if (now != after) {
      (after < now ? lowers : raises).add("from " + words.apply(now) + " to " + words.apply(after));
    }
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** Whether nothing differs. */
  public boolean isNone() {
    return lowers.isEmpty() && raises.isEmpty();
  }

  public boolean isLowering() {
    return !lowers.isEmpty();
  }

  /** {@code Joining raises case LA-2002-000004: from 1st offense to 2nd offense.} */
  public String inWords(String step, String caseNumber) {
    String parts =
        Stream.of(told("lowers", caseNumber, lowers), told("raises", caseNumber, raises))
            .filter(part -> !part.isEmpty())
            .reduce((one, other) -> one + "; and " + other)
            .orElseThrow();
    return step + " " + parts + ".";
  }

  private static String told(String what, String caseNumber, List<String> changes) {
    return changes.isEmpty()
        ? ""
        : what + " case " + caseNumber + ": " + String.join(", ", changes);
  }
}
