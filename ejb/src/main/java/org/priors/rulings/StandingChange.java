package org.priors.rulings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.priors.law.Phrases;
import org.priors.law.Span;

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
    change.addNumbers(now.counted(), after.counted());
    change.add(now.refusals(), after.refusals(), of -> counted(of, "prior refusal"));
    change.add(now.convictions(), after.convictions(), of -> counted(of, "prior conviction"));
    if (change.isNone()) {
      change.add(now.earlier(), after.earlier(), of -> counted(of, "earlier event"));
    }
    return change;
  }

  private void addNumbers(Counted now, Counted after) {
    if (now != null && after != null) {
      addNumber("offense", now.offense(), after.offense());
      addNumber("license action", now.action(), after.action());
      addNumber("refusal", now.refusal(), after.refusal());
    } else if (now != null) {
      lowers.add(
          "from " + nth("offense", now.offense().least()) + " to a number that cannot be computed");
    } else if (after != null) {
      raises.add(
          "from a number that cannot be computed to " + nth("offense", after.offense().least()));
    }
  }

  private void addNumber(String what, Span now, Span after) {
    add(now.least(), after.least(), least -> nth(what, least));
    if (now.least() == after.least()) {
      add(now.most(), after.most(), most -> "at most " + nth(what, most));
    }
  }

  private static String nth(String what, long number) {
    return Phrases.ordinal((int) number) + " " + what;
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
